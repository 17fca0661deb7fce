import { areKindred } from './kinship.ts';
import { asLatinKeys, asRussianKeys } from './layout.ts';
import type { Lexicon } from './lexicon.ts';
import { isNumberMarker } from './numbers.ts';
import { nearestWord } from './spelling.ts';
import { isStopWord } from './stop-words.ts';
import { searchStem, tokensOf } from './tokens.ts';
import { inCyrillic, skeleton } from './transliteration.ts';

/** A word of the query as it was understood. */
export interface ReadWord {
  word: string;
  /** What it may be by itself: one stem, or several while the word is being typed. */
  stems: string[];
  /** Stems of the document that look kindred, for a word that no list knows. */
  kin: string[];
  stop: boolean;
}

export type How = 'typed' | 'layout' | 'transliterated' | 'kindred' | 'unfinished' | 'corrected' | 'unknown';

/** What stands between two spaces of a query, as words. */
export interface Reading {
  how: How;
  words: ReadWord[];
}

export interface ReadingOptions {
  /** Take every word as it stands. */
  literal: boolean;
  /** The shortest beginning of a word that is completed; none is when absent. */
  completeFrom?: number;
}

/**
 * Reads a piece of a query in the first way that makes sense of all its words: as typed, with the other keyboard layout,
 * as transliteration, as the beginning of a word, with a slip, by a kindred word, with more slips. A known word is never read otherwise.
 */
export function readPiece(piece: string, lexicon: Lexicon, { literal, completeFrom }: ReadingOptions): Reading {
  const typed = wordsIn(piece);
  const isKnown = ({ word, stems, stop }: ReadWord) => stop || isNumberMarker(word) || stems.some((stem) => lexicon.knows(stem));
  const isNumeric = ({ word }: ReadWord) => /^\d/.test(word);
  if (literal || typed.every((word) => isKnown(word) || isNumeric(word))) return { how: 'typed', words: typed };

  const inOtherLayout = otherLayouts(piece)
    .map(wordsIn)
    .filter((words) => words.length);
  const known = inOtherLayout.find((words) => words.every((word) => isKnown(word) || isNumeric(word)));
  if (known) return { how: 'layout', words: known };

  const each = (how: How, words: ReadWord[], read: (word: ReadWord) => ReadWord | undefined): Reading | undefined => {
    const found = words.map((word) => (isKnown(word) || isNumeric(word) ? word : read(word)));
    return found.every((word) => word !== undefined) ? { how, words: found } : undefined;
  };
  const complete = (word: ReadWord) => (completeFrom === undefined ? undefined : completed(word, lexicon, completeFrom));
  const [keys = []] = inOtherLayout;
  // an apostrophe stands for the soft sign
  const latin = wordsIn(piece.replace(/['’`]/g, ''));

  return (
    each('transliterated', latin, (word) => transliterated(word, lexicon)) ??
    each('unfinished', typed, complete) ??
    (keys.length ? each('layout', keys, complete) : undefined) ??
    each('corrected', typed, (word) => corrected(word, lexicon, 1)) ??
    each('kindred', typed, (word) => kindred(word, lexicon)) ??
    each('corrected', typed, (word) => corrected(word, lexicon)) ??
    (keys.length ? each('layout', keys, (word) => corrected(word, lexicon)) : undefined) ??
    each('transliterated', latin, (word) =>
      inCyrillicWords(word)
        .map((reading) => corrected(reading, lexicon))
        .find(Boolean),
    ) ?? { how: 'unknown', words: typed }
  );
}

/** A piece that makes no sense by itself, beside others that were typed with the other layout. */
export function readInOtherLayout(piece: string): Reading | undefined {
  const words = otherLayouts(piece)
    .map(wordsIn)
    .find((words) => words.length);
  return words && { how: 'layout', words };
}

function wordsIn(piece: string): ReadWord[] {
  return tokensOf(piece).map(({ word, stem, stop }) => ({ word, stems: [stem], kin: [], stop }));
}

/** With the punctuation at its ends as letters, then without: `xtkjdtrf,` may end in a comma. */
function otherLayouts(piece: string): string[] {
  if (/[a-z]/.test(piece) && !/[а-я]/.test(piece)) {
    return [piece, piece.replace(/^[^a-z]+|[^a-z]+$/g, '')].map(asRussianKeys);
  }
  return /[а-я]/.test(piece) ? [asLatinKeys(piece)] : [];
}

const inCyrillicWords = ({ word }: ReadWord): ReadWord[] =>
  /^[a-z]+$/.test(word)
    ? inCyrillic(word).map((reading) => ({ word: reading, stems: [searchStem(reading)], kin: [], stop: isStopWord(reading) }))
    : [];

function transliterated(word: ReadWord, lexicon: Lexicon): ReadWord | undefined {
  for (const reading of inCyrillicWords(word)) {
    if (reading.stop || isNumberMarker(reading.word)) return reading;
    const stem = reading.stems.map((stem) => lexicon.bySkeleton.get(skeleton(stem))).find((stem) => stem !== undefined);
    if (stem !== undefined) return { ...reading, word: shown(stem, lexicon), stems: [stem] };
  }
  return undefined;
}

function kindred(word: ReadWord, lexicon: Lexicon): ReadWord | undefined {
  const kin = lexicon.stems.filter((stem) => word.stems.some((own) => areKindred(own, stem)));
  return kin.length ? { ...word, kin } : undefined;
}

function completed(word: ReadWord, lexicon: Lexicon, from: number): ReadWord | undefined {
  if (word.word.length < from) return undefined;
  const stems = new Set(lexicon.words.filter((known) => known.startsWith(word.word)).map(searchStem));
  return stems.size ? { ...word, stems: [...stems] } : undefined;
}

function corrected({ word, stems: [stem = word] }: ReadWord, lexicon: Lexicon, most?: number): ReadWord | undefined {
  const whole = nearestWord(word, lexicon.words, most);
  const root = nearestWord(stem, lexicon.stems, most);
  if (whole && (!root || whole.cost <= root.cost)) return { word: whole.word, stems: [searchStem(whole.word)], kin: [], stop: false };
  return root && { word: shown(root.word, lexicon), stems: [root.word], kin: [], stop: false };
}

/** A form to show for a stem: that of the document, or of a kindred word where only that is in the document. */
function shown(stem: string, lexicon: Lexicon): string {
  const [form = stem] = [stem, ...lexicon.kinOf(stem)].flatMap((own) => lexicon.formsOf(own));
  return form;
}
