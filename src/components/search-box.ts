/**
 * The search field of the header. It is a form that leads to the page of results; when the reader reaches for it, the
 * search is loaded, and results stand below the field as one types.
 */
class SearchBox extends HTMLElement {
  #failure = document.createElement('p');

  connectedCallback() {
    const input = this.querySelector('input');
    const hint = this.querySelector('kbd');
    if (!input || !hint) throw new Error('search-box: expected a form with a field and a hint');
    if (navigator.platform.startsWith('Mac')) hint.textContent = '⌘ K';
    hint.hidden = !matchMedia('(hover: hover)').matches;
    document.addEventListener('keydown', this.#shortcut);
    input.addEventListener('focus', this.#activate, { once: true });
    if (document.activeElement === input) this.#activate();
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#shortcut);
  }

  #activate = () => {
    import('./search-list.ts').then(({ activate }) => {
      this.#failure.remove();
      activate(this);
    }, this.#unavailable);
  };

  /** The code itself did not come: the form still leads to the page of results. */
  #unavailable = () => {
    this.#failure.role = 'alert';
    this.#failure.textContent = 'Поиск при наборе не загрузился: отправьте запрос, и результаты откроются на своей странице.';
    this.append(this.#failure);
    this.querySelector('input')?.addEventListener('focus', this.#activate, { once: true });
  };

  #shortcut = (event: KeyboardEvent) => {
    // the key, not the letter: it is the same in every layout
    if (event.code !== 'KeyK' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const field = document.querySelector<HTMLInputElement>('main input[type=search]') ?? this.querySelector('input');
    field?.focus();
    field?.select();
  };
}

customElements.define('search-box', SearchBox);
