import type { Emphasis, Paragraph, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { locateInOrder } from '../text/phrases.ts';

interface Frontmatter {
  operatives?: (string | { phrase: string })[];
}

/**
 * Marks the operative phrases that the frontmatter names (`operatives`), in the order in which they stand.
 *
 * Input: a Markdown tree whose file carries `data.astro.frontmatter`. Output: each phrase in an `emphasis` node. A phrase
 * that is not found ends the marking; the rule `operative-not-found` tells it, with the file and the field.
 */
export function remarkOperatives() {
  return (tree: Root, file: VFile) => {
    const frontmatter = file.data.astro?.frontmatter as Frontmatter | undefined;
    let phrases = (frontmatter?.operatives ?? []).map((entry) => (typeof entry === 'string' ? entry : entry.phrase));
    visit(tree, 'paragraph', (paragraph: Paragraph) => {
      paragraph.children = paragraph.children.flatMap((child) => {
        if (child.type !== 'text' || !phrases.length) return [child];
        const { nodes, rest } = mark(child, phrases);
        phrases = rest;
        return nodes;
      });
    });
  };
}

/** Splits one text node at the phrases found in it; `rest` are those that stand further on. */
function mark({ value }: Text, phrases: string[]): { nodes: (Text | Emphasis)[]; rest: string[] } {
  const ranges = locateInOrder(value, phrases);
  const count = ranges.includes(undefined) ? ranges.indexOf(undefined) : ranges.length;
  const nodes: (Text | Emphasis)[] = [];
  let from = 0;
  for (const range of ranges.slice(0, count)) {
    if (!range) break;
    if (range.start > from) nodes.push({ type: 'text', value: value.slice(from, range.start) });
    nodes.push({ type: 'emphasis', children: [{ type: 'text', value: value.slice(range.start, range.end) }] });
    from = range.end;
  }
  if (from < value.length) nodes.push({ type: 'text', value: value.slice(from) });
  return { nodes, rest: phrases.slice(count) };
}
