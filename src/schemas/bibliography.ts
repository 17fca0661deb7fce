import { z } from 'astro/zod';

const words = (example: string) =>
  z
    .string({ error: `expected text, e.g. «${example}»` })
    .trim()
    .min(1, `is empty: write e.g. «${example}»`);

/** `content/bibliography.yaml`: what citations and library records need beyond the frontmatter of the declaration. */
export const bibliographySchema = z.strictObject({
  /** The kind of document, in lower case in Russian. */
  kind: z.strictObject({ nominative: words('резолюция'), genitive: words('резолюции'), english: words('Resolution') }),
  /** Participle and organ of a ГОСТ record; the organization in the genitive follows. */
  adoptedBy: words('принята Советом'),
  /** The organ as a style abbreviates it before the number. */
  abbreviations: z.strictObject({ oscola: words('UNGA Res'), bluebook: words('G.A. Res.'), nzLawStyleGuide: words('GA Res') }),
  /** What stands before the symbol. */
  symbolPrefix: z.strictObject({ oscola: words('UN Doc'), bluebook: words('U.N. Doc.') }),
  /** The English title in headline capitals, as MLA asks. */
  titleHeadline: words('Declaration on Wells'),
  /** Address of the work in Akoma Ntoso: authority, type, organ, date, number. */
  work: z.string().regex(/^\/akn\/[a-z]+\/[a-z]+\/[a-z]+\/[a-z]+\/\d{4}-\d{2}-\d{2}\/[\w-]+$/, {
    error: 'expected /akn/authority/type/subtype/organ/YYYY-MM-DD/number',
  }),
});

export type BibliographyData = z.infer<typeof bibliographySchema>;
