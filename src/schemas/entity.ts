import { z } from 'astro/zod';
import { termSchema } from './term.ts';

/** What an entity is; the label heads its group in the index. */
export const entityKinds = {
  organ: 'Органы и должностные лица',
  organization: 'Организации, группы и форумы',
  event: 'Документы, решения и встречи',
  addressee: 'Участники и адресаты',
} as const;

const kinds = Object.keys(entityKinds) as [keyof typeof entityKinds];

/** Frontmatter of `content/entities/ID.md`; the body is a description of one paragraph. */
export const entitySchema = z.strictObject({
  order: z.int().positive(),
  /** The full name, as a heading. */
  name: z.string().min(1),
  kind: z.enum(kinds, { error: `expected one of: ${kinds.join(', ')}` }),
  /** Names under which the text mentions it, in any one grammatical form; absent: `name` itself. */
  forms: z.array(z.string().min(1)).min(1).optional(),
  /** Abbreviations in use, shown beside the name. */
  abbreviations: z.array(z.string().min(1)).default([]),
  english: z.array(z.string().min(1)).min(1),
  /** Hidden search keys. */
  keywords: z.array(z.string().min(1)).default([]),
  /** Official page or document, with what the link says. */
  links: z.array(z.strictObject({ label: z.string().min(1), href: z.url({ protocol: /^https$/ }) })).default([]),
  terms: z.array(termSchema).default([]),
});

export type EntityData = z.infer<typeof entitySchema>;
