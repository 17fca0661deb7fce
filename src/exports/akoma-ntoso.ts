import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Edition, Paragraph } from '../edition/model.ts';
import type { BibliographicRecord } from '../edition/record.ts';
import { notesOf } from './notes.ts';
import { piecesOf } from './pieces.ts';
import { xmlFile } from './xml-file.ts';

/** ISO 639-2, as addresses of expressions have it. */
const LANGUAGES = { ru: 'rus' } as const;

/** Who adds the metadata: this edition. */
const EDITION = '#edition';

/**
 * The document as Akoma Ntoso 3.0, at the addresses of the UN's own files; the number of a paragraph's `eId` is the
 * printed one. Themes, names and references are metadata of the edition and point into the text.
 * Standard: OASIS LegalDocML, akoma-ntoso-v3.0 part 2; naming as in github.com/UNxml/GAresolutions.
 */
export function akomaNtoso(edition: Edition, record: BibliographicRecord, site: URL): string {
  const { declaration, chapeau, paragraphs } = edition;
  return xmlFile(
    x('akomaNtoso', { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' }, [
      x('statement', { name: record.kind.english.toLowerCase() }, [
        x('meta', undefined, [
          identification(record),
          classification(edition, site),
          analysis(paragraphs),
          references(edition, record, site),
        ]),
        x('preface', undefined, [x('p', undefined, heading(declaration))]),
        x('preamble', undefined, [
          x('formula', { name: 'enactingFormula', eId: 'preamble__formula_1' }, [x('p', undefined, declaration.enacting)]),
          x('container', { name: 'title', eId: 'preamble__container_1' }, [
            x('p', undefined, [x('docTitle', undefined, declaration.title)]),
          ]),
          x('container', { name: 'chapeau', eId: 'preamble__container_2' }, [x('p', undefined, inline(chapeau, edition))]),
        ]),
        x(
          'mainBody',
          undefined,
          paragraphs.map((paragraph) => numbered(paragraph, edition)),
        ),
        x(
          'conclusions',
          undefined,
          declaration.closing.map((line) => x('p', undefined, line)),
        ),
      ]),
    ]),
  );
}

const paragraphId = ({ number }: { number: number }) => `para_${number}`;
const themeId = ({ id }: { id: string }) => `theme_${id}`;
const entityId = ({ id }: { id: string }) => `entity_${id}`;
const degreeId = ({ id }: { id: string }) => `degree_${id}`;

function identification(record: BibliographicRecord): Element {
  const { work, number, symbol, adopted, language, kind } = record;
  const { authority, subtype, organ } = workParts(work);
  const expression = `${work}/${LANGUAGES[language]}@`;
  const date = x('FRBRdate', { date: adopted, name: 'adoption' });
  const author = x('FRBRauthor', { href: `#${organ}`, as: '#author' });
  return x('identification', { source: EDITION }, [
    x('FRBRWork', undefined, [
      x('FRBRthis', { value: `${work}/!main` }),
      x('FRBRuri', { value: work }),
      x('FRBRalias', { value: symbol, name: 'symbol' }),
      date,
      author,
      x('FRBRcountry', { value: authority }),
      x('FRBRsubtype', { value: subtype }),
      x('FRBRnumber', { value: number }),
      x('FRBRname', { value: kind.english.toLowerCase() }),
    ]),
    x('FRBRExpression', undefined, [
      x('FRBRthis', { value: `${expression}/!main` }),
      x('FRBRuri', { value: expression }),
      date,
      author,
      x('FRBRlanguage', { language: LANGUAGES[language] }),
    ]),
    x('FRBRManifestation', undefined, [
      x('FRBRthis', { value: `${expression}/!main.xml` }),
      x('FRBRuri', { value: `${expression}.xml` }),
      date,
      x('FRBRauthor', { href: EDITION, as: '#editor' }),
      x('FRBRformat', { value: 'application/xml' }),
    ]),
  ]);
}

