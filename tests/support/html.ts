import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Every element of that name, and of that class if one is asked for, in order. */
export function selectAll(tree: Root | Element, tagName: string, className?: string): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (element.tagName !== tagName) return;
    const classes = element.properties.className;
    if (className === undefined || (Array.isArray(classes) && classes.includes(className))) found.push(element);
  });
  return found;
}

/** The first such element. */
export const select = (tree: Root | Element, tagName: string, className?: string) => selectAll(tree, tagName, className)[0];
