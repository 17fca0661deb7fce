import type { Nodes, Parents, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { noBreak } from '../text/no-break.ts';

/** A name such as «Нью-Йорк» or a number such as «25-е», which must not part at its hyphen. */
const UNPARTED = /(\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+|\d+-\p{Ll}{1,3}(?!\p{L}))/u;

/**
 * Sets the no-break spaces of Russian typography in every text, and keeps hyphenated names and numbers in one piece
 * (`<span class="nb">`). No letter or sign of the text changes.
 */
export function remarkNoBreak() {
  return (tree: Root) => {
    visit(tree, 'text', (node: Text, index, parent: Parents | undefined) => {
      const pieces = noBreak(node.value).split(UNPARTED);
      if (!parent || index === undefined) return;
      const nodes = pieces.flatMap((value, place): Nodes[] => {
        const text: Text = { type: 'text', value };
        if (place % 2 === 0) return value ? [text] : [];
        return [{ type: 'emphasis', children: [text], data: { hName: 'span', hProperties: { className: ['nb'] } } }];
      });
      parent.children.splice(index, 1, ...(nodes as typeof parent.children));
      return [SKIP, index + nodes.length] as const;
    });
  };
}
