import type { Edition, Entity, LaterResolution, Paragraph, Theme } from '../edition/model.ts';

/** Address of the schema of both files, relative to the root of the site. */
export const SCHEMA_PATH = 'declaration.schema.json';

/**
 * The whole edition as JSON: the words of the document, and apart from them, under `editorial`, what editors added.
 * Valid against `jsonSchema`.
 */
export function declarationJson(edition: Edition, site: URL): string {
  const { declaration, chapeau, paragraphs, themes, entities, degrees, recalls } = edition;
  const { organ, organization } = declaration;
  return written({
    $schema: new URL(SCHEMA_PATH, site).href,
    ...identified(edition, site),
    number: declaration.number,
    language: declaration.language,
    titleEnglish: declaration.titleEnglish,
    organ: { name: organ.name, english: organ.english },
    organization: { name: organization.name, english: organization.english },
    adopted: declaration.adopted,
    session: declaration.session,
    meeting: declaration.meeting,
    place: declaration.place,
    official: declaration.official,
    heading: declaration.heading,
    enacting: declaration.enacting,
    chapeau: { text: chapeau.text, notes: chapeau.notes },
    paragraphs: paragraphs.map((paragraph) => paragraphData(paragraph, site)),
    closing: declaration.closing,
    editorial: {
      themes: themes.map((theme) => described(theme, 'themes', site)),
      entities: entities.map((entity) => ({ ...described(entity, 'entities', site), kind: entity.kind, links: entity.links })),
      degrees: degrees.map(({ id, name, description }) => ({ id, name, description })),
      recalls: recalls.map(resolution),
    },
  });
}

/** One paragraph as JSON, with what is needed to know where it comes from. */
export function paragraphJson(edition: Edition, paragraph: Paragraph, site: URL): string {
  return written({
    $schema: new URL(SCHEMA_PATH, site).href,
    document: identified(edition, site),
    ...paragraphData(paragraph, site),
  });
}

const written = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

const identified = ({ declaration: { symbol, title } }: Edition, site: URL) => ({ symbol, title, address: site.href });

function paragraphData({ number, text, notes, ...apparatus }: Paragraph, site: URL) {
  const { title, operatives, themes, related, backlinks, mentions, later } = apparatus;
  return {
    number,
    address: new URL(`${number}/`, site).href,
    text,
    notes,
    editorial: {
      title,
      operatives: operatives.map(({ degree, ...operative }) => ({ ...operative, degree: degree.id })),
      themes: themes.map(({ id }) => id),
      related: related.map(({ to, ...tie }) => ({ to: to.number, ...tie })),
      backlinks: numbers(backlinks),
      mentions: mentions.map(({ entity, start, end }) => ({ entity: entity.id, start, end })),
      later: later.map(({ start, end, uses }) => ({
        start,
        end,
        uses: uses.map((use) => ({ resolution: resolution(use), citesDocument: use.citesDeclaration })),
      })),
    },
  };
}

const described = ({ id, name, text, paragraphs }: Theme | Entity, folder: string, site: URL) => ({
  id,
  name,
  description: text,
  address: new URL(`${folder}/${id}/`, site).href,
  paragraphs: numbers(paragraphs),
});

const resolution = ({ symbol, date, title, inParagraph }: LaterResolution) => ({ symbol, date, title, inParagraph });

const numbers = (paragraphs: Paragraph[]) => paragraphs.map(({ number }) => number);
