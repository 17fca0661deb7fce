import { getEdition } from '../../data/edition.ts';
import { getWordFamilies } from '../../data/word-families.ts';
import { makeVocabulary } from '../../search/vocabulary.ts';

export const GET = async () => Response.json(makeVocabulary(await getEdition(), await getWordFamilies()));
