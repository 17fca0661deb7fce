import type { BibliographyData } from '../schemas/bibliography.ts';
import type { DeclarationData } from '../schemas/declaration.ts';

/** All that a citation or a library record is made from; small enough to send to the browser as JSON. */
export type BibliographicRecord = BibliographyData &
  Pick<
    DeclarationData,
    'number' | 'symbol' | 'language' | 'title' | 'titleEnglish' | 'organ' | 'organization' | 'adopted' | 'place' | 'official'
  >;

/** Joins the document's own frontmatter with `bibliography.yaml`, so that no fact is written twice. */
export function bibliographicRecord(declaration: DeclarationData, bibliography: BibliographyData): BibliographicRecord {
  const { number, symbol, language, title, titleEnglish, organ, organization, adopted, place, official } = declaration;
  return { ...bibliography, number, symbol, language, title, titleEnglish, organ, organization, adopted, place, official };
}

/** The symbol as an identifier: letters, digits and hyphens (`A/RES/12/3` → `A-RES-12-3`). */
export function recordId({ symbol }: { symbol: string }): string {
  return symbol.replace(/[^\p{L}\p{N}]+/gu, '-');
}
