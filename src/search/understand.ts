import type { Key, Lexicon } from './lexicon.ts';
import { normaliseQuery } from './normalise.ts';
import { notices, reasonOf, type Notice } from './notices.ts';
import { isNumberMarker, readNumbers } from './numbers.ts';
import { wordTerms, type PhraseTerm, type Plan, type Term, type WordTerm } from './plan.ts';
import { readInOtherLayout, readPiece, type Reading, type ReadWord } from './readings.ts';
import { tokensOf } from './tokens.ts';

export interface UnderstandOptions {
  /** Take every word as it stands: no correction, no other layout, no transliteration. */
  literal?: boolean;
  /** The reader is still typing: the last word may be a beginning. */
  unfinished?: boolean;
}

/** Shorter beginnings of a word fit too many words. */
const COMPLETE_FROM = { unfinished: 3, finished: 5 };

const QUOTED = /(?<![\p{L}\p{N}])"([^"]*)"(?![\p{L}\p{N}])/gu;

/** What a reader's query asks of the document. Pure; takes any string. */
export function understand(query: string, lexicon: Lexicon, { literal = false, unfinished = false }: UnderstandOptions = {}): Plan {
  const said: Notice[] = [];
  const { text, cut } = normaliseQuery(query);
  if (cut) said.push(notices.cut());

  const phrases = [...text.matchAll(QUOTED)].map(([, inside = '']) => phraseOf(inside)).filter(({ words }) => words.length);
  const outside = text.replace(QUOTED, ' ').trim();

  const numbered = numbersIn(outside, lexicon);
  const pieces = (numbered ? numbered.rest : outside).split(' ').filter(Boolean);
  const readAlone = pieces.map((piece, index) => {
    const last = unfinished && index === pieces.length - 1;
    return { piece, ...readPiece(piece, lexicon, { literal, completeFrom: last ? COMPLETE_FROM.unfinished : COMPLETE_FROM.finished }) };
  });
  const wrongLayout = readAlone.some(({ how }) => how === 'layout');
  const readings = readAlone.map(({ piece, ...reading }) => ({
    piece,
    ...((wrongLayout && reading.how === 'unknown' && readInOtherLayout(piece)) || reading),
  }));
  const understood = readings
    .map(({ piece, how, words }) => (how === 'typed' || how === 'unknown' ? piece : words.map(({ word }) => word).join(' ')))
    .join(' ');
  said.push(...noticesOf(readings, understood, outside));

  const asked = numbered ?? numbersIn(understood, lexicon);
  if (asked?.missing.length) said.push(notices.noSuchNumber(asked.missing, lexicon.paragraphs.at(-1)?.number ?? 0));
  const words = asked && !numbered ? [] : readings.flatMap(({ words }) => words).filter(({ stop, word }) => !stop && !isNumberMarker(word));

  const { terms, unknown, translations } = resolve(words, lexicon);
  if (translations.length) said.push(notices.translated(translations));
  const everyWord = [
    ...words.flatMap(({ word, stems }) => stems.map((stem) => ({ word, stem }))),
    ...phrases.flatMap(({ words }) => words),
  ];
  said.push(...everyWord.flatMap((word) => insteadOf(word, lexicon)));
  if (!words.length && !phrases.length && !asked) said.push(tokensOf(text).length ? notices.stopWordsOnly() : notices.noWords());

  return {
    numbers: asked?.numbers ?? [],
    terms: [...phrases, ...terms],
    whole: phrases.length ? [] : keysOfWhole(words, lexicon),
    unknown: unknown.map(({ word, stems }) => ({ word, named: stems.some((stem) => lexicon.insteadOf(stem) !== undefined) })),
    notices: said,
  };
}

function numbersIn(text: string, { paragraphs, isNative, keysWith }: Lexicon) {
  return readNumbers(
    text,
    (number) => paragraphs.some((paragraph) => paragraph.number === number),
    (word) => isNative(word) || keysWith(word).some(({ kind, stems }) => kind === 'note' || stems.length === 1),
  );
}

function phraseOf(inside: string): PhraseTerm {
  return { kind: 'phrase', typed: inside.trim(), words: tokensOf(inside) };
}

interface Resolved {
  terms: Term[];
  unknown: ReadWord[];
  /** What the document has for the English words of the query. */
  translations: string[];
}

