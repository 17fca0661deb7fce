import { z } from 'astro/zod';

/** A term of the document and what it is called in later documents; `paragraphs` are those that use it. */
export const termSchema = z.strictObject({
  /** The term as the document has it, in the nominative. */
  term: z.string().min(1),
  /** Today's term or terms; absent where the term has only left the later documents. */
  now: z.string().min(1).optional(),
  /** One sentence: where and how often today's term is seen. */
  note: z.string().min(1),
  paragraphs: z.array(z.int()).min(1),
});

export type Term = z.infer<typeof termSchema>;
