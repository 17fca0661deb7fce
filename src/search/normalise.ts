import { fold } from '../text/stem.ts';

/** More than any title or sentence of a document; the rest of a pasted page is not a query. */
const MAX_LENGTH = 300;

/** Soft hyphens, zero-width characters, direction marks, variation selectors: invisible, and in the middle of words. */
const INVISIBLE = /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF]/gu;
const MARKUP = /<\/?[a-z!][^<>]*>/giu;
const QUOTES = /[«»„“”‟"″]/gu;
const DASHES = /[‐‑‒–—―−]/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** Latin letters that look like Cyrillic ones; a word in both scripts is a slip of the keyboard or of a scanner. */
const LOOKALIKES: Record<string, string> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  u: 'и',
  x: 'х',
  y: 'у',
};

export interface NormalisedQuery {
  text: string;
  /** The query was longer than is searched for. */
  cut: boolean;
}

/**
 * A query in one spelling: lower case, ё as е, plain spaces, `"` for every quotation mark, `-` for every dash, without
 * markup, accents and invisible characters. Other punctuation stays: with the keyboard left in Latin it stands for letters.
 */
export function normaliseQuery(raw: string): NormalisedQuery {
  // what lies behind ten times the limit cannot become part of the query, and need not be worked on
  const text = fold(
    raw
      .slice(0, MAX_LENGTH * 10)
      .replace(INVISIBLE, '')
      .replace(MARKUP, ' ')
      .split('№')
      .map((piece) => piece.normalize('NFKC'))
      .join(' № ')
      .replace(/\p{M}/gu, '')
      .replace(QUOTES, '"')
      .replace(DASHES, '-')
      .replace(/[\p{C}\p{Z}\s]+/gu, ' '),
  )
    .trim()
    .replace(WORD, oneScript);
  return { text: text.slice(0, MAX_LENGTH), cut: text.length > MAX_LENGTH || raw.length > MAX_LENGTH * 10 };
}

function oneScript(word: string): string {
  const mixed = /\p{Script=Cyrillic}/u.test(word) && /\p{Script=Latin}/u.test(word);
  return mixed ? word.replace(/[a-z]/g, (letter) => LOOKALIKES[letter] ?? letter) : word;
}
