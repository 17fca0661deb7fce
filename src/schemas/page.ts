import { z } from 'astro/zod';

/** Frontmatter of `content/pages/*.md`: prose pages with headings. */
export const pageSchema = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1),
});
