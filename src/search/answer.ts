import type { Range } from '../text/phrases.ts';
import type { Engine } from './engine.ts';
import { countsOf, filterHits, type Counts, type Filters } from './filters.ts';
import type { Lexicon } from './lexicon.ts';
import { closeness, matchKeys, matchTerm } from './match.ts';
import { notices, type Notice } from './notices.ts';
import type { Plan } from './plan.ts';
import { hitsOfAll, hitsOfRarest, type RankedHit } from './rank.ts';
import { understand, type UnderstandOptions } from './understand.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Hit {
  number: number;
  title: string;
  text: string;
  /** What of the text matched: offsets in `text`, in order, without overlaps. */
  marks: Range[];
  /** Why the paragraph is here although its text does not have the reader's words. */
  reason?: string;
}

export interface Answer {
  /** Best first. */
  hits: Hit[];
  /** What was done with the query, in sentences. */
  notices: Notice[];
  /** For each filter, how many hits its values would leave, the other filters being kept. */
  counts: Counts;
  /** The query is the number of one paragraph: Enter may go there. */
  certain: boolean;
}

export interface Search {
  /** Rejects only when the engine breaks; every query, however odd, has an answer. */
  ask(query: string, options?: AskOptions): Promise<Answer>;
}

export type AskOptions = UnderstandOptions & { filters?: Filters };

/** Makes the function that answers queries about a document. It rejects only when the engine does. */
export function makeAsk(vocabulary: Vocabulary, lexicon: Lexicon, engine: Engine) {
  const paragraphs = new Map(vocabulary.paragraphs.map((paragraph) => [paragraph.number, paragraph]));

  return async function ask(query: string, { filters = {}, ...options }: AskOptions = {}): Promise<Answer> {
    const plan = understand(query, lexicon, options);
    const found = await find(plan, lexicon, engine);
    const filtered = filterHits(found.hits, filters, vocabulary);
    return {
      hits: filtered.hits.flatMap(({ number, marks, reason }) => {
        const paragraph = paragraphs.get(number);
        return paragraph
          ? [{ number, title: paragraph.title, text: paragraph.text, marks, ...(reason === undefined ? {} : { reason }) }]
          : [];
      }),
      notices: [...plan.notices, ...found.notices, ...filtered.notices],
      counts: countsOf(found.hits, filters, vocabulary),
      certain: plan.numbers.length === 1 && !plan.terms.length,
    };
  };
}

interface Found {
  hits: RankedHit[];
  notices: Notice[];
}

async function find(plan: Plan, lexicon: Lexicon, engine: Engine): Promise<Found> {
  const byNumber = plan.numbers.map((number): RankedHit => ({ number, marks: [], closeness: closeness.literal, kindred: [] }));
  const byWords = await findByWords(plan, lexicon, engine);
  const hits = [...byNumber, ...byWords.hits.filter(({ number }) => !plan.numbers.includes(number))];
  const explained = [...plan.notices, ...byWords.notices].some(({ kind }) => EXPLAINS_NOTHING.includes(kind));
  return { hits, notices: hits.length || explained ? byWords.notices : [...byWords.notices, notices.nothing()] };
}

const EXPLAINS_NOTHING: Notice['kind'][] = ['empty', 'numbers', 'instead'];

/** The text answers first. Only where it does not, keys of the whole query do, and then the rarest of the words. */
async function findByWords(plan: Plan, lexicon: Lexicon, engine: Engine): Promise<Found> {
  // the few words that are known do not stand for what was asked
  const tooLittle = plan.unknown.length > plan.terms.length;
  if (!plan.terms.length || tooLittle) return { hits: [], notices: unknownOf(plan) };

  const matches = await Promise.all(plan.terms.map((term) => matchTerm(term, lexicon, engine)));
  const dropped = plan.unknown.length ? [...unknownOf(plan), notices.rest()] : [];
  const together = hitsOfAll(matches);
  if (together.some(({ closeness: how }) => how === closeness.literal))
    return { hits: together, notices: [...dropped, ...alsoOf(together)] };

  const known = new Set(together.map(({ number }) => number));
  const topical = hitsOfAll([await matchKeys(plan.whole, lexicon, engine)]).filter(
    ({ number, closeness: how }) => !known.has(number) && (!known.size || how < closeness.broad),
  );
  const hits = [...together, ...topical];
  if (hits.length) return { hits, notices: [...dropped, ...alsoOf(hits), ...inflectedOf(plan, together)] };

  const phrase = plan.terms.some(({ kind }) => kind === 'phrase');
  if (phrase || plan.terms.length < 2) return { hits: [], notices: dropped };
  return { hits: hitsOfRarest(matches, lexicon.paragraphs.length), notices: [...dropped, notices.relaxed()] };
}

function unknownOf({ unknown }: Plan): Notice[] {
  const words = unknown.filter(({ named }) => !named).map(({ word }) => word);
  return words.length ? [notices.unknown(words)] : [];
}

function alsoOf(hits: RankedHit[]): Notice[] {
  const words = [...new Set(hits.flatMap(({ kindred }) => kindred))];
  return words.length ? [notices.also(words.slice(0, 5))] : [];
}

function inflectedOf(plan: Plan, hits: RankedHit[]): Notice[] {
  return hits.length ? plan.terms.flatMap((term) => (term.kind === 'phrase' ? [notices.inflected(term.typed)] : [])) : [];
}
