import type { BibliographicRecord } from '../edition/record.ts';

export interface MetaTag {
  name: string;
  content: string;
}

/**
 * The page head by which Zotero takes up the document as a report (its Embedded Metadata translator).
 * The comma behind the author keeps a corporate name in one piece.
 *
 * @param pdf absolute address of a PDF of the text, attached by Zotero instead of a snapshot of the page.
 */
export function metaTags(record: BibliographicRecord, pdf?: string): MetaTag[] {
  const { title, organ, organization, symbol, adopted, language, official } = record;
  const values: Record<string, string> = {
    title,
    author: `${organ.short},`,
    technical_report_institution: organization.name,
    technical_report_number: symbol,
    date: adopted,
    language,
    public_url: official[language],
    ...(pdf !== undefined && { pdf_url: pdf }),
  };
  return Object.entries(values).map(([name, content]) => ({ name: `citation_${name}`, content }));
}
