import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { Range } from '../text/phrases.ts';
import { plainSpaces } from '../text/no-break.ts';

/** A footnote: its printed mark, its words, and the offset in the text behind which the mark stands. */
export interface Note {
  label: string;
  text: string;
  at: number;
}

/** The words of rendered Markdown: paragraphs joined by a line end, ordinary spaces, footnotes apart. */
export interface HtmlText {
  text: string;
  notes: Note[];
}

/** Reads the text back from HTML that the pipeline made; offsets of annotations count in it. */
export function textOfHtml(html: string): HtmlText {
  const tree = fromHtml(html, { fragment: true });
  const notes: Note[] = [];
  const blocks: string[] = [];
  let length = 0;
  for (const block of tree.children) {
    if (block.type !== 'element') continue;
    if (isNote(block)) {
      const [mark, ...content] = block.children;
      const label = mark ? toString(mark) : '';
      const note = notes.find((known) => known.label === label);
      if (note) note.text = plainSpaces(toString(h('p', content))).trim();
      continue;
    }
    const pieces: string[] = [];
    for (const leaf of textLeaves(block)) {
      if (leaf.mark) notes.push({ label: leaf.value, text: '', at: length });
      else {
        pieces.push(leaf.value);
        length += leaf.value.length;
      }
    }
    blocks.push(pieces.join(''));
    length += 1;
  }
  return { text: plainSpaces(blocks.join('\n')), notes };
}

/** An element to put round a stretch of the text. */
export interface Annotation extends Range {
  tag: string;
  properties: Record<string, string | number>;
}

/**
 * Puts elements round stretches of the text of an HTML fragment. Offsets count as in {@link textOfHtml}; a stretch that
 * crosses the border of an element is wrapped piece by piece; annotations must not overlap.
 */
export function annotateHtml(html: string, annotations: Annotation[]): string {
  const tree = fromHtml(html, { fragment: true });
  let offset = 0;
  const wrap = (parent: Root | Element) => {
    parent.children = parent.children.flatMap((child) => {
      if (child.type === 'element') {
        if (!isMark(child) && !isNote(child)) wrap(child);
        if (parent.type === 'root') offset += 1;
        return [child];
      }
      if (child.type !== 'text' || parent.type === 'root') return [child];
      const start = offset;
      offset += child.value.length;
      return pieces(child.value, start, annotations);
    }) as typeof parent.children;
  };
  wrap(tree);
  return toHtml(tree);
}

function pieces(value: string, start: number, annotations: Annotation[]): Nodes[] {
  const nodes: Nodes[] = [];
  let from = 0;
  const inside = annotations
    .map(({ tag, properties, ...range }) => ({ tag, properties, start: range.start - start, end: range.end - start }))
    .filter((range) => range.start < value.length && range.end > 0)
    .sort((a, b) => a.start - b.start);
  for (const { tag, properties, ...range } of inside) {
    const begin = Math.max(range.start, 0);
    const end = Math.min(range.end, value.length);
    if (begin > from) nodes.push({ type: 'text', value: value.slice(from, begin) });
    nodes.push(h(tag, properties, value.slice(begin, end)));
    from = end;
  }
  if (from < value.length) nodes.push({ type: 'text', value: value.slice(from) });
  return nodes;
}

function* textLeaves(node: Element): Generator<{ value: string; mark: boolean }> {
  for (const child of node.children) {
    if (child.type === 'text') yield { value: child.value, mark: false };
    else if (child.type === 'element') {
      if (isMark(child)) yield { value: toString(child), mark: true };
      else yield* textLeaves(child);
    }
  }
}

const isMark = (node: Element) => node.properties.role === 'doc-noteref' || node.tagName === 'sup';
const isNote = (node: Element) => Array.isArray(node.properties.className) && node.properties.className.includes('note');
