import type { Locator } from '../edition/locator.ts';
import { recordId, type BibliographicRecord } from '../edition/record.ts';
import { capitalised } from './capitalised.ts';
import { dateParts, englishMonth } from './dates.ts';
import { paragraphNote } from './paragraph-note.ts';

/** biblatex calls languages by name; «ru» would be printed as it stands. */
const LANGUAGE_NAMES = { ru: 'russian' } as const;

/**
 * One entry for BibTeX and biblatex alike; double braces keep the organ whole and the capitals as they are.
 * Format: biblatex manual 3.20, section 2; `@techreport` keeps the number in Zotero (CITATIONS.md, section 5).
 */
export function bibtex(record: BibliographicRecord, locator: Locator): string {
  const { organ, organization, title, kind, symbol, place, adopted, official, language } = record;
  const { year } = dateParts(adopted);
  const note = paragraphNote(locator);
  const fields = [
    `author      = {{${escaped(organ.short)}}}`,
    `title       = {{${escaped(title)}}}`,
    `type        = {${escaped(capitalised(kind.nominative))}}`,
    `number      = {${escaped(symbol)}}`,
    `institution = {${escaped(organization.name)}}`,
    `address     = {${escaped(place)}}`,
    `date        = {${adopted}}, year = {${year}}, month = ${englishMonth(adopted).slice(0, 3).toLowerCase()}`,
    `url         = {${official[language]}}`,
    `language    = {${LANGUAGE_NAMES[language]}}, langid = {${LANGUAGE_NAMES[language]}}`,
    ...(note ? [`note        = {${escaped(note)}}`] : []),
  ];
  return `@techreport{${recordId(record)},\n${fields.map((field) => `  ${field}`).join(',\n')}\n}\n`;
}

/** Signs that TeX would read as commands. */
function escaped(text: string): string {
  return text.replace(/[{}%#$&_]/g, '\\$&');
}
