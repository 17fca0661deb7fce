import { apaList } from './apa-list.ts';
import { apaText } from './apa-text.ts';
import { bluebook } from './bluebook.ts';
import { gostFootnote } from './gost-footnote.ts';
import { gostRecord } from './gost-record.ts';
import { gostReference } from './gost-reference.ts';
import { mlaList } from './mla-list.ts';
import { mlaText } from './mla-text.ts';
import { nzLawStyleGuide } from './nz-law-style-guide.ts';
import { oscola } from './oscola.ts';
import type { Style } from './style.ts';
import { unFootnoteEn } from './un-footnote-en.ts';
import { unFootnoteRu } from './un-footnote-ru.ts';
import { unTextEn } from './un-text-en.ts';
import { unTextRu } from './un-text-ru.ts';

export interface OfferedStyle extends Style {
  /** Stands in the details block rather than in the first list. */
  more: boolean;
}

const offered = (more: boolean, ...styles: Style[]): OfferedStyle[] => styles.map((style) => ({ ...style, more }));

/** Every style, in the order in which the page offers them. */
export const styles: readonly OfferedStyle[] = [
  ...offered(false, unFootnoteRu, gostFootnote, gostRecord, gostReference, oscola, bluebook),
  ...offered(true, unTextRu, unFootnoteEn, unTextEn, apaText, apaList, nzLawStyleGuide, mlaList, mlaText),
];
