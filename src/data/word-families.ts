import { getEntry } from 'astro:content';
import type { WordFamilies } from '../schemas/word-families.ts';

const NONE: WordFamilies = { families: [], english: {}, synonyms: {}, absent: {} };

/** What the search knows of kindred words beside its rules; an edition may have no such file. */
export async function getWordFamilies(): Promise<WordFamilies> {
  return (await getEntry('wordFamilies', 'all'))?.data ?? NONE;
}