/** Words of the document become themselves; others take the key that shares most words with the query. */
function resolve(words: ReadWord[], lexicon: Lexicon): Resolved {
  const unknown: ReadWord[] = [];
  const translations: string[] = [];
  const taken = new Map<ReadWord, Term[]>();
  const isNative = ({ stems, kin }: ReadWord) => kin.length > 0 || stems.some((stem) => lexicon.isNative(stem));

  for (const word of words) {
    if (taken.has(word) || isNative(word)) continue;
    const left = words.filter((other) => !taken.has(other));
    const keys = bestKeys(word, left, lexicon);
    const [key] = keys;
    if (!key) {
      unknown.push(word);
      taken.set(word, []);
      continue;
    }
    const covered = left.filter(({ stems }) => stems.some((stem) => key.stems.includes(stem)));
    for (const other of covered) taken.set(other, []);
    const typed = covered.map(({ word }) => word).join(' ');
    if (key.kind === 'english' && key.words !== undefined) translations.push(key.words);
    const reason = key.kind === 'synonym' ? reasonOf(key) : undefined;
    taken.set(word, key.words === undefined ? [{ kind: 'key', typed, keys }] : wordTerms(key.words, typed, lexicon, reason));
  }
  return { terms: words.flatMap((word) => taken.get(word) ?? [termOf(word, lexicon)]), unknown, translations };
}

function termOf({ word, stems, kin }: ReadWord, lexicon: Lexicon): WordTerm {
  return { kind: 'word', typed: word, stems, kin: [...new Set([...stems, ...kin].flatMap((stem) => lexicon.kinOf(stem)).concat(kin))] };
}

/**
 * The keys that have the word and most of the other words. A translation, and anything that says just this, goes before
 * a longer key of which the query has a part; a theme is too broad to go before anything.
 */
function bestKeys({ stems }: ReadWord, left: ReadWord[], lexicon: Lexicon): Key[] {
  const present = new Set(left.flatMap((word) => word.stems));
  const sharedBy = (key: Key) => key.stems.filter((stem) => present.has(stem));
  const sharedOf = (key: Key) => sharedBy(key).length;
  const most = (keys: Key[]) => keys.filter((key) => sharedOf(key) === Math.max(...keys.map(sharedOf)));

  const keys = stems.flatMap((stem) => lexicon.keysWith(stem));
  const complete = keys.filter((key) => sharedOf(key) === key.stems.length);
  const translations = most(complete.filter(({ words }) => words !== undefined));
  if (translations.length) return translations;
  const exact = most(complete);
  if (exact.some(({ kind }) => kind !== 'theme')) return exact;
  const partial = most(keys.filter((key) => key.words === undefined && isEnough(key, sharedBy(key))));
  return exact.some((key) => !partial.includes(key)) ? exact : partial;
}

/** Half of a key stands for it; of a title or a footnote, which are longer, any word does. One or two letters or digits say nothing. */
function isEnough({ kind, stems }: Key, shared: string[]): boolean {
  return shared.some((stem) => stem.length > 2) && (kind === 'title' || kind === 'note' || shared.length * 2 >= stems.length);
}

/** Keys that consist of the query's words and no others. */
function keysOfWhole(words: ReadWord[], lexicon: Lexicon): Key[] {
  const [first] = words;
  if (!first) return [];
  const own = words
    .map(({ stems }) => stems[0])
    .sort()
    .join(' ');
  return first.stems.flatMap((stem) => lexicon.keysWith(stem)).filter(({ stems }) => [...stems].sort().join(' ') === own);
}

/** The document's own word for one that it does not use. */
function insteadOf({ word, stem }: { word: string; stem: string }, lexicon: Lexicon): Notice[] {
  const own = lexicon.insteadOf(stem);
  return own === undefined ? [] : [notices.instead(word, own)];
}

function noticesOf(readings: (Reading & { piece: string })[], understood: string, typed: string): Notice[] {
  const hows = new Set(readings.map(({ how }) => how));
  const said: Notice[] = [];
  if (hows.has('corrected')) said.push(notices.corrected(understood, typed));
  else if (hows.has('layout')) said.push(notices.layout(understood, typed));
  else if (hows.has('transliterated')) said.push(notices.transliterated(understood, typed));
  for (const { how, piece } of readings) if (how === 'unfinished') said.push(notices.unfinished(piece));
  return said;
}
