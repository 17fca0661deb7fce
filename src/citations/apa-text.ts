import { dateParts } from './dates.ts';
import { following } from './pinpoint.ts';
import { citation, type Style } from './style.ts';

/** APA 7, section 8.13: reference in the text to a part of a source. */
export const apaText: Style = {
  id: 'apa-text',
  name: 'APA 7, в тексте',
  language: 'en',
  cite: ({ organization, organ, adopted }, locator) =>
    citation(
      `(${organization.english} ${organ.english}, ${dateParts(adopted).year}`,
      following(', ', locator, { one: 'para. ', many: 'paras. ', to: '–', and: ', ', pairAsList: false }),
      ')',
    ),
};
