import { styles } from '../citations/index.ts';
import { WHOLE_DOCUMENT, type Locator } from '../edition/locator.ts';
import type { BibliographicRecord } from '../edition/record.ts';
import { recallStyle, today } from './citation-style.ts';

/**
 * A reference in the style that the reader copied last; in the first style when that one describes the document as a whole
 * and would lose the paragraphs.
 */
export function referenceTo(record: BibliographicRecord, locator: Locator): string {
  const chosen = recallStyle();
  const cites = styles.filter(({ cite }) => cite(record, locator).text !== cite(record, WHOLE_DOCUMENT).text);
  const style = cites.find(({ id }) => id === chosen) ?? cites[0];
  return style?.cite(record, locator, today()).text ?? '';
}
