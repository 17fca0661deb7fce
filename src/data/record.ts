import { getEntry } from 'astro:content';
import { bibliographicRecord, type BibliographicRecord } from '../edition/record.ts';
import { getEdition } from './edition.ts';
import { unreadable } from './unreadable.ts';

/** The record that citations are made from. */
export async function getRecord(): Promise<BibliographicRecord> {
  const bibliography = await getEntry('bibliography', 'all');
  if (!bibliography) throw unreadable('bibliography.yaml', 'it holds what citations need beside declaration.md');
  return bibliographicRecord((await getEdition()).declaration, bibliography.data);
}
