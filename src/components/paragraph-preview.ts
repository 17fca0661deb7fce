import css from '../styles/preview.css?inline';
import { adoptStyles } from './adopt-styles.ts';

const DELAY = 250;

/**
 * Shows the paragraph that a reference «п. 11» leads to beside it, on hover or focus. The reference stays an ordinary
 * link; where the text cannot be fetched, nothing is shown.
 */
class ParagraphPreview extends HTMLElement {
  #link: HTMLAnchorElement | undefined;
  #timer = 0;

  connectedCallback() {
    adoptStyles(css);
    this.popover = 'manual';
    this.className = 'preview';
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
    if (event instanceof PointerEvent && event.pointerType === 'touch') return;
    const link = event.target.closest<HTMLAnchorElement>('a[href]') ?? undefined;
    if (link === this.#link) return;
    this.#close();
    const number = link && paragraphOf(link);
    if (!link || !number) return;
    this.#link = link;
    this.#timer = window.setTimeout(() => this.#open(link, number), DELAY);
  };

  #escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') this.#close();
  };

  #close() {
    clearTimeout(this.#timer);
    this.#link = undefined;
    if (this.matches(':popover-open')) this.hidePopover();
  }

  async #open(link: HTMLAnchorElement, number: string) {
    const text = document.querySelector(`#p${number} > div`) ?? (await fetchText(link.href));
    if (!text || link !== this.#link) return;
    const copy = text.cloneNode(true) as Element;
    for (const element of copy.querySelectorAll('[id], a')) element.replaceWith(...element.childNodes);
    const heading = document.createElement('b');
    heading.textContent = `Пункт\u00A0${number}`;
    this.replaceChildren(heading, ...copy.children);
    this.showPopover();
    this.#place(link.getBoundingClientRect());
  }

  #place(link: DOMRect) {
    const { width, height } = this.getBoundingClientRect();
    const below = link.bottom + 8;
    const top = below + height > innerHeight && link.top > height ? link.top - height - 8 : below;
    this.style.setProperty('top', `${top}px`);
    this.style.setProperty('left', `${Math.max(8, Math.min(link.left, innerWidth - width - 16))}px`);
  }
}

/** The number in a link to a paragraph's own page; none for a link in the contents or to the page itself. */
function paragraphOf(link: HTMLAnchorElement): string | undefined {
  const number = /\/(\d+)\/$/.exec(link.pathname)?.[1];
  return number && link.dataset.preview !== 'off' && link.pathname !== location.pathname ? number : undefined;
}

const pages = new Map<string, Promise<Element | undefined>>();

function fetchText(address: string): Promise<Element | undefined> {
  const page = pages.get(address) ?? fetch(address).then(readText, () => undefined);
  pages.set(address, page);
  return page;
}

async function readText(response: Response): Promise<Element | undefined> {
  if (!response.ok) return undefined;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return page.querySelector('.paragraph-text') ?? undefined;
}

customElements.define('paragraph-preview', ParagraphPreview);
