/** Consecutive paragraphs, both ends included; for a single paragraph the ends are equal. */
export interface Run {
  first: number;
  last: number;
}

/** What is linked to or cited: paragraphs in order, none twice, neighbours grouped; no run is the whole document. */
export type Locator = readonly Run[];

export const WHOLE_DOCUMENT: Locator = [];

/** Groups paragraph numbers, given in any order, into runs. */
export function locatorOf(numbers: Iterable<number>): Locator {
  const runs: Run[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && number === run.last + 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs;
}

/** The numbers of all paragraphs that a locator names, in order. */
export function numbersOf(locator: Locator): number[] {
  return locator.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

/** The paragraphs between two, both included, in whatever order they are given. */
export function between(one: number, other: number): Locator {
  return [{ first: Math.min(one, other), last: Math.max(one, other) }];
}

/** With one paragraph more, or without it when it was there. */
export function toggled(locator: Locator, number: number): Locator {
  const numbers = new Set(numbersOf(locator));
  if (!numbers.delete(number)) numbers.add(number);
  return locatorOf(numbers);
}

const ITEM = /^([1-9]\d*)(?:-([1-9]\d*))?$/;

/**
 * Reads a hash such as `#p17`, `#p10-13` or `#p10,12`. A text directive behind it, which only browsers that know none leave
 * there, is no part of it.
 *
 * @param count how many paragraphs the document has, numbered from 1.
 * @returns `undefined` when it names anything but existing paragraphs, a range from smaller to greater.
 */
export function parseHash(hash: string, count: number): Locator | undefined {
  if (!hash.startsWith('#p')) return undefined;
  const numbers: number[] = [];
  for (const item of hash
    .replace(/:~:.*$/s, '')
    .slice('#p'.length)
    .split(',')) {
    const [, from, to] = ITEM.exec(item) ?? [];
    const first = Number(from);
    const last = to === undefined ? first : Number(to);
    // `from` undefined gives NaN, which fails here as well
    if (!(last <= count && (to === undefined ? first <= last : first < last))) return undefined;
    numbers.push(...numbersOf([{ first, last }]));
  }
  return locatorOf(numbers);
}

/** `#p10-13`, `#p10,12`; empty for the whole document. */
export function formatHash(locator: Locator): string {
  return locator.length ? `#p${locator.map(({ first, last }) => (first === last ? first : `${first}-${last}`)).join(',')}` : '';
}

/** The address relative to the root of the site: `17/` for one paragraph, else a hash on the whole text. */
export function formatAddress(locator: Locator): string {
  const [run] = locator;
  return run && locator.length === 1 && run.first === run.last ? `${run.first}/` : formatHash(locator);
}

/** Reads what {@link formatAddress} writes; strict like {@link parseHash}. */
export function parseAddress(address: string, count: number): Locator | undefined {
  if (address === '') return WHOLE_DOCUMENT;
  const [, number] = /^(\d+)\/$/.exec(address) ?? [];
  return parseHash(number === undefined ? address : `#p${number}`, count);
}
