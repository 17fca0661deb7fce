import { following } from './pinpoint.ts';
import { citation, type Style } from './style.ts';

/** MLA 9, reference in the text; ranges are written with a hyphen. */
export const mlaText: Style = {
  id: 'mla-text',
  name: 'MLA 9, в тексте',
  language: 'en',
  cite: ({ organization, organ }, locator) =>
    citation(
      `(${organization.english}, ${organ.english}`,
      following(', ', locator, { one: 'par. ', many: 'pars. ', to: '-', and: ', ', pairAsList: false }),
      ')',
    ),
};
