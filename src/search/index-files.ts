import type { Vocabulary } from './vocabulary.ts';

/** What the reader's browser must know of the index that Pagefind wrote. */
export interface IndexFiles {
  /** Changes with the index: keeps caches from mixing two builds. */
  tag: string;
  /** Files of the index with a hash in their name, relative to the folder of Pagefind. */
  hashed: string[];
  /** The number of the paragraph behind each id of a record. */
  records: Record<string, number>;
}

/** The vocabulary as it is served: the index it belongs to is named in it. */
export interface ServedVocabulary extends Vocabulary {
  index: IndexFiles;
}

/** Where the files of the search stand, relative to the base of the site. */
export const searchFiles = {
  vocabulary: 'search/vocabulary.json',
  folder: 'pagefind/',
  script: 'pagefind.js',
  entry: 'pagefind-entry.json',
  wasm: (language: string) => `wasm.${language}.pagefind`,
} as const;
