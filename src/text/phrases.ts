import { stem } from './stem.ts';
import { wordsOf } from './words.ts';

/** A stretch of a text: offsets in UTF-16 units, `end` exclusive. */
export interface Range {
  start: number;
  end: number;
}

/**
 * Finds phrases one after another: each is searched behind the one before it and stands between word borders.
 *
 * @returns one range a phrase, `undefined` where the phrase is not found; the search then goes on from the same place.
 */
export function locateInOrder(text: string, phrases: string[]): (Range | undefined)[] {
  let from = 0;
  return phrases.map((phrase) => {
    const start = indexOfPhrase(text, phrase, from);
    if (start === -1) return undefined;
    from = start + phrase.length;
    return { start, end: from };
  });
}

function indexOfPhrase(text: string, phrase: string, from: number): number {
  const inWord = /[\p{L}\p{N}-]/u;
  for (let at = text.indexOf(phrase, from); at !== -1; at = text.indexOf(phrase, at + 1)) {
    const before = text[at - 1];
    const after = text[at + phrase.length];
    if (!(before && inWord.test(before)) && !(after && inWord.test(after))) return at;
  }
  return -1;
}

/**
 * Finds every mention of a name in any grammatical form: the same stems in the same order, only spaces between them.
 * A name that begins with a capital matches only where the text has one too.
 */
export function locateName(text: string, name: string): Range[] {
  const sought = wordsOf(name).map(({ word }) => stem(word));
  const capital = /^\p{Lu}/u.test(name);
  const words = wordsOf(text);
  const found: Range[] = [];
  for (const [index, first] of words.entries()) {
    const run = words.slice(index, index + sought.length);
    const last = run.at(-1);
    if (!last || run.length < sought.length) break;
    const same = run.every(({ word }, place) => stem(word) === sought[place]);
    const connected = run.slice(1).every((next, place) => /^[\s,]+$/.test(text.slice(run[place]?.end, next.start)));
    if (same && connected && (!capital || /^\p{Lu}/u.test(first.word))) found.push({ start: first.start, end: last.end });
  }
  return found;
}

/** Keeps the longest of overlapping finds; on equal length the earlier one. */
export function longestFirst<T extends Range>(finds: T[]): T[] {
  const kept: T[] = [];
  const byLength = [...finds].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const find of byLength) {
    if (kept.every((other) => find.end <= other.start || other.end <= find.start)) kept.push(find);
  }
  return kept.sort((a, b) => a.start - b.start);
}
