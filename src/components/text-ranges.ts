interface Stretch {
  start: number;
  end: number;
}

interface Leaf extends Stretch {
  node: Text;
}

/**
 * DOM ranges for stretches of a paragraph's text. Offsets count the text without footnote marks and notes, as the
 * edition does.
 */
export function textRanges(root: Element, stretches: Stretch[]): Range[] {
  const leaves = leavesOf(root);
  return stretches.flatMap(({ start, end }) => {
    const first = leaves.find((leaf) => leaf.end > start);
    const last = leaves.findLast((leaf) => leaf.start < end);
    if (!first || !last) return [];
    const range = new Range();
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, end - last.start);
    return [range];
  });
}

/** The text that the offsets of a paragraph count. */
export function paragraphText(root: Element): string {
  return leavesOf(root)
    .map(({ node }) => node.data)
    .join('');
}

/** The part of a paragraph's text that a range covers, the inverse of {@link textRanges}; `undefined` when it covers none. */
export function stretchOf(root: Element, range: Range): Stretch | undefined {
  const covered = leavesOf(root).filter(({ node }) => range.intersectsNode(node));
  const [first, last] = [covered[0], covered.at(-1)];
  if (!first || !last) return undefined;
  const start = first.node === range.startContainer ? first.start + range.startOffset : first.start;
  const end = last.node === range.endContainer ? last.start + range.endOffset : last.end;
  return start < end ? { start, end } : undefined;
}

/** Puts `mark` elements round stretches of the text; one that crosses the border of an element gets several. */
export function markText(root: Element, stretches: Stretch[]): HTMLElement[][] {
  const marked = stretches.toReversed().map(({ start, end }) =>
    leavesOf(root)
      .filter((leaf) => leaf.start < end && leaf.end > start)
      .map((leaf) => {
        const range = new Range();
        range.setStart(leaf.node, Math.max(start - leaf.start, 0));
        range.setEnd(leaf.node, Math.min(end, leaf.end) - leaf.start);
        const mark = document.createElement('mark');
        range.surroundContents(mark);
        return mark;
      }),
  );
  return marked.reverse();
}

function leavesOf(root: Element): Leaf[] {
  const leaves: Leaf[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let offset = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    // between the blocks stands white space of the source, which is no text
    if (node.parentElement === root || node.parentElement?.closest('.note, [role="doc-noteref"]')) continue;
    leaves.push({ node, start: offset, end: (offset += node.data.length) });
  }
  return leaves;
}
