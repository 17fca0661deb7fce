import { z } from 'astro/zod';

const languages = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;

/** Frontmatter of `content/declaration.md`: the document's own record; the body is the chapeau. */
export const declarationSchema = z.strictObject({
  /** Number of the resolution as it is cited, e.g. `12/3`. */
  number: z.string().regex(/^\d+\/\d+$/, { error: 'expected session/number, e.g. 12/3' }),
  /** Symbol of the document, e.g. `A/RES/12/3`. */
  symbol: z.string().min(1),
  language: z.literal('ru'),
  title: z.string().min(1),
  /** A shorter name for the window title and the app icon. */
  shortTitle: z.string().min(1),
  titleEnglish: z.string().min(1),
  /** Heading of the resolution as printed. */
  heading: z.string().min(1),
  /** The words by which the organ adopts the declaration, as printed. */
  enacting: z.string().min(1),
  organ: z.strictObject({ name: z.string().min(1), short: z.string().min(1), genitive: z.string().min(1), english: z.string().min(1) }),
  organization: z.strictObject({
    name: z.string().min(1),
    genitive: z.string().min(1),
    abbreviation: z.string().min(1),
    english: z.string().min(1),
  }),
  adopted: z.iso.date(),
  meeting: z.int().positive(),
  session: z.int().positive(),
  place: z.string().min(1),
  /** Lines after the last paragraph, as printed. */
  closing: z.array(z.string().min(1)).min(1),
  /** Official versions: language to address. */
  official: z.record(z.enum(languages), z.url({ protocol: /^https$/ })),
  /** Documents before and after, in order, the document itself among them. */
  path: z.array(
    z.strictObject({ symbol: z.string().min(1), date: z.iso.date().optional(), role: z.string().min(1), href: z.url().optional() }),
  ),
});

export type DeclarationData = z.infer<typeof declarationSchema>;
