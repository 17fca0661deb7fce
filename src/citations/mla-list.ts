import { dateParts, englishMonth } from './dates.ts';
import { citation, italic, type Style } from './style.ts';

/** MLA 9, entry in the list: describes the whole document; the address stands without its protocol. */
export const mlaList: Style = {
  id: 'mla-list',
  name: 'MLA 9, список',
  language: 'en',
  cite: ({ organization, organ, titleHeadline, kind, number, adopted, official }) => {
    const { year, day } = dateParts(adopted);
    return citation(
      `${organization.english}, ${organ.english}. `,
      italic(titleHeadline),
      `. ${kind.english} ${number}, ${day} ${englishMonth(adopted)} ${year}. `,
      italic(organization.english),
      `, ${official.en.replace('https://', '')}.`,
    );
  },
};
