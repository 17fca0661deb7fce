import type { Edition, Paragraph } from '../edition/model.ts';
import type { WordFamilies } from '../schemas/word-families.ts';
import { contentStems } from './tokens.ts';

/** A theme, a degree of force or an entity: what results can be filtered by. */
export interface Named {
  id: string;
  name: string;
  /** Numbers of the paragraphs. */
  paragraphs: number[];
}

/** Everything the search needs besides Pagefind's index; it goes to the reader as JSON, so every byte counts. */
export interface Vocabulary {
  paragraphs: {
    number: number;
    title: string;
    text: string;
    notes: string[];
    /** Words of a reader that no other part of the vocabulary leads here from. */
    keywords: string[];
  }[];
  themes: (Named & { keys: string[] })[];
  degrees: Named[];
  entities: (Named & { forms: string[]; keys: string[] })[];
  /** Today's terms for those of the document. */
  today: { now: string; term: string; paragraphs: number[] }[];
  /** Kindred stems, a family a string. */
  families: string[];
  english: Record<string, string>;
  synonyms: Record<string, string>;
  absent: Record<string, string>;
}

/**
 * Makes the vocabulary of an edition: pure, and the same for the same content.
 *
 * @throws when a word stands in two families: which one should answer is for an editor to say.
 */
export function makeVocabulary(edition: Edition, words: WordFamilies): Vocabulary {
  const { paragraphs, themes, degrees, entities } = edition;
  const families = familiesOfStems(words.families);
  const meaning = (stem: string) => families.get(stem) ?? stem;
  const translated = new Set(Object.keys(words.english).map(keyOf));
  const meanings = new Map(paragraphs.map((paragraph) => [paragraph, new Set(contentStems(paragraph.text).map(meaning))]));
  const isSaidIn = (paragraph: Paragraph, key: string) => contentStems(key).every((stem) => meanings.get(paragraph)?.has(meaning(stem)));
  const unsaid = (key: string) => !paragraphs.some((paragraph) => isSaidIn(paragraph, key)) && !translated.has(keyOf(key));

  return {
    paragraphs: paragraphs.map((paragraph) => ({
      number: paragraph.number,
      title: paragraph.title,
      text: paragraph.text,
      notes: paragraph.notes.map(({ text }) => text),
      keywords: distinct(paragraph.keywords).filter((key) => !isSaidIn(paragraph, key) && !translated.has(keyOf(key))),
    })),
    themes: themes.map(({ id, name, english, keywords, paragraphs }) => ({
      id,
      name,
      paragraphs: numbers(paragraphs),
      keys: distinct([...keywords, ...english]).filter(unsaid),
    })),
    degrees: degrees.map(({ id, name }) => ({
      id,
      name,
      paragraphs: numbers(paragraphs.filter(({ operatives }) => operatives.some(({ degree }) => degree.id === id))),
    })),
    entities: entities.map(({ id, name, forms = [], abbreviations, keywords, english, paragraphs }) => ({
      id,
      name,
      forms,
      paragraphs: numbers(paragraphs),
      keys: distinct([...abbreviations, ...keywords, ...english]).filter((key) => !translated.has(keyOf(key))),
    })),
    today: [...themes, ...entities].flatMap(({ terms }) =>
      terms.flatMap(({ now, term, paragraphs }) => (now ? [{ now, term, paragraphs }] : [])),
    ),
    families: [...new Set(families.values())],
    english: words.english,
    synonyms: words.synonyms,
    absent: words.absent,
  };
}

/** The form in which keys are compared: stems without stop words. */
export function keyOf(text: string): string {
  return contentStems(text).join(' ');
}

/** Each stem with its family, written as the stems joined by spaces. */
function familiesOfStems(families: string[][]): Map<string, string> {
  const found = new Map<string, string>();
  for (const family of families) {
    const stems = [...new Set(family.flatMap(contentStems))];
    for (const stem of stems) {
      const other = found.get(stem);
      if (other)
        throw new Error(
          `content/word-families.yaml: «${family.join(', ')}» and the family «${other}» share the stem «${stem}»; keep the word in one of them.`,
        );
      found.set(stem, stems.join(' '));
    }
  }
  return found;
}

const distinct = (keys: string[]) => [...new Map(keys.map((key) => [keyOf(key), key])).values()];

const numbers = (paragraphs: Paragraph[]) => paragraphs.map(({ number }) => number);
