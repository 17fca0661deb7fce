import { russianDate } from './dates.ts';
import { gostAddress } from './gost.ts';
import { citation, NB, type Style } from './style.ts';

/** ГОСТ Р 7.0.100-2018, библиографическая запись: describes the whole document, paragraphs stand in the отсылка. */
export const gostRecord: Style = {
  id: 'gost-record',
  name: 'ГОСТ Р 7.0.100-2018, запись',
  language: 'ru',
  cite: (record, _locator, accessed) => {
    const { title, kind, number, adoptedBy, organization, adopted } = record;
    return citation(
      `${title} : ${kind.nominative}${NB}${number} : ${adoptedBy} ${organization.genitive} ${russianDate(adopted)}`,
      `. – Текст : электронный // ${organization.name} : [сайт]. – ${gostAddress(record, accessed)}`,
    );
  },
};
