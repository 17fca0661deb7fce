import { englishDate } from './dates.ts';
import { following } from './pinpoint.ts';
import { citation, type Style } from './style.ts';

/** OSCOLA, 5th edition, 4.2.2: the pinpoint follows the symbol without a comma. */
export const oscola: Style = {
  id: 'oscola',
  name: 'OSCOLA, сноска',
  language: 'en',
  cite: ({ abbreviations, number, adopted, symbolPrefix, symbol }, locator) =>
    citation(
      `${abbreviations.oscola} ${number} (${englishDate(adopted)}) ${symbolPrefix.oscola} ${symbol}`,
      following(' ', locator, { one: 'para ', many: 'paras ', to: '–', and: ' and ', pairAsList: false }),
      '.',
    ),
};
