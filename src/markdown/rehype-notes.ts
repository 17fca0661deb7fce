import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Sets footnotes as notes of a document instead of the section with a heading that GFM makes: the mark in the text is
 * a link `#fn-LABEL` (`id="fnref-LABEL"`), the note a paragraph `<p class="note" id="fn-LABEL">` that leads back.
 * Labels stay as the editor wrote them, so that they agree with the printed mark.
 */
export function rehypeNotes() {
  return (tree: Root) => {
    visit(tree, 'element', (node, index, parent) => {
      if (!parent || index === undefined) return;
      if (node.properties.dataFootnoteRef !== undefined) {
        const label = labelOf(String(node.properties.href));
        parent.children[index] = h(
          'a',
          { id: `fnref-${label}`, href: `#fn-${label}`, role: 'doc-noteref', ariaLabel: `Сноска ${label}` },
          label,
        );
        return SKIP;
      }
      if (node.properties.dataFootnotes !== undefined) {
        parent.children.splice(index, 1, ...notesOf(node));
        return [SKIP, index] as const;
      }
      return;
    });
  };
}

function notesOf(section: Element): Element[] {
  const notes: Element[] = [];
  visit(section, 'element', (item) => {
    if (item.tagName !== 'li') return;
    const label = labelOf(String(item.properties.id));
    const content = item.children
      .flatMap((child) => (child.type === 'element' ? child.children : []))
      .filter((child) => !(child.type === 'element' && child.properties.dataFootnoteBackref !== undefined));
    const last = content.at(-1);
    if (last?.type === 'text') last.value = last.value.trimEnd();
    const back = h('a', { href: `#fnref-${label}`, role: 'doc-backlink', ariaLabel: `Сноска ${label}, вернуться к тексту` }, label);
    notes.push(h('p', { className: ['note'], id: `fn-${label}` }, [back, ' ', ...content]));
    return SKIP;
  });
  return notes;
}

/** `#user-content-fn-1` or `user-content-fn-1` → `1`. */
function labelOf(id: string): string {
  return decodeURIComponent(id.slice(id.lastIndexOf('fn-') + 3));
}
