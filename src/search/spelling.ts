import { distance } from 'fastest-levenshtein';

/** Shorter words with a slip are usually just other words. */
const SHORTEST = 5;
const LONG = 9;

/** Letters that sound alike where the stress does not tell them apart, or by voice only. */
const ALIKE = [
  'оа',
  'еи',
  'ея',
  'иы',
  'ая',
  'еэ',
  'ую',
  'её',
  'бп',
  'вф',
  'гк',
  'дт',
  'жш',
  'зс',
  'шщ',
  'чщ',
  'цс',
  'гх',
  'иi',
  'ei',
  'ao',
  'sz',
  'sc',
  'ck',
  'iy',
  'ph',
  'ea',
];
const ROWS = ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const soundAlike = (one: string, other: string) => ALIKE.some((pair) => pair.includes(one) && pair.includes(other));
const areNeighbours = (one: string, other: string) => ROWS.some((row) => row.includes(one + other) || row.includes(other + one));

/** How many slips a word of this length may have. */
function allowance(length: number): number {
  if (length < SHORTEST) return 0;
  return length < LONG ? 1 : 2;
}

/** Edit distance in which two neighbours that changed places count as one slip. */
export function slips(typed: string, word: string): number {
  const plain = distance(typed, word);
  if (plain < 2 || Math.abs(typed.length - word.length) > 1) return plain;
  let least = plain;
  for (let at = 0; at + 1 < typed.length; at += 1) {
    const swapped = typed.slice(0, at) + typed.charAt(at + 1) + typed.charAt(at) + typed.slice(at + 2);
    least = Math.min(least, 1 + distance(swapped, word));
  }
  return least;
}

/**
 * The nearest of known words, or `undefined` when none is near enough. Of equals the earlier candidate wins.
 *
 * @param atMost slips allowed, where that is less than the length of the word allows.
 */
export function nearestWord(typed: string, candidates: Iterable<string>, atMost = Infinity): { word: string; cost: number } | undefined {
  const most = Math.min(allowance(typed.length), atMost);
  if (most === 0) return undefined;
  let best: { word: string; cost: number } | undefined;
  for (const word of candidates) {
    if (Math.abs(word.length - typed.length) > most || word.length < SHORTEST) continue;
    const cost = slips(typed, word);
    if (cost <= most && (!best || cost < best.cost) && isLikely(typed, word, cost)) best = { word, cost };
  }
  return best;
}

/** A beginning is seldom mistyped, and one letter for another comes of their sound or of the next key. */
function isLikely(typed: string, word: string, cost: number): boolean {
  let same = 0;
  while (same < typed.length && typed.charAt(same) === word.charAt(same)) same += 1;
  if (cost > 1) return same > 2;
  const [one, other] = [typed.charAt(same), word.charAt(same)];
  const swapped = typed.charAt(same + 1) === other && word.charAt(same + 1) === one;
  if (swapped) return true;
  if (typed.length !== word.length) return same > 0;
  return soundAlike(one, other) || (same > 0 && (typed.length >= LONG || (typed.length > SHORTEST + 1 && areNeighbours(one, other))));
}
