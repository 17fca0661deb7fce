import { makeAsk, type Search } from './answer.ts';
import { makeEngine, type PagefindLike } from './engine.ts';
import type { ServedVocabulary } from './index-files.ts';
import { makeLexicon } from './lexicon.ts';

/** Puts the loaded parts together. */
export function makeSearch(vocabulary: ServedVocabulary, pagefind: PagefindLike): Search {
  return { ask: makeAsk(vocabulary, makeLexicon(vocabulary), makeEngine(pagefind, vocabulary.index.records)) };
}
