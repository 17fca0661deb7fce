/** A list or range of paragraphs, or words for a browser that cannot find them itself. */
const SELECTS = /^#p\d.*(?:[-,]|:~:)/;

/**
 * Paragraphs are selected by their numbers: a click takes one, a click with Shift all from the last one to it. The address
 * holds the selection (`#p10-13`). What is done with it is loaded with the first selection.
 */
class ParagraphSelection extends HTMLElement {
  connectedCallback() {
    if (SELECTS.test(location.hash)) this.#open();
    window.addEventListener('hashchange', this.#open);
    document.addEventListener('click', this.#click);
  }

  disconnectedCallback() {
    window.removeEventListener('hashchange', this.#open);
    document.removeEventListener('click', this.#click);
  }

  #open = () => {
    this.#load().then((bar) => bar?.showSelection(this));
  };

  #click = (event: MouseEvent) => {
    const link = event.target instanceof Element && event.target.closest('.p h2 a');
    if (!link || !(event.shiftKey || 'adding' in this.dataset) || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const number = Number(link.textContent);
    this.#load().then((bar) => bar?.extendSelection(this, number, event.shiftKey));
  };

  async #load() {
    try {
      return await import('./selection-bar.ts');
    } catch {
      this.textContent = 'Выбор пунктов не загрузился: проверьте связь. Ссылка на каждый пункт стоит в его номере.';
      return undefined;
    }
  }
}

customElements.define('paragraph-selection', ParagraphSelection);
