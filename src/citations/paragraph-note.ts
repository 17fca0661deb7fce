import type { Locator } from '../edition/locator.ts';
import { pinpoint } from './pinpoint.ts';

/** «п. 17», «пп. 10–13»: the note by which a record names paragraphs, with ordinary spaces; empty for the document. */
export function paragraphNote(locator: Locator): string {
  return pinpoint(locator, { one: 'п. ', many: 'пп. ', to: '–', and: ' и ', pairAsList: true });
}
