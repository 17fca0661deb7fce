/** A word of a text and where it stands: offsets in UTF-16 units, `end` exclusive. */
export interface Word {
  word: string;
  start: number;
  end: number;
}

/** Letters and digits; a hyphen holds a word together, a dash does not. */
const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/** The words of a text in order; `детей-мигрантов` is one word. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));
}
