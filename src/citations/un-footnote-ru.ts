import { capitalised } from './capitalised.ts';
import { following } from './pinpoint.ts';
import { citation, NB, type Style } from './style.ts';

/** UN usage in Russian footnotes: counted in the resolutions of sessions 75–80 (CITATIONS.md, section 4). */
export const unFootnoteRu: Style = {
  id: 'un-footnote-ru',
  name: 'ООН, сноска',
  language: 'ru',
  cite: ({ kind, number }, locator) =>
    citation(
      `${capitalised(kind.nominative)}${NB}${number}`,
      following(', ', locator, { one: `п.${NB}`, many: `пп.${NB}`, to: '–', and: ' и ', pairAsList: true }),
      '.',
    ),
};
