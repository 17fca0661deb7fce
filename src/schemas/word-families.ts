import { z } from 'astro/zod';

const word = z.string({ error: 'expected a word' }).trim().min(1, 'is empty: write a word or remove it');

const replacements = (example: string) => z.record(word, word, { error: `expected one line a word, e.g. \`${example}\`` }).default({});

/** `content/word-families.yaml`: which words find one another, and the document's words for those of a reader. */
export const wordFamiliesSchema = z.strictObject({
  /** Kindred words, one family a line; inflected forms only where they change the root. */
  families: z.array(
    z
      .array(word, { error: 'expected a list of kindred words, e.g. `[ребенок, дети, детский]`' })
      .min(2, 'has one word only: a family needs two or more'),
    { error: 'expected a list of families, e.g. `- [ребенок, дети, детский]`' },
  ),
  /** English words and terms, and what the document has for them. */
  english: replacements('children: дети'),
  /** Words the document does not use, and its nearest word; such a hit is shown with its reason. */
  synonyms: replacements('домработница: домашняя прислуга'),
  /** Words the document does not use and has no equal for, and the word to suggest instead. */
  absent: replacements('корабль: судно'),
});

export type WordFamilies = z.infer<typeof wordFamiliesSchema>;
