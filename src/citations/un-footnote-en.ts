import { following } from './pinpoint.ts';
import { citation, type Style } from './style.ts';

/** UN Editorial Manual Online, footnotes: organ and number identify a resolution. */
export const unFootnoteEn: Style = {
  id: 'un-footnote-en',
  name: 'ООН по-английски, сноска',
  language: 'en',
  cite: ({ kind, number }, locator) =>
    citation(
      `${kind.english} ${number}`,
      following(', ', locator, { one: 'para. ', many: 'paras. ', to: '–', and: ' and ', pairAsList: true }),
      '.',
    ),
};
