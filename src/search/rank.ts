import type { Range } from '../text/phrases.ts';
import { closeness, type Closeness, type Match, type Matches } from './match.ts';

/** A paragraph that answers, before filters. */
export interface RankedHit {
  number: number;
  marks: Range[];
  reason?: string;
  closeness: Closeness;
  /** Forms of the text that are kindred to the reader's words. */
  kindred: string[];
}

/** Paragraphs that every term matches, best first. */
export function hitsOfAll(terms: Matches[]): RankedHit[] {
  const [first, ...others] = terms;
  if (!first) return [];
  const numbers = [...first.keys()].filter((number) => others.every((matches) => matches.has(number)));
  return ranked(numbers, terms);
}

/** For terms that never meet: the paragraphs that have the rarest of them. */
export function hitsOfRarest(terms: Matches[], paragraphs: number): RankedHit[] {
  const weights = terms.map((matches) => (matches.size ? Math.log((paragraphs + 1) / matches.size) : 0));
  const numbers = [...new Set(terms.flatMap((matches) => [...matches.keys()]))];
  const weightOf = (number: number) => terms.reduce((sum, matches, index) => sum + (matches.has(number) ? (weights[index] ?? 0) : 0), 0);
  const most = Math.max(...numbers.map(weightOf));
  return ranked(
    numbers.filter((number) => weightOf(number) >= most * 0.9),
    terms,
  );
}

/**
 * The phrase before its words apart, these before kindred words, then what is near in meaning, then topics; the closer
 * together and the more often, the higher.
 */
function ranked(numbers: number[], terms: Matches[]): RankedHit[] {
  return numbers
    .map((number) => {
      const matches = terms.flatMap((term) => term.get(number) ?? []);
      const hit = merged(number, matches);
      const distance = distanceOf(matches);
      const asPhrase = hit.closeness === closeness.literal && distance === 0;
      const often = matches.reduce((sum, { places }) => sum + places.length, 0);
      return { hit, distance, often, tier: asPhrase ? -1 : hit.closeness };
    })
    .sort((a, b) => a.tier - b.tier || a.distance - b.distance || b.often - a.often || a.hit.number - b.hit.number)
    .map(({ hit }) => hit);
}

function merged(number: number, matches: Match[]): RankedHit {
  const reason = matches.find(({ reason }) => reason !== undefined)?.reason;
  return {
    number,
    marks: joined(matches.flatMap(({ marks }) => marks)),
    closeness: Math.max(...matches.map(({ closeness }) => closeness)) as Closeness,
    kindred: matches.flatMap(({ kindred }) => kindred),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** In order, without overlaps. */
function joined(marks: Range[]): Range[] {
  const result: Range[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last && mark.start < last.end) last.end = Math.max(last.end, mark.end);
    else result.push({ ...mark });
  }
  return result;
}

/** How far from standing side by side in the order asked: 0 when they do. */
function distanceOf(matches: Match[]): number {
  const [first, ...others] = matches.map(({ places }) => places).filter((places) => places.length);
  if (!first || !others.length) return 0;
  const distances = first.map((place) => {
    let sum = 0;
    for (const [index, places] of others.entries()) {
      const due = place + index + 1;
      sum += Math.min(...places.map((other) => (other === place ? places.length : Math.abs(other - due))));
    }
    return sum;
  });
  return Math.min(...distances);
}
