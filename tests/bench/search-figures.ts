/** How well and how fast a search answers the judged queries, its loading apart. */
import { measure, readQueries } from '../search/quality.ts';
import { median } from './median.ts';

/** Numbers of the paragraphs found, in order. */
export type Ask = (query: string) => Promise<number[]>;

export interface SearchFigures {
  recall: number;
  rPrecision: number;
  /** Queries that should find nothing and found something. */
  noise: number;
  /** Milliseconds of a query, the median of all. */
  latency: number;
}

export async function searchFigures(ask: Ask): Promise<SearchFigures> {
  const times: number[] = [];
  const { recall, rPrecision, noise } = await measure(readQueries(), async (query) => {
    const start = performance.now();
    const hits = await ask(query);
    times.push(performance.now() - start);
    return hits;
  });
  return { recall, rPrecision, noise: noise.length, latency: median(times) };
}
