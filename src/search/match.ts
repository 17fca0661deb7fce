import type { Range } from '../text/phrases.ts';
import type { Engine } from './engine.ts';
import type { Key, Lexicon, TextParagraph } from './lexicon.ts';
import { reasonOf } from './notices.ts';
import { wordTerms, type PhraseTerm, type Term, type WordTerm } from './plan.ts';
import type { Token } from './tokens.ts';

/** How close a match is to what was asked; less is closer. */
export const closeness = { literal: 0, kindred: 1, near: 2, topic: 3, broad: 4 } as const;
export type Closeness = (typeof closeness)[keyof typeof closeness];

/** Where a term stands in a paragraph, or why the paragraph answers it. */
export interface Match {
  closeness: Closeness;
  marks: Range[];
  /** Places among the words of the paragraph that are not stop words; empty where nothing of the text matched. */
  places: number[];
  /** Forms of the text that are not the reader's word but kindred. */
  kindred: string[];
  reason?: string;
}

export type Matches = Map<number, Match>;

/** Matches of one term, by paragraph: Pagefind says which paragraphs, their text says where. */
export async function matchTerm(term: Term, lexicon: Lexicon, engine: Engine): Promise<Matches> {
  switch (term.kind) {
    case 'word':
      return matchWord(term, lexicon, engine);
    case 'phrase':
      return matchPhrase(term, lexicon, engine);
    case 'key':
      return matchKeys(term.keys, lexicon, engine);
  }
}

async function matchWord({ stems, kin, reason }: WordTerm, lexicon: Lexicon, engine: Engine): Promise<Matches> {
  const own = new Set(stems.flatMap((stem) => lexicon.variantsOf(stem)));
  const sought = new Set([...stems, ...kin]);
  const found: Matches = new Map();
  for (const paragraph of await paragraphsWithAny([...sought], lexicon, engine)) {
    const hits = paragraph.content.map((token, place) => ({ ...token, place })).filter(({ stem }) => sought.has(stem));
    if (!hits.length) continue;
    const places = hits.map(({ place }) => place);
    if (reason !== undefined) {
      found.set(paragraph.number, { closeness: closeness.near, marks: [], places, kindred: [], reason });
      continue;
    }
    const kindred = hits.filter(({ stem }) => !own.has(stem));
    found.set(paragraph.number, {
      closeness: kindred.length < hits.length ? closeness.literal : closeness.kindred,
      marks: hits.map(rangeOf),
      places,
      kindred: kindred.map(({ word }) => word),
    });
  }
  return found;
}

/** Word for word; where the document nowhere says it so, in other forms. */
async function matchPhrase({ words }: PhraseTerm, lexicon: Lexicon, engine: Engine): Promise<Matches> {
  const content = words.filter(({ stop }) => !stop).map(({ stem }) => stem);
  const candidates = content.length ? await paragraphsWithAll(content, lexicon, engine) : lexicon.paragraphs;
  const exact = matchesOfRun(
    candidates,
    words.map(
      ({ word }) =>
        (token: Token) =>
          token.word === word,
    ),
    ({ tokens }) => tokens,
    closeness.literal,
  );
  return exact.size
    ? exact
    : matchesOfRun(
        candidates,
        words.map(({ stem }) => sameFamily(stem, lexicon)),
        ({ tokens }) => tokens,
        closeness.kindred,
      );
}

function sameFamily(stem: string, lexicon: Lexicon): (token: Token) => boolean {
  const family = new Set([stem, ...lexicon.kinOf(stem)]);
  return (token) => family.has(token.stem);
}

/** The nearest kind of key that leads anywhere; titles and themes only where nothing nearer does. */
export async function matchKeys(keys: Key[], lexicon: Lexicon, engine: Engine): Promise<Matches> {
  const found: Matches = new Map();
  for (const kinds of KINDS_BY_NEARNESS) {
    if (found.size && kinds.some((kind) => kind === 'title' || kind === 'theme')) break;
    for (const key of keys.filter(({ kind }) => kinds.includes(kind))) {
      for (const [number, match] of await matchKey(key, lexicon, engine)) {
        if (!found.has(number)) found.set(number, match);
      }
    }
  }
  return found;
}

const KINDS_BY_NEARNESS: Key['kind'][][] = [['name'], ['synonym', 'english'], ['keyword', 'today', 'note'], ['title'], ['theme']];

async function matchKey(key: Key, lexicon: Lexicon, engine: Engine): Promise<Matches> {
  const reason = reasonOf(key);
  const found: Matches = new Map();
  for (const phrase of key.phrases ?? []) {
    const candidates = await paragraphsWithAll(phrase, lexicon, engine);
    for (const [number, match] of matchesOfRun(
      candidates,
      phrase.map((stem) => sameFamily(stem, lexicon)),
      ({ content }) => content,
      closeness.near,
    )) {
      found.set(number, { ...match, marks: [...(found.get(number)?.marks ?? []), ...match.marks], reason });
    }
  }
  if (key.words !== undefined) {
    const terms = wordTerms(key.words, key.label, lexicon, reason);
    const all = await Promise.all(terms.map((term) => matchWord(term, lexicon, engine)));
    for (const [number, match] of all[0] ?? []) if (all.every((matches) => matches.has(number))) found.set(number, match);
  }
  const far = key.kind === 'theme' ? closeness.broad : closeness.topic;
  for (const number of key.numbers ?? []) found.set(number, { closeness: far, marks: [], places: [], kindred: [], reason });
  return found;
}

async function paragraphsWithAny(stems: string[], lexicon: Lexicon, engine: Engine): Promise<TextParagraph[]> {
  const sets = await Promise.all(stems.map((stem) => numbersWith(stem, lexicon, engine)));
  return lexicon.paragraphs.filter(({ number }) => sets.some((set) => set.has(number)));
}

/** Paragraphs that have every word, or one of its family. */
async function paragraphsWithAll(stems: string[], lexicon: Lexicon, engine: Engine): Promise<TextParagraph[]> {
  const each = await Promise.all(stems.map((stem) => paragraphsWithAny([stem, ...lexicon.kinOf(stem)], lexicon, engine)));
  return lexicon.paragraphs.filter((paragraph) => each.every((paragraphs) => paragraphs.includes(paragraph)));
}

/**
 * Pagefind is asked for every form: it takes й for и before it stems, so that «важный» and «важных» are two words to it.
 * A word that the document does not have is not asked for: the answer would be words that begin alike.
 */
async function numbersWith(stem: string, lexicon: Lexicon, engine: Engine): Promise<ReadonlySet<number>> {
  const sets = await Promise.all(lexicon.formsOf(stem).map((form) => engine.paragraphsWith(form)));
  return new Set(sets.flatMap((set) => [...set]));
}

/** Every place where words stand one after another. */
function matchesOfRun(
  paragraphs: TextParagraph[],
  sought: ((token: Token) => boolean)[],
  tokensOf: (paragraph: TextParagraph) => Token[],
  closeness: Closeness,
): Matches {
  const found: Matches = new Map();
  for (const paragraph of paragraphs) {
    const tokens = tokensOf(paragraph);
    const marks: Range[] = [];
    const places: number[] = [];
    for (const [place, first] of tokens.entries()) {
      const run = tokens.slice(place, place + sought.length);
      if (run.length < sought.length || !run.every((token, step) => sought[step]?.(token))) continue;
      places.push(place);
      marks.push({ start: first.start, end: run.at(-1)?.end ?? first.end });
    }
    if (marks.length) found.set(paragraph.number, { closeness, marks, places, kindred: [] });
  }
  return found;
}

const rangeOf = ({ start, end }: Range): Range => ({ start, end });
