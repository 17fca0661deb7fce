import { fold, stem } from '../text/stem.ts';
import { wordsOf } from '../text/words.ts';
import { isStopWord } from './stop-words.ts';

/** A word of a text, or one part of a hyphenated word, with its offsets. */
export interface Token {
  /** Lower case, ё as е. */
  word: string;
  /** What it is compared by; an English word without its plural ending. */
  stem: string;
  start: number;
  end: number;
  stop: boolean;
}

/** The words of a text in order; of `детей-мигрантов` each part is a word. */
export function tokensOf(text: string): Token[] {
  return wordsOf(text).flatMap(({ word: whole, start }) => {
    let at = start;
    return whole.split('-').map((part): Token => {
      const word = fold(part);
      const token = { word, stem: searchStem(word), start: at, end: at + part.length, stop: isStopWord(word) };
      at = token.end + 1;
      return token;
    });
  });
}

/** The stems of a text's words without stop words. */
export function contentStems(text: string): string[] {
  return tokensOf(text)
    .filter(({ stop }) => !stop)
    .map(({ stem }) => stem);
}

/** A text says most of its words more than once. */
const stems = new Map<string, string>();

/** The stem of a folded word, Russian or English. */
export function searchStem(word: string): string {
  let known = stems.get(word);
  if (known === undefined) stems.set(word, (known = /^[a-z]/.test(word) ? englishStem(word) : stem(word)));
  return known;
}

function englishStem(word: string): string {
  if (word.length < 4) return word;
  return word.replace(/ies$/, 'y').replace(/(?<![su])s$/, '');
}
