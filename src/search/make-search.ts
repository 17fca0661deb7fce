import { makeAsk, type Search } from './answer.ts';
import { makeEngine, type PagefindLike } from './engine.ts';
import type { ServedVocabulary } from './index-files.ts';
import { makeLexicon } from './lexicon.ts';

/** Does all that needs no index; what is returned puts the search together when the index has come. */
export function prepareSearch(vocabulary: ServedVocabulary): (pagefind: PagefindLike) => Search {
  const lexicon = makeLexicon(vocabulary);
  return (pagefind) => ({ ask: makeAsk(vocabulary, lexicon, makeEngine(pagefind, vocabulary.index.records)) });
}
