import type { Element, ElementContent } from 'xast';
import { toXml } from 'xast-util-to-xml';

const DECLARATION = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' } as const;

/** Elements whose white space is text. */
const MIXED = new Set(['p', 'num', 'sup']);

/** Writes a tree as an XML file, every element on a line of its own save inside text. */
export function xmlFile(root: Element): string {
  return toXml({ type: 'root', children: [DECLARATION, lineEnd(0), indented(root, 0), lineEnd(0)] }, { closeEmptyElements: true });
}

function indented(element: Element, depth: number): Element {
  const { children } = element;
  if (!children.length || MIXED.has(element.name) || children.some(({ type }) => type === 'text')) return element;
  const lines = children.flatMap((child): ElementContent[] => [
    lineEnd(depth + 1),
    child.type === 'element' ? indented(child, depth + 1) : child,
  ]);
  return { ...element, children: [...lines, lineEnd(depth)] };
}

const lineEnd = (depth: number) => ({ type: 'text', value: `\n${'  '.repeat(depth)}` }) as const;
