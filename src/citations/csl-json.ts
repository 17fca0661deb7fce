import type { Locator } from '../edition/locator.ts';
import { recordId, type BibliographicRecord } from '../edition/record.ts';
import { capitalised } from './capitalised.ts';
import { dateParts } from './dates.ts';
import { paragraphNote } from './paragraph-note.ts';

/**
 * An array of one CSL item of type report. `language` keeps English styles from capitalising the title.
 * Format: csl-data.json of github.com/citation-style-language/schema.
 */
export function cslJson(record: BibliographicRecord, locator: Locator): string {
  const { organ, organization, title, kind, symbol, place, adopted, language, official } = record;
  const { year, month, day } = dateParts(adopted);
  const note = paragraphNote(locator);
  const item = {
    id: recordId(record),
    'citation-key': recordId(record),
    type: 'report',
    language,
    author: [{ literal: organ.short }],
    title,
    genre: capitalised(kind.nominative),
    number: symbol,
    publisher: organization.name,
    'publisher-place': place,
    issued: { 'date-parts': [[year, month, day]] },
    URL: official[language],
    ...(note && { note }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
