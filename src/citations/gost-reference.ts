import { gostPinpoint } from './gost.ts';
import { following } from './pinpoint.ts';
import { citation, ENTRY_NUMBER, type Style } from './style.ts';

/** ГОСТ Р 7.0.5-2008, отсылка in the text to an entry of the reader's list. */
export const gostReference: Style = {
  id: 'gost-reference',
  name: 'ГОСТ, отсылка в тексте',
  language: 'ru',
  cite: (_record, locator) => citation(`[${ENTRY_NUMBER}`, following(', ', locator, gostPinpoint('п.')), ']'),
};
