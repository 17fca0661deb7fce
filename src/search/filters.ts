import { notices, type Notice } from './notices.ts';
import type { Named, Vocabulary } from './vocabulary.ts';

export const filterNames = ['theme', 'degree', 'entity'] as const;
export type FilterName = (typeof filterNames)[number];

/** The id of a value for each filter that is set. */
export type Filters = Partial<Record<FilterName, string>>;

export interface FilterValue {
  id: string;
  name: string;
  hits: number;
  /** All paragraphs that have the value. */
  paragraphs: number[];
}

/** For every filter its values, in the order of the edition. */
export type Counts = Record<FilterName, FilterValue[]>;

const valuesOf = ({ themes, degrees, entities }: Vocabulary): Record<FilterName, Named[]> => ({
  theme: themes,
  degree: degrees,
  entity: entities,
});

/** The hits that pass; a filter that does not exist is left out of account, and that is said. */
export function filterHits<Hit extends { number: number }>(
  hits: Hit[],
  filters: Filters,
  vocabulary: Vocabulary,
): { hits: Hit[]; notices: Notice[] } {
  const passed = hits.filter(passes(filters, vocabulary));
  const unknown = filterNames.some((name) => filters[name] !== undefined && !valueOf(name, filters, vocabulary));
  return {
    hits: passed,
    notices: [...(unknown ? [notices.unknownFilter()] : []), ...(hits.length && !passed.length ? [notices.filteredOut()] : [])],
  };
}

/** How many hits each value would leave. */
export function countsOf(hits: { number: number }[], filters: Filters, vocabulary: Vocabulary): Counts {
  const count = (name: FilterName): FilterValue[] => {
    const others = hits.filter(passes({ ...filters, [name]: undefined }, vocabulary));
    return valuesOf(vocabulary)[name].map(({ id, name: label, paragraphs }) => ({
      id,
      name: label,
      paragraphs,
      hits: others.filter(({ number }) => paragraphs.includes(number)).length,
    }));
  };
  return { theme: count('theme'), degree: count('degree'), entity: count('entity') };
}

function passes(filters: Partial<Record<FilterName, string | undefined>>, vocabulary: Vocabulary) {
  const set = filterNames.flatMap((name) => valueOf(name, filters, vocabulary) ?? []);
  return ({ number }: { number: number }) => set.every(({ paragraphs }) => paragraphs.includes(number));
}

function valueOf(name: FilterName, filters: Partial<Record<FilterName, string | undefined>>, vocabulary: Vocabulary): Named | undefined {
  return valuesOf(vocabulary)[name].find(({ id }) => id === filters[name]);
}
