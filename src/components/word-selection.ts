const PAUSE = 200;

/** When words of the document are selected, a bar to quote them and to link to them is loaded; until then nothing is. */
class WordSelection extends HTMLElement {
  #timer = 0;
  #loaded = false;

  constructor() {
    super();
    // the bar leaves the page while nothing is selected, and has to come back
    document.addEventListener('selectionchange', this.#changed);
  }

  #changed = () => {
    clearTimeout(this.#timer);
    if (this.#loaded || !getSelection()?.isCollapsed) this.#timer = window.setTimeout(this.#offer, PAUSE);
  };

  #offer = () => {
    import('./quote-bar.ts').then(
      ({ offerQuote }) => {
        this.#loaded = true;
        offerQuote(this);
      },
      // without its code there is no bar; copying by hand works as ever
      () => (this.#loaded = false),
    );
  };
}

customElements.define('word-selection', WordSelection);
