import { russianDate } from './dates.ts';
import { pinpoint } from './pinpoint.ts';
import { citation, NB, type Style } from './style.ts';

/** UN usage in running Russian text: counted in the resolutions of sessions 75–80 (CITATIONS.md, section 4). */
export const unTextRu: Style = {
  id: 'un-text-ru',
  name: 'ООН, в тексте',
  language: 'ru',
  cite: ({ kind, number, organ, adopted }, locator) => {
    const resolution = `${locator.length ? kind.genitive : kind.nominative}${NB}${number} ${organ.genitive} от ${russianDate(adopted)}`;
    const paragraphs = pinpoint(locator, { one: `пункт${NB}`, many: `пункты${NB}`, to: '–', and: ' и ', pairAsList: true });
    return citation(paragraphs && `${paragraphs} `, resolution);
  },
};
