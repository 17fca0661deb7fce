import { englishDate } from './dates.ts';
import { pinpoint } from './pinpoint.ts';
import { citation, type Style } from './style.ts';

/** UN usage in running English text: the ends of a range are joined by a word. */
export const unTextEn: Style = {
  id: 'un-text-en',
  name: 'ООН по-английски, в тексте',
  language: 'en',
  cite: ({ kind, number, organ, adopted }, locator) => {
    const paragraphs = pinpoint(locator, { one: 'paragraph ', many: 'paragraphs ', to: ' to ', and: ' and ', pairAsList: true });
    return citation(
      paragraphs && `${paragraphs} of `,
      `${organ.english} ${kind.english.toLowerCase()} ${number} of ${englishDate(adopted)}`,
    );
  },
};
