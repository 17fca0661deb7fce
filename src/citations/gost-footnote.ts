import { shortRussianDate } from './dates.ts';
import { gostAddress, gostPinpoint } from './gost.ts';
import { following } from './pinpoint.ts';
import { citation, NB, type Style } from './style.ts';

/** ГОСТ Р 7.0.5-2008, подстрочная ссылка; numbered, it serves as a затекстовая too. The point of «г.» ends the area. */
export const gostFootnote: Style = {
  id: 'gost-footnote',
  name: 'ГОСТ Р 7.0.5-2008, подстрочная',
  language: 'ru',
  cite: (record, locator, accessed) => {
    const { title, kind, number, organ, organization, adopted } = record;
    return citation(
      `${title} : ${kind.nominative}${NB}${number} ${organ.genitive} ${organization.abbreviation} от ${shortRussianDate(adopted)}`,
      locator.length ? `${following(' ', locator, gostPinpoint('П.'))}.` : '',
      ` ${gostAddress(record, accessed)}`,
    );
  },
};
