import type { Range } from '../text/phrases.ts';

/** A part of a text with the marks that fall into it, offsets counted in the part. */
export interface Excerpt {
  text: string;
  marks: Range[];
}

/** Words of context before the first mark. */
const LEAD = 28;

/**
 * The part of a text round its first mark, about `length` characters, cut between words with « … »; the beginning of
 * the text where nothing is marked.
 */
export function excerptOf(text: string, marks: Range[], length: number): Excerpt {
  const first = marks[0]?.start ?? 0;
  const start = first <= LEAD ? 0 : text.lastIndexOf(' ', first - LEAD) + 1;
  const limit = start + length;
  const cut = limit >= text.length ? text.length : text.lastIndexOf(' ', limit);
  const end = Math.max(cut, marks[0]?.end ?? 0);
  const before = start > 0 ? '… ' : '';
  const shift = before.length - start;
  return {
    text: before + text.slice(start, end) + (end < text.length ? ' …' : ''),
    marks: marks.filter((mark) => mark.end <= end).map((mark) => ({ start: mark.start + shift, end: mark.end + shift })),
  };
}
