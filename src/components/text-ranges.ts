/**
 * DOM ranges for stretches of a paragraph's text. Offsets count the text without footnote marks and notes, as the
 * edition does.
 */
export function textRanges(root: Element, stretches: { start: number; end: number }[]): Range[] {
  const leaves: { node: Text; start: number; end: number }[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let offset = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    // between the blocks stands white space of the source, which is no text
    if (node.parentElement === root || node.parentElement?.closest('.note, [role="doc-noteref"]')) continue;
    leaves.push({ node, start: offset, end: (offset += node.data.length) });
  }
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
