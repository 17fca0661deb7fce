import { dateParts } from './dates.ts';
import { citation, italic, type Style } from './style.ts';

/** APA 7, section 10.4 (report): the entry in the list describes the whole document. */
export const apaList: Style = {
  id: 'apa-list',
  name: 'APA 7, список',
  language: 'en',
  cite: ({ organization, organ, adopted, titleEnglish, symbol, official }) =>
    citation(
      `${organization.english} ${organ.english}. (${dateParts(adopted).year}). `,
      italic(titleEnglish),
      ` (${symbol}). ${official.en}`,
    ),
};
