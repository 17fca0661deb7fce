import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { DocumentText, Edition, Note } from '../edition/model.ts';
import { noBreak } from '../text/no-break.ts';
import { colophon } from './colophon.ts';
import { notesOf } from './notes.ts';
import { piecesOf } from './pieces.ts';
import { xmlFile } from './xml-file.ts';

const MIMETYPE = 'application/epub+zip';

/** The earliest moment that a ZIP archive can name: the same bytes each build. */
const ZIP_TIME = new Date(1980, 0, 1);

/**
 * The whole document as an EPUB: one XHTML file with the text and its notes, and the contents.
 * Standards: EPUB 3.3 (packages, container), EPUB Accessibility 1.1 (metadata).
 */
export function epub(edition: Edition, site: URL): Uint8Array {
  const files: Zippable = {
    // first and uncompressed, so that the type can be read at a fixed place
    mimetype: [strToU8(MIMETYPE), { level: 0 }],
    'META-INF/container.xml': strToU8(xmlFile(container())),
    'EPUB/package.opf': strToU8(xmlFile(packageDocument(edition, site))),
    'EPUB/nav.xhtml': strToU8(xmlFile(contents(edition))),
    'EPUB/text.xhtml': strToU8(xmlFile(content(edition, site))),
    'EPUB/style.css': strToU8(STYLE),
  };
  return zipSync(files, { mtime: ZIP_TIME, level: 9 });
}

function container(): Element {
  return x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
    x('rootfiles', undefined, [x('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' })]),
  ]);
}

function packageDocument({ declaration, themes }: Edition, site: URL): Element {
  const { language, title, organ, organization, adopted, official } = declaration;
  const meta = (property: string, value: string) => x('meta', { property }, value);
  return x('package', { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'id', 'xml:lang': language }, [
    x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
      x('dc:identifier', { id: 'id' }, new URL('declaration.epub', site).href),
      x('dc:title', undefined, title),
      x('dc:language', undefined, language),
      x('dc:creator', undefined, organ.short),
      x('dc:publisher', undefined, organization.name),
      x('dc:date', undefined, adopted),
      x('dc:source', undefined, official[language]),
      ...themes.map(({ name }) => x('dc:subject', undefined, name)),
      meta('dcterms:modified', `${adopted}T00:00:00Z`),
      meta('schema:accessMode', 'textual'),
      meta('schema:accessModeSufficient', 'textual'),
      ...['tableOfContents', 'structuralNavigation', 'readingOrder', 'displayTransformability'].map((feature) =>
        meta('schema:accessibilityFeature', feature),
      ),
      meta('schema:accessibilityHazard', 'none'),
      meta('schema:accessibilitySummary', 'Только текст; каждый пункт доступен из содержания, сноски связаны с текстом в обе стороны.'),
    ]),
    x('manifest', undefined, [
      x('item', { id: 'nav', href: 'nav.xhtml', 'media-type': 'application/xhtml+xml', properties: 'nav' }),
      x('item', { id: 'text', href: 'text.xhtml', 'media-type': 'application/xhtml+xml' }),
      x('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' }),
    ]),
    x('spine', undefined, [x('itemref', { idref: 'text' }), x('itemref', { idref: 'nav' })]),
  ]);
}

function contents({ declaration, paragraphs }: Edition): Element {
  const entry = (fragment: string, label: string) => x('li', undefined, [x('a', { href: `text.xhtml#${fragment}` }, label)]);
  return page(declaration.language, declaration.title, [
    x('h1', { id: 'contents' }, 'Содержание'),
    x('p', undefined, 'Названия пунктов добавлены редакторами издания.'),
    x('nav', { 'epub:type': 'toc', role: 'doc-toc', 'aria-labelledby': 'contents' }, [
      x('ol', undefined, [
        entry('title', declaration.title),
        ...paragraphs.map(({ number, title }) => entry(`p${number}`, `${number}. ${noBreak(title)}`)),
      ]),
    ]),
  ]);
}

function content(edition: Edition, site: URL): Element {
  const { declaration, chapeau, paragraphs } = edition;
  const notes = notesOf(edition);
  return page(declaration.language, declaration.title, [
    x('section', { 'epub:type': 'bodymatter' }, [
      x('p', { class: 'symbol' }, declaration.symbol),
      x('h1', undefined, noBreak(declaration.heading)),
      x('p', undefined, noBreak(declaration.enacting)),
      x('h2', { id: 'title' }, noBreak(declaration.title)),
      x('p', undefined, inline(chapeau)),
      ...paragraphs.map((paragraph) =>
        x('p', { id: `p${paragraph.number}` }, [x('span', { class: 'number' }, `${paragraph.number}.`), ' ', ...inline(paragraph)]),
      ),
      x(
        'div',
        { class: 'closing' },
        declaration.closing.map((line) => x('p', undefined, noBreak(line))),
      ),
    ]),
    ...notes.map(footnote),
    x(
      'div',
      { class: 'colophon' },
      colophon(edition, site).map(({ label, address }) => x('p', undefined, [`${label}: `, x('a', { href: address }, address)])),
    ),
  ]);
}

function inline(text: DocumentText): (Element | string)[] {
  return piecesOf({ ...text, text: noBreak(text.text), mentions: [] }).map((piece) => {
    if (piece.kind === 'text') return piece.operative ? x('em', undefined, piece.text) : piece.text;
    const { label } = piece.note;
    const mark = { id: `fnref-${label}`, href: `#fn-${label}`, 'epub:type': 'noteref', role: 'doc-noteref' };
    return x('sup', undefined, [x('a', mark, label)]);
  });
}

function footnote({ label, text }: Note): Element {
  return x('aside', { id: `fn-${label}`, 'epub:type': 'footnote', role: 'doc-footnote' }, [
    x('p', undefined, [
      x('a', { href: `#fnref-${label}`, role: 'doc-backlink', 'aria-label': `Сноска ${label}, вернуться к тексту` }, label),
      ` ${text}`,
    ]),
  ]);
}

function page(language: string, title: string, body: Element[]): Element {
  const namespaces = { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops' };
  return x('html', { ...namespaces, lang: language, 'xml:lang': language }, [
    x('head', undefined, [x('title', undefined, title), x('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' })]),
    x('body', undefined, body),
  ]);
}

const STYLE = `body { line-height: 1.5; hyphens: auto; }
h1, h2 { font-weight: normal; line-height: 1.25; text-align: left; hyphens: none; }
h1 { font-size: 1.6em; margin: 0.6em 0 1em; }
h2 { font-size: 1.2em; margin: 1.4em 0 0.8em; }
p { margin: 0 0 0.9em; }
sup { line-height: 0; font-size: 0.75em; }
.symbol { letter-spacing: 0.06em; }
.number { font-weight: bold; }
.closing { margin: 2em 0; text-align: right; font-style: italic; }
.closing p { margin: 0; }
aside, .colophon { font-size: 0.85em; border-top: 1px solid; padding-top: 0.6em; margin-top: 1.5em; }
`;
