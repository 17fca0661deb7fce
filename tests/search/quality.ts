/** Measures a search against a set of queries: the same figures for the unit tests and for a browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface JudgedQuery {
  query: string;
  kind: string;
  /** Numbers of the paragraphs that must come. */
  expect: number[];
  /** The paragraph that must be on top, or those of which one must. */
  first?: number | number[];
  note?: string;
}

export interface Quality {
  recall: number;
  rPrecision: number;
  /** Share of the queries with `first` whose top hit is right. */
  firstOnTop: number;
  /** Queries that expect nothing and got something. */
  noise: string[];
  /** One line a query that is not perfect. */
  failures: string[];
  byKind: Record<string, { queries: number; recall: number; rPrecision: number }>;
}

/** For these an empty `expect` means that no result may come; for others it means that none is required. */
const MUST_BE_EMPTY = new Set(['nonsense', 'number', 'phrase']);

export function readQueries(file = join(import.meta.dirname, 'queries.json')): JudgedQuery[] {
  return JSON.parse(readFileSync(file, 'utf8')) as JudgedQuery[];
}

/** @param ask numbers of the hits in order */
export async function measure(queries: JudgedQuery[], ask: (query: string) => Promise<number[]>): Promise<Quality> {
  const noise: string[] = [];
  const failures: string[] = [];
  const judged: { kind: string; recall: number; rPrecision: number }[] = [];
  const tops: boolean[] = [];
  for (const { query, kind, expect, first } of queries) {
    const hits = await ask(query);
    if (!expect.length) {
      if (hits.length && MUST_BE_EMPTY.has(kind)) noise.push(`${kind} «${query}»: ${hits.join(' ')}`);
      continue;
    }
    const recall = share(hits, expect);
    const rPrecision = share(hits.slice(0, expect.length), expect);
    judged.push({ kind, recall, rPrecision });
    const top = first === undefined || [first].flat().includes(hits[0] ?? 0);
    if (first !== undefined) tops.push(top);
    if (recall < 1 || rPrecision < 1 || !top) {
      failures.push(
        `${kind} «${query}»: recall ${recall.toFixed(2)}, R-precision ${rPrecision.toFixed(2)}${top ? '' : `, first ${String(first)}`}; expected ${expect.join(' ')}; got ${hits.join(' ') || '—'}`,
      );
    }
  }
  const kinds = [...new Set(judged.map(({ kind }) => kind))];
  return {
    recall: mean(judged.map(({ recall }) => recall)),
    rPrecision: mean(judged.map(({ rPrecision }) => rPrecision)),
    firstOnTop: mean(tops.map(Number)),
    noise,
    failures,
    byKind: Object.fromEntries(
      kinds.map((kind) => {
        const own = judged.filter((each) => each.kind === kind);
        return [
          kind,
          { queries: own.length, recall: mean(own.map(({ recall }) => recall)), rPrecision: mean(own.map(({ rPrecision }) => rPrecision)) },
        ];
      }),
    ),
  };
}

const share = (hits: number[], expect: number[]) => expect.filter((number) => hits.includes(number)).length / expect.length;

const mean = (values: number[]) => (values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 1);
