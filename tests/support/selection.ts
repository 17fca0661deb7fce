/** Words of the document selected as a reader would who drags over them. */
import type { Page } from 'puppeteer-core';

/** The selector of a paragraph's text on the page with the whole text. */
export const wholeText = (number: number) => `#p${number} > div`;

/**
 * Selects the words where they stand first in `root`, markup and footnote marks between them included.
 *
 * @param words with ordinary spaces
 */
export async function select(page: Page, root: string, words: string): Promise<void> {
  await page.evaluate(
    (root, words) => {
      const element = document.querySelector(root) as Element;
      const leaves: { node: Text; start: number }[] = [];
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let text = '';
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        if (node.parentElement?.closest('[role="doc-noteref"]')) continue;
        leaves.push({ node, start: text.length });
        text += node.data.replaceAll('\u00A0', ' ');
      }
      const start = text.indexOf(words);
      if (start === -1) throw new Error(`«${words}» is not in ${root}`);
      const leafAt = (offset: number) => leaves.findLast((leaf) => leaf.start <= offset) as { node: Text; start: number };
      const [from, to] = [leafAt(start), leafAt(start + words.length - 1)];
      element.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(from.node, start - from.start, to.node, start + words.length - to.start);
    },
    root,
    words,
  );
}
