import { getEntry } from 'astro:content';
import { bibliographicRecord, type BibliographicRecord } from '../edition/record.ts';
import { contentFolder } from '../settings.ts';
import { getEdition } from './edition.ts';

/** The record that citations are made from. */
export async function getRecord(): Promise<BibliographicRecord> {
  const bibliography = await getEntry('bibliography', 'all');
  if (!bibliography)
    throw new Error(`${contentFolder}/bibliography.yaml: the file is missing; it holds what citations need beside declaration.md.`);
  return bibliographicRecord((await getEdition()).declaration, bibliography.data);
}
