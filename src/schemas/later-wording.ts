import { z } from 'astro/zod';

const place = z.union([z.int().positive(), z.literal('preamble')]);

const later = {
  /** Symbol of the later resolution, e.g. `A/RES/74/148`. */
  symbol: z.string().min(1),
  date: z.iso.date(),
  title: z.string().min(1),
  /** Its paragraph, or `preamble`. */
  inParagraph: place,
};

/** `content/later-wording.json`: later resolutions that repeat the words of a paragraph or recall the document. */
export const laterWordingSchema = z.strictObject({
  /** Where the facts come from and what was compared; for editors. */
  source: z.string().min(1),
  recalls: z.array(z.strictObject(later)),
  runs: z.array(
    z.strictObject({
      paragraph: z.int().positive(),
      ...later,
      sharedWords: z.int().positive(),
      /** Words of the whole paragraph. */
      ofWords: z.int().positive(),
      /** Counts from 1 within the paragraph's words. */
      firstWord: z.int().positive(),
      /** The shared words in lower case, without punctuation. */
      run: z.string().min(1),
      citesDeclaration: z.boolean(),
    }),
  ),
});

export type LaterWordingData = z.infer<typeof laterWordingSchema>;
