import type {
  BlockContent,
  DefinitionContent,
  FootnoteDefinition,
  Heading,
  List,
  Paragraph as Block,
  PhrasingContent,
  RootContent,
} from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Edition, Note, Paragraph } from '../edition/model.ts';
import { colophon } from './colophon.ts';
import { notesOf } from './notes.ts';
import { piecesOf } from './pieces.ts';

/**
 * The whole document as Markdown: numbered paragraphs are a list, operative phrases emphasis, notes footnotes.
 * Format: CommonMark 0.31 with the footnotes of GitHub Flavored Markdown.
 */
export function declarationMarkdown(edition: Edition, site: URL): string {
  const { declaration, chapeau, paragraphs } = edition;
  return written([
    heading(1, declaration.heading),
    block(text(declaration.enacting)),
    heading(2, declaration.title),
    block(...phrasing(chapeau)),
    numbered(paragraphs),
    block(...lines(declaration.closing.map((line) => [text(line)]))),
    ...notesOf(edition).map(note),
    ...source(edition, site),
  ]);
}

/** One paragraph as Markdown, under the symbol of the document. */
export function paragraphMarkdown(edition: Edition, paragraph: Paragraph, site: URL): string {
  return written([
    heading(1, edition.declaration.symbol),
    numbered([paragraph]),
    ...paragraph.notes.map(note),
    ...source(edition, new URL(`${paragraph.number}/`, site)),
  ]);
}

function written(children: RootContent[]): string {
  return toMarkdown({ type: 'root', children }, { extensions: [gfmFootnoteToMarkdown()], emphasis: '_', rule: '-' });
}

const text = (value: string) => ({ type: 'text', value }) as const;

const block = (...children: PhrasingContent[]): Block => ({ type: 'paragraph', children });

const heading = (depth: 1 | 2, value: string): Heading => ({ type: 'heading', depth, children: [text(value)] });

function phrasing(source: Parameters<typeof piecesOf>[0]): PhrasingContent[] {
  return piecesOf(source).map((piece) => {
    if (piece.kind === 'note') return { type: 'footnoteReference', identifier: piece.note.label };
    return piece.operative ? { type: 'emphasis', children: [text(piece.text)] } : text(piece.text);
  });
}

function numbered(paragraphs: Paragraph[]): List {
  const items = paragraphs.map((paragraph) => ({
    type: 'listItem' as const,
    spread: true,
    children: [block(...phrasing({ ...paragraph, mentions: [] }))],
  }));
  return { type: 'list', ordered: true, start: paragraphs[0]?.number ?? 1, spread: true, children: items };
}

function note({ label, text: value }: Note): FootnoteDefinition {
  return { type: 'footnoteDefinition', identifier: label, children: [block(text(value))] };
}

function source(edition: Edition, page: URL): (BlockContent | DefinitionContent)[] {
  const links = colophon(edition, page).map(({ label, address }): PhrasingContent[] => [
    text(`${label}: `),
    { type: 'link', url: address, children: [text(address)] },
  ]);
  return [{ type: 'thematicBreak' }, block(...lines(links))];
}

/** Lines of one block, a hard break between them. */
function lines(rows: PhrasingContent[][]): PhrasingContent[] {
  return rows.flatMap((row, index) => (index ? [{ type: 'break' } as const, ...row] : row));
}
