import type { Locator } from '../edition/locator.ts';
import type { BibliographicRecord } from '../edition/record.ts';
import { capitalised } from './capitalised.ts';
import { paragraphNote } from './paragraph-note.ts';

/** A file in which the site offers the text. */
export interface TextFile {
  /** Absolute address. */
  address: string;
  mediaType: string;
}

export interface LegislationPage {
  /** Absolute address of the page that is described. */
  address: string;
  /** Absolute address of the whole text. */
  document: string;
  /** What a paragraph is about; for the document its title serves. */
  name?: string;
  files: readonly TextFile[];
}

/**
 * JSON-LD of a page: the document, or paragraphs as a part of it.
 * Vocabulary: schema.org/Legislation; the legal value belongs to each file, a republication is unofficial.
 */
export function legislation(record: BibliographicRecord, locator: Locator, { address, document, name, files }: LegislationPage) {
  const { symbol, language, title, titleEnglish, kind, organ, organization, adopted, official } = record;
  const whole = {
    '@type': 'Legislation',
    '@id': document,
    name: title,
    alternateName: titleEnglish,
    legislationIdentifier: symbol,
    legislationType: capitalised(kind.nominative),
    legislationDate: adopted,
    legislationPassedBy: {
      '@type': 'Organization',
      name: organ.short,
      parentOrganization: { '@type': 'Organization', name: organization.name },
    },
    inLanguage: language,
    sameAs: official[language],
  };
  const part = { '@type': 'Legislation', '@id': address, name, inLanguage: language };
  const encoding = files.map(({ address: contentUrl, mediaType }) => ({
    '@type': 'LegislationObject',
    contentUrl,
    encodingFormat: mediaType,
    inLanguage: language,
    legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
  }));
  const described = locator.length ? { ...part, legislationIdentifier: `${symbol}, ${paragraphNote(locator)}`, isPartOf: whole } : whole;
  return { '@context': 'https://schema.org', ...described, url: address, ...(encoding.length && { encoding }) };
}
