import type { Locator } from '../edition/locator.ts';
import type { BibliographicRecord } from '../edition/record.ts';
import { capitalised } from './capitalised.ts';
import { dateParts } from './dates.ts';
import { paragraphNote } from './paragraph-note.ts';

/**
 * A RIS record of type report, lines ended by CRLF.
 * Format: refman.com/support/risformat_fields; which tags Zotero reads: CITATIONS.md, section 5.
 */
export function ris(record: BibliographicRecord, locator: Locator): string {
  const { organ, organization, title, kind, symbol, place, adopted, language, official } = record;
  const note = paragraphNote(locator);
  const lines: [tag: string, value: string][] = [
    ['TY', 'RPRT'],
    ['AU', organ.short],
    ['TI', title],
    ['M3', capitalised(kind.nominative)],
    ['SN', symbol],
    ['PB', organization.name],
    ['CY', place],
    ['PY', `${dateParts(adopted).year}`],
    ['DA', adopted.replaceAll('-', '/')],
    ['LA', language],
    ['UR', official[language]],
    ...(note ? [['N1', capitalised(note)] satisfies [string, string]] : []),
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}
