import type { DocumentText, Edition, Note, Paragraph } from '../edition/model.ts';
import { colophon } from './colophon.ts';
import { notesOf } from './notes.ts';
import { piecesOf } from './pieces.ts';

/**
 * The whole document as plain text (UTF-8): a paragraph a line, an empty line between them; the mark of a note stands
 * as `[1]`, the notes at the end.
 */
export function declarationText(edition: Edition, site: URL): string {
  const { declaration, chapeau, paragraphs } = edition;
  return blocks([
    declaration.symbol,
    declaration.heading,
    declaration.enacting,
    declaration.title,
    marked(chapeau),
    ...paragraphs.map(numbered),
    declaration.closing.join('\n'),
    ...notesOf(edition).map(note),
    source(edition, site),
  ]);
}

/** One paragraph as plain text, under the symbol of the document. */
export function paragraphText(edition: Edition, paragraph: Paragraph, site: URL): string {
  return blocks([
    edition.declaration.symbol,
    numbered(paragraph),
    ...paragraph.notes.map(note),
    source(edition, new URL(`${paragraph.number}/`, site)),
  ]);
}

const blocks = (texts: string[]) => `${texts.join('\n\n')}\n`;

const marked = (text: DocumentText) =>
  piecesOf(text)
    .map((piece) => (piece.kind === 'text' ? piece.text : `[${piece.note.label}]`))
    .join('');

const numbered = (paragraph: Paragraph) => `${paragraph.number}. ${marked(paragraph)}`;

const note = ({ label, text }: Note) => `[${label}] ${text}`;

const source = (edition: Edition, page: URL) =>
  colophon(edition, page)
    .map(({ label, address }) => `${label}: ${address}`)
    .join('\n');
