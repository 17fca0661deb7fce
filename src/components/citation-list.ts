import { UNKNOWN_DATE } from '../citations/style.ts';
import { recallStyle, rememberStyle, today } from './citation-style.ts';
import { copyButton } from './copy-button.ts';
import { element } from './element.ts';

/**
 * Citations of several styles: the day of access becomes today's, each can be copied, and the style that was copied last
 * stands first the next time.
 */
class CitationList extends HTMLElement {
  connectedCallback() {
    for (const entry of this.querySelectorAll<HTMLElement>('[data-style]')) {
      const place = entry.querySelector('dd');
      if (!place) throw new Error('citation-list: expected a string in each entry');
      const string = element('span', {}, ...place.childNodes);
      for (const node of string.childNodes) if (node instanceof Text) node.data = node.data.replace(UNKNOWN_DATE, today());
      const button = copyButton('Скопировать', () => {
        rememberStyle(entry.dataset.style ?? '');
        return string.textContent?.trim() ?? '';
      });
      place.append(string, button);
    }
    const chosen = recallStyle();
    const first = chosen && this.querySelector(`[data-style="${CSS.escape(chosen)}"]`);
    if (first) this.querySelector('dl')?.prepend(first);
  }
}

customElements.define('citation-list', CitationList);
