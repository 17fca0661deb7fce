/** The paragraphs a query names by number, and what else it asks. */
export interface NumbersAsked {
  /** In the order asked, without doubles. */
  numbers: number[];
  /** Numbers that the document does not have. */
  missing: number[];
  rest: string;
}

const MARKER_WORD = String.raw`(?:пп?\.?|пункт(?:а|у|ом|е|ы|ов|ам|ами|ах)?|параграф(?:а|у|ом|е|ы|ов|ам|ами|ах)?|абзац(?:а|у|ем|е|ы|ев)?|номера?|ном\.?|№|§§?|#\s?p?|paras?\.?|paragraphs?|pp?\.?|no\.?)`;
/** Every alternative can be read in one way only: a list of a hundred numbers must not be tried in 2¹⁰⁰ ways. */
const MARKER = String.raw`(?:${MARKER_WORD}\s?(?:№\s?)?)`;
const NUMBER = String.raw`(?<!\d)\d{1,9}(?!\d)(?:\s?-?(?:го|му|ый|ой|ом|ая|ую|ые|ых|й|м|е|я|th|st|nd|rd)(?![\p{L}\p{N}]))?(?:\.(?!\.))?`;
const JOINT = String.raw`(?:\s?(?:[,;+&…-]|\.\.\.?)\s?|\s(?:и|по|до|and|to)\s|\s)`;
const LIST = String.raw`(?:[cс]о?\s)?${NUMBER}(?:${JOINT}(?:${MARKER})?${NUMBER})*`;

const BARE = new RegExp(`^${LIST}$`, 'u');
const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])${MARKER}(${LIST})(?![\\p{L}\\p{N}/-])`, 'u');
const AFTER = new RegExp(`(?<![\\p{L}\\p{N}/-])(${LIST})\\s?${MARKER_WORD}(?![\\p{L}\\p{N}])`, 'u');
const RANGE = new RegExp(String.raw`(\d+)[^\d,;&+]*?(?:-|\.\.\.?|…|\s(?:по|до|to)\s)[^\d,;&+]*?(\d+)|(\d+)`, 'gu');

/** Whether a word announces the number of a paragraph, as «пункт» does. */
export function isNumberMarker(word: string): boolean {
  return new RegExp(`^${MARKER_WORD}$`, 'u').test(word);
}

/**
 * Reads «17», «п. 17», «17-й пункт», «§17», «10–13», «пункты 7 и 8» out of a normalised query. A bare number counts
 * only when it is all the query has, and when the text itself does not say it (as it does a year).
 *
 * @returns `undefined` when the query names no paragraph.
 */
export function readNumbers(
  query: string,
  has: (number: number) => boolean,
  saidInText: (word: string) => boolean,
): NumbersAsked | undefined {
  const marked = BEFORE.exec(query) ?? AFTER.exec(query);
  const list = marked?.[1] ?? BARE.exec(query)?.[0];
  if (list === undefined) return undefined;
  const asked = expand(list);
  if (!marked && asked.some((number) => !has(number) && saidInText(String(number)))) return undefined;
  return {
    numbers: asked.filter(has),
    missing: asked.filter((number) => !has(number)),
    rest: marked ? query.replace(marked[0], ' ').trim() : '',
  };
}

/** A range that runs past the document is cut short: its end stands for the rest. */
function expand(list: string): number[] {
  const numbers = new Set<number>();
  for (const [, from, to, single] of list.matchAll(RANGE)) {
    if (single !== undefined) numbers.add(Number(single));
    else if (from !== undefined && to !== undefined) {
      const [first, last] = [Number(from), Number(to)].sort((a, b) => a - b) as [number, number];
      for (let number = first; number <= Math.min(last, first + 99); number += 1) numbers.add(number);
    }
  }
  return [...numbers];
}
