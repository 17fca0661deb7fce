import type { Locator } from '../edition/locator.ts';
import type { BibliographicRecord } from '../edition/record.ts';

/** No-break space: stays in what is shown and in what is copied. */
export const NB = '\u00A0';

/** The day of access, until a script or the reader fills it in. */
export const UNKNOWN_DATE = 'ДД.ММ.ГГГГ';

/** The number of the entry in the reader's own list. */
export const ENTRY_NUMBER = '⟨№⟩';

export interface Part {
  text: string;
  /** A title that the style sets in italics; a page shows it as `<cite>`. */
  italic: boolean;
}

export interface Citation {
  /** The plain string to copy. */
  text: string;
  /** The same string in pieces. */
  parts: Part[];
}

export interface Style {
  /** Stable: kept on the reader's device. */
  id: string;
  name: string;
  language: 'ru' | 'en';
  /**
   * @param locator paragraphs; a style that describes the whole document takes no notice of it.
   * @param accessed day of access, `ДД.ММ.ГГГГ`.
   */
  cite: (record: BibliographicRecord, locator: Locator, accessed?: string) => Citation;
}

export const italic = (text: string): Part => ({ text, italic: true });

/** Makes a citation of its pieces in order. */
export function citation(...pieces: (string | Part)[]): Citation {
  const parts = pieces
    .map((piece) => (typeof piece === 'string' ? { text: piece, italic: false } : piece))
    .filter(({ text }) => text !== '');
  return { text: parts.map(({ text }) => text).join(''), parts };
}
