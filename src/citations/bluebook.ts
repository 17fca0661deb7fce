import { dateParts, englishMonth } from './dates.ts';
import { following } from './pinpoint.ts';
import { citation, NB, type Style } from './style.ts';

/** Bluebook, rule 21.7.2: the pinpoint follows the number. */
export const bluebook: Style = {
  id: 'bluebook',
  name: 'Bluebook',
  language: 'en',
  cite: ({ abbreviations, number, symbolPrefix, symbol, adopted }, locator) => {
    const { year, day } = dateParts(adopted);
    return citation(
      `${abbreviations.bluebook} ${number}`,
      following(', ', locator, { one: `¶${NB}`, many: `¶¶${NB}`, to: '–', and: ', ', pairAsList: false }),
      `, ${symbolPrefix.bluebook} ${symbol} (${englishMonth(adopted)} ${day}, ${year}).`,
    );
  },
};
