import { wordsOf } from './words.ts';

/**
 * Widens a stretch of a text to whole words and leaves out white space and the punctuation at its ends; brackets stay.
 *
 * @param start offsets in UTF-16 units, `end` exclusive.
 * @returns `undefined` when the stretch holds no word.
 */
export function wholeWords(text: string, start: number, end: number): { start: number; end: number } | undefined {
  const touched = wordsOf(text).filter((word) => word.start < end && word.end > start);
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return undefined;
  const lead = /[^\s,;:.—–]*$/.exec(text.slice(Math.min(start, first.start), first.start))?.[0] ?? '';
  const tail = /^[^\s,;:.—–]*/.exec(text.slice(last.end, Math.max(end, last.end)))?.[0] ?? '';
  return { start: first.start - lead.length, end: last.end + tail.length };
}
