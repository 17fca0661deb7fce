import type { Key, Lexicon } from './lexicon.ts';
import type { Notice } from './notices.ts';
import { contentStems } from './tokens.ts';

/** One thing to look for. */
export type Term = WordTerm | PhraseTerm | KeyTerm;

export interface WordTerm {
  kind: 'word';
  typed: string;
  /** Stems that are the word itself; more than one where the word is not finished yet. */
  stems: string[];
  /** Stems of kindred words. */
  kin: string[];
  /** Why the document's word stands for the reader's, where it is not the same word. */
  reason?: string;
}

/** Words in quotation marks, in this order with nothing between them. */
export interface PhraseTerm {
  kind: 'phrase';
  typed: string;
  words: { word: string; stem: string; stop: boolean }[];
}

/** Words that lead to paragraphs by keys; the nearest kind of key first. */
export interface KeyTerm {
  kind: 'key';
  typed: string;
  keys: Key[];
}

/** What a query asks, understood. */
export interface Plan {
  /** Paragraphs asked for by number. */
  numbers: number[];
  /** All of them must be found in a paragraph. */
  terms: Term[];
  /** Keys that say the same as the whole query: they answer where the text does not. */
  whole: Key[];
  /** Words that lead nowhere; `named` where a notice names the document's own word already. */
  unknown: { word: string; named: boolean }[];
  notices: Notice[];
}

/** The words of a term of the document, each to be looked for; `reason` where they stand for other words of the reader. */
export function wordTerms(words: string, typed: string, lexicon: Lexicon, reason?: string): WordTerm[] {
  return contentStems(words).map((stem) => ({
    kind: 'word',
    typed,
    stems: [stem],
    kin: lexicon.kinOf(stem),
    ...(reason === undefined ? {} : { reason }),
  }));
}