/** `/akn/un/statement/deliberation/unga/…` → `un`, `deliberation`, `unga`; the schema of the record has checked its form. */
function workParts(work: string) {
  const [, , authority = '', , subtype = '', organ = ''] = work.split('/');
  return { authority, subtype, organ };
}

function classification({ themes }: Edition, site: URL) {
  const dictionary = new URL('themes/', site).href;
  return x(
    'classification',
    { source: EDITION },
    themes.map((theme) => x('keyword', { value: theme.id, showAs: theme.name, dictionary, refersTo: `#${themeId(theme)}` })),
  );
}

function analysis(paragraphs: Paragraph[]) {
  const ties = paragraphs.flatMap((paragraph) =>
    paragraph.related.map(({ to, because }) =>
      x('implicitReference', { for: `#${paragraphId(paragraph)}`, href: `#${paragraphId(to)}`, showAs: because }),
    ),
  );
  return x('analysis', { source: EDITION }, [x('otherReferences', { source: EDITION }, ties)]);
}

function references({ declaration, themes, entities, degrees }: Edition, record: BibliographicRecord, site: URL) {
  const { authority, organ } = workParts(record.work);
  const ontology = (kind: string, id: string) => `/akn/ontology/${kind}/${authority}/${id}`;
  return x('references', { source: EDITION }, [
    x('original', { eId: 'original', href: declaration.official[declaration.language], showAs: declaration.symbol }),
    x('TLCOrganization', { eId: organ, href: ontology('organization', organ), showAs: declaration.organ.short }),
    x('TLCReference', { eId: EDITION.slice(1), name: 'edition', href: site.href, showAs: declaration.shortTitle }),
    x('TLCRole', { eId: 'author', href: ontology('role', 'author'), showAs: 'Автор' }),
    x('TLCRole', { eId: 'editor', href: ontology('role', 'editor'), showAs: 'Издатель' }),
    ...themes.map((theme) => x('TLCConcept', { eId: themeId(theme), href: new URL(`themes/${theme.id}/`, site).href, showAs: theme.name })),
    ...degrees.map((degree) =>
      x('TLCConcept', { eId: degreeId(degree), href: new URL(`operatives/#${degree.id}`, site).href, showAs: degree.name }),
    ),
    ...entities.map((entity) =>
      x('TLCReference', {
        eId: entityId(entity),
        name: entity.kind,
        href: new URL(`entities/${entity.id}/`, site).href,
        showAs: entity.name,
      }),
    ),
  ]);
}

/** The heading with its number marked, where it begins with it. */
function heading({ heading, number }: Edition['declaration']): (Element | string)[] {
  if (!heading.startsWith(number)) return [x('docTitle', undefined, heading)];
  const [, dot = '', title = ''] = /^([.\s]*)(.*)$/s.exec(heading.slice(number.length)) ?? [];
  return [x('docNumber', undefined, number), dot, x('docTitle', undefined, title)];
}

function numbered(paragraph: Paragraph, edition: Edition): Element {
  const eId = paragraphId(paragraph);
  return x('paragraph', { eId, refersTo: paragraph.themes.map((theme) => `#${themeId(theme)}`).join(' ') }, [
    x('num', undefined, `${paragraph.number}.`),
    x('content', { eId: `${eId}__content` }, [x('p', undefined, inline(paragraph, edition))]),
  ]);
}

function inline(source: Parameters<typeof piecesOf>[0], edition: Edition): (Element | string)[] {
  return piecesOf(source).map((piece) => {
    if (piece.kind === 'note') {
      const { label, text } = piece.note;
      const eId = `authorialNote_${notesOf(edition).indexOf(piece.note) + 1}`;
      return x('authorialNote', { eId, marker: label, placement: 'bottom' }, [x('p', undefined, text)]);
    }
    const { text, operative, mention } = piece;
    const named = mention ? x('entity', { name: mention.entity.kind, refersTo: `#${entityId(mention.entity)}` }, text) : text;
    return operative ? x('inline', { name: 'operative', refersTo: `#${degreeId(operative.degree)}` }, named) : named;
  });
}
