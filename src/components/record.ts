import { to } from '../data/addresses.ts';
import type { BibliographicRecord } from '../edition/record.ts';

let record: Promise<BibliographicRecord> | undefined;

/**
 * The record that references are made from, loaded once.
 *
 * @throws with a sentence for the reader; the next call tries again.
 */
export function loadRecord(): Promise<BibliographicRecord> {
  record ??= fetchRecord().catch((cause: unknown) => {
    record = undefined;
    throw new Error('Не загрузилось: проверьте связь и повторите', { cause });
  });
  return record;
}

async function fetchRecord(): Promise<BibliographicRecord> {
  const response = await fetch(to('record.json'));
  if (!response.ok) throw new Error(`record.json: ${response.status}`);
  return (await response.json()) as BibliographicRecord;
}
