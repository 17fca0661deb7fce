import { z } from 'astro/zod';
import { termSchema } from './term.ts';

/** Frontmatter of `content/themes/ID.md`; the body is a description of two sentences. */
export const themeSchema = z.strictObject({
  /** Place in lists and on the map. */
  order: z.int().positive(),
  name: z.string().min(1),
  /** A shorter name for narrow places, where the name is long. */
  short: z.string().min(1).optional(),
  /** English terms of the field; searched, not shown. */
  english: z.array(z.string().min(1)).min(1),
  /** Other words for the theme; searched, not shown. */
  keywords: z.array(z.string().min(1)),
  terms: z.array(termSchema).default([]),
});

export type ThemeData = z.infer<typeof themeSchema>;
