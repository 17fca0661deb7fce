/** The value in the middle; of two in the middle the higher. */
export function median(values: number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new Error('No median of nothing.');
  return middle;
}

/** Measures several times, one after another, and takes the median of each figure. */
export async function medians<Figure extends string>(
  times: number,
  measure: () => Promise<Record<Figure, number>>,
): Promise<Record<Figure, number>> {
  const runs: Record<Figure, number>[] = [];
  for (let run = 0; run < times; run++) runs.push(await measure());
  const names = Object.keys(runs[0] ?? {}) as Figure[];
  return Object.fromEntries(names.map((name) => [name, median(runs.map((figures) => figures[name]))])) as Record<Figure, number>;
}
