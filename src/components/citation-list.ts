import { UNKNOWN_DATE } from '../citations/style.ts';
import { recall, remember } from './memory.ts';

const KEY = 'citation-style';

/**
 * Citations of several styles: the day of access becomes today's, each can be copied, and the style that was copied last
 * stands first the next time.
 */
class CitationList extends HTMLElement {
  connectedCallback() {
    const today = new Intl.DateTimeFormat('ru', { day: '2-digit', month: '2-digit', year: 'numeric' }).format(new Date());
    for (const entry of this.querySelectorAll<HTMLElement>('[data-style]')) {
      const string = entry.querySelector('dd > span');
      if (!string) throw new Error('citation-list: expected a string in each entry');
      for (const node of string.childNodes) if (node instanceof Text) node.data = node.data.replace(UNKNOWN_DATE, today);
      string.after(this.#copyButton(string, entry.dataset.style ?? ''));
    }
    const chosen = recall(KEY);
    const first = chosen && this.querySelector(`[data-style="${CSS.escape(chosen)}"]`);
    if (first) first.parentElement?.prepend(first);
  }

  #copyButton(string: Element, style: string): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Скопировать';
    button.addEventListener('click', () => {
      remember(KEY, style);
      navigator.clipboard.writeText(string.textContent ?? '').then(
        () => (button.textContent = 'Скопировано'),
        () => {
          // the clipboard is denied: the string is selected, ready for the keyboard
          getSelection()?.selectAllChildren(string);
          button.textContent = 'Выделено: скопируйте клавишами';
        },
      );
    });
    return button;
  }
}

customElements.define('citation-list', CitationList);
