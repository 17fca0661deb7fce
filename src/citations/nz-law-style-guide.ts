import { dateParts } from './dates.ts';
import { following } from './pinpoint.ts';
import { citation, italic, type Style } from './style.ts';

/** New Zealand Law Style Guide, 3rd edition, rule 10.4.2. */
export const nzLawStyleGuide: Style = {
  id: 'nz-law-style-guide',
  name: 'NZ Law Style Guide 3',
  language: 'en',
  cite: ({ titleEnglish, abbreviations, number, adopted }, locator) =>
    citation(
      italic(titleEnglish),
      ` ${abbreviations.nzLawStyleGuide} ${number} (${dateParts(adopted).year})`,
      following(', ', locator, { one: 'para ', many: 'paras ', to: '–', and: ' and ', pairAsList: false }),
      '.',
    ),
};
