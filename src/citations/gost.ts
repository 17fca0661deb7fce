import type { BibliographicRecord } from '../edition/record.ts';
import type { Pinpoint } from './pinpoint.ts';
import { NB, UNKNOWN_DATE } from './style.ts';

/** «П. 7, 8»: in ГОСТ the label is not doubled, and neighbours are listed. */
export const gostPinpoint = (label: string): Pinpoint => ({ one: label + NB, many: label + NB, to: '–', and: ', ', pairAsList: true });

/** «URL: … (дата обращения: …).» */
export function gostAddress({ official, language }: BibliographicRecord, accessed = UNKNOWN_DATE): string {
  return `URL: ${official[language]} (дата обращения: ${accessed}).`;
}
