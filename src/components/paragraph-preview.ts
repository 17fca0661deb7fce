const DELAY = 250;

/**
 * Shows the paragraph that a reference «п. 11» leads to beside it, on hover or focus. The reference stays an ordinary
 * link; where the text or this part of the code cannot be fetched, nothing is shown.
 */
class ParagraphPreview extends HTMLElement {
  #link: HTMLAnchorElement | undefined;
  #timer = 0;
  #place = '';

  connectedCallback() {
    document.addEventListener('pointerover', this.#over);
    document.addEventListener('focusin', this.#over);
    document.addEventListener('keydown', this.#escape);
  }

  disconnectedCallback() {
    document.removeEventListener('pointerover', this.#over);
    document.removeEventListener('focusin', this.#over);
    document.removeEventListener('keydown', this.#escape);
  }

  #over = (event: Event) => {
    if (!(event.target instanceof Element) || this.contains(event.target)) return;
    if (event instanceof PointerEvent) {
      const place = `${event.screenX} ${event.screenY}`;
      // a page that scrolls under a mouse at rest, as it does when the focus moves, is no gesture
      if (event.pointerType === 'touch' || place === this.#place) return;
      this.#place = place;
    }
    const link = event.target.closest<HTMLAnchorElement>('a[href]') ?? undefined;
    if (link === this.#link) return;
    this.#close();
    const number = link && paragraphOf(link);
    if (!link || !number) return;
    this.#link = link;
    this.#timer = window.setTimeout(() => {
      import('./preview-text.ts').then(
        ({ showPreview }) => showPreview(this, link, number, () => link === this.#link),
        () => undefined,
      );
    }, DELAY);
  };

  #escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') this.#close();
  };

  #close() {
    clearTimeout(this.#timer);
    this.#link = undefined;
    if (this.matches(':popover-open')) this.hidePopover();
  }
}

/** The number in a link to a paragraph's own page; none for a link in the contents or to the page itself. */
function paragraphOf(link: HTMLAnchorElement): string | undefined {
  const number = /\/(\d+)\/$/.exec(link.pathname)?.[1];
  return number && link.dataset.preview !== 'off' && link.pathname !== location.pathname ? number : undefined;
}

customElements.define('paragraph-preview', ParagraphPreview);
