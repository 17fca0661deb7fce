import { numbersOf, type Locator } from '../edition/locator.ts';

/** How a style writes the paragraphs it cites. */
export interface Pinpoint {
  /** Label of one paragraph, its space included. */
  one: string;
  many: string;
  /** Between the ends of a range. */
  to: string;
  /** Before the last item of a list. */
  and: string;
  /** Whether two neighbours are a list («7 и 8») rather than a range («7–8»). */
  pairAsList: boolean;
}

/** Writes the paragraphs of a locator, label first; empty for the whole document. */
export function pinpoint(locator: Locator, { one, many, to, and, pairAsList }: Pinpoint): string {
  const items = locator.flatMap(({ first, last }) => {
    if (first === last) return [`${first}`];
    return pairAsList && last - first === 1 ? [`${first}`, `${last}`] : [`${first}${to}${last}`];
  });
  const final = items.pop();
  if (final === undefined) return '';
  const list = items.length ? `${items.join(', ')}${and}${final}` : final;
  return `${numbersOf(locator).length === 1 ? one : many}${list}`;
}

/** The pinpoint with what leads to it; empty for the whole document. */
export function following(lead: string, locator: Locator, form: Pinpoint): string {
  return locator.length ? `${lead}${pinpoint(locator, form)}` : '';
}
