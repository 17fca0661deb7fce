import type { Search } from './answer.ts';
import { loadPagefind, loadVocabulary, SearchLoadError } from './load.ts';

export type { Answer, Hit } from './answer.ts';
export type { FilterName, Filters } from './filters.ts';
export type { Notice } from './notices.ts';

let opened: { base: string; search: Promise<Search> } | undefined;

/**
 * Opens the search of the site at `base`: call it when the reader reaches for the field, again before each query, and
 * again to retry. All calls share one load; a load that failed is forgotten.
 *
 * @throws {SearchLoadError} when a file does not come.
 */
export function openSearch(base: string): Promise<Search> {
  if (opened?.base !== base) {
    const search = open(base);
    opened = { base, search };
    search.catch(() => {
      if (opened?.search === search) opened = undefined;
    });
  }
  return opened.search;
}

/** This module is small, to be at hand in every page; what understands and ranks comes along with the index. */
async function open(base: string): Promise<Search> {
  const code = import('./make-search.ts').catch((cause: unknown) => {
    throw new SearchLoadError('the code of the search', { missing: false, cause });
  });
  const vocabulary = loadVocabulary(base);
  // on a slow phone the one takes as long as the other: the words are made ready while the index is on its way
  const prepared = Promise.all([vocabulary, code]).then(([vocabulary, { prepareSearch }]) => prepareSearch(vocabulary));
  const [searchWith, pagefind] = await Promise.all([prepared, loadPagefind(base, vocabulary)]);
  return searchWith(pagefind);
}
