import type { Nodes, Root, Text } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { noBreak } from '../text/no-break.ts';

/** A name of two capitalised halves or a number with its ending («7-е»), which must not part at its hyphen. */
const UNPARTED = /(\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+|\d+-\p{Ll}{1,3}(?!\p{L}))/u;

/**
 * Sets the no-break spaces of Russian typography in every text, across the borders of elements too, and keeps hyphenated
 * names and numbers in one piece (`<span class="nb">`). No letter or sign of the text changes; code stays as it is.
 *
 * It runs behind rehype-slug: the ids of headings are made from ordinary spaces.
 */
export function rehypeNoBreak() {
  return (tree: Root) => {
    const leaves: Text[] = [];
    visit(tree, (node) => {
      if (node.type === 'element' && node.tagName === 'code') return SKIP;
      if (node.type === 'text') leaves.push(node);
      return;
    });
    const text = noBreak(leaves.map(({ value }) => value).join(''));
    let from = 0;
    for (const leaf of leaves) leaf.value = text.slice(from, (from += leaf.value.length));

    const changed = new Set(leaves);
    visit(tree, 'text', (node, index, parent) => {
      const pieces = node.value.split(UNPARTED);
      if (!parent || index === undefined || pieces.length === 1 || !changed.has(node)) return;
      const nodes = pieces.flatMap((value, place): Nodes[] => {
        if (place % 2) return [h('span', { className: ['nb'] }, value)];
        return value ? [{ type: 'text', value }] : [];
      });
      parent.children.splice(index, 1, ...(nodes as typeof parent.children));
      return [SKIP, index + nodes.length] as const;
    });
  };
}
