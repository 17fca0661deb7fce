import { z } from 'astro/zod';
import { relationKinds } from './relations.ts';

const kinds = Object.keys(relationKinds) as [keyof typeof relationKinds];

const text = (what: string) =>
  z
    .string({ error: `expected ${what}` })
    .trim()
    .min(1, `is empty: write ${what}`);

/** Frontmatter of `content/paragraphs/*.md`; the body is the paragraph, unchanged. */
export const paragraphSchema = z.strictObject({
  /** The printed number. It is the identifier everywhere: address, anchor, exports, search. */
  number: z.int({ error: 'expected the printed number of the paragraph, e.g. `number: 17`' }).positive('must be 1 or more'),
  /** Editorial gloss of two to six words. */
  title: text('a short gloss, e.g. `title: Вода и колодцы`'),
  /** Operative phrases exactly as they stand in the text, in order. */
  operatives: z
    .array(
      z.union(
        [
          z
            .string()
            .min(1)
            .transform((phrase) => ({ phrase, addressees: [] as string[] })),
          z.strictObject({
            phrase: z.string().min(1),
            /** Whom the text names as addressee, quoted as it stands there. */
            addressees: z.array(z.string().min(1)).min(1),
          }),
        ],
        { error: 'expected a phrase, or `phrase` with its `addressees`, each as it stands in the text' },
      ),
      { error: 'expected a list of operative phrases, e.g. `operatives: [признаем]`' },
    )
    .min(1, 'is empty: name at least one operative phrase'),
  /** Ids of themes, the main one first. */
  themes: z
    .array(z.string(), { error: 'expected one to four ids of files in themes/, the main one first' })
    .min(1, 'is empty: name at least one id of a file in themes/')
    .max(4, 'names more than four themes: keep those that carry the paragraph'),
  related: z.array(
    z.strictObject({
      to: z.int({ error: 'expected the number of a paragraph' }),
      kind: z.enum(kinds, { error: `expected one of: ${kinds.join(', ')}` }),
      because: text('one sentence that names the shared words or the logical tie'),
    }),
    { error: 'expected a list of { to, kind, because }' },
  ),
  /** Words a reader would type that the text does not contain; searched, never shown as text. */
  keywords: z.array(z.string().min(1), { error: 'expected a list of words, e.g. `keywords: [беженцы]`' }),
});

export type ParagraphData = z.infer<typeof paragraphSchema>;
