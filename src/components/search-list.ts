import { excerptOf } from '../search/excerpt.ts';
import { openSearch, type Answer, type Hit, type Search } from '../search/search.ts';
import { countedParagraphs } from '../text/counted.ts';
import css from '../styles/search-panel.css?inline';
import { adoptStyles } from './adopt-styles.ts';
import { element } from './element.ts';
import { failureElement, markedText, noticeElement, sayIfSlow, SearchAddresses } from './search-dom.ts';

const SHOWN = 6;
const EXCERPT = 120;

/**
 * Results below the field of the header, as a list of links: arrows go through it, Escape leads back to the field,
 * Enter in the field goes to the one certain hit or to all results.
 */
export function activate(box: HTMLElement): void {
  const form = box.querySelector('form');
  const input = box.querySelector('input');
  if (!form || !input) throw new Error('search-list: expected a form with a field');
  adoptStyles(css);
  new SearchList(box, form, input).start();
}

class SearchList {
  readonly #box: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #addresses: SearchAddresses;
  readonly #status = element('p', { className: 'sr', role: 'status' });
  readonly #said = element('div', { className: 'notices' });
  readonly #list = element('ul', {});
  readonly #all = element('a', { className: 'all' });
  readonly #panel = element('div', { className: 'panel', hidden: true }, this.#said, this.#list, this.#all);
  #asked = 0;
  #search: Search | undefined;

  constructor(box: HTMLElement, form: HTMLFormElement, input: HTMLInputElement) {
    this.#box = box;
    this.#form = form;
    this.#input = input;
    this.#addresses = new SearchAddresses(form.action);
  }

  start() {
    this.#box.append(this.#status, this.#panel);
    this.#input.addEventListener('input', () => void this.#update());
    this.#input.addEventListener('focus', () => void this.#update());
    this.#box.addEventListener('keydown', this.#key);
    this.#box.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.#box.contains(relatedTarget))) this.#close();
    });
    // a press on the panel must not take the focus away before the click arrives
    this.#panel.addEventListener('mousedown', (event) => event.preventDefault());
    this.#form.addEventListener('submit', (event) => {
      // until the search is there, the form leads to the page of results by itself
      if (!this.#search) return;
      event.preventDefault();
      void this.#submit(this.#search);
    });
    void this.#update();
  }

  get #query() {
    return this.#input.value.trim();
  }

  async #update() {
    const asked = ++this.#asked;
    const query = this.#query;
    try {
      const search = await sayIfSlow(openSearch(this.#addresses.base), (words) => {
        if (asked === this.#asked && query) this.#tell(words);
      });
      this.#search = search;
      const answer = query ? await search.ask(query, { unfinished: true }) : undefined;
      if (asked !== this.#asked) return;
      if (answer) this.#show(query, answer);
      else this.#close();
    } catch (error) {
      if (asked === this.#asked && query) this.#tell(failureElement(error, () => void this.#update()));
    }
  }

  #show(query: string, { hits, notices }: Answer) {
    this.#said.replaceChildren(...notices.map((notice) => noticeElement(notice, this.#addresses)));
    this.#list.replaceChildren(...hits.slice(0, SHOWN).map((hit) => this.#item(query, hit)));
    this.#all.href = this.#addresses.results({ query });
    this.#all.textContent = `Все результаты: ${countedParagraphs(hits.length)}`;
    this.#all.hidden = hits.length === 0;
    this.#panel.hidden = false;
    const found = hits.length ? `Найдено: ${countedParagraphs(hits.length)}.` : '';
    this.#status.textContent = [found, ...notices.map(({ text }) => text)].join(' ');
  }

  #item(query: string, { number, title, text, marks, reason }: Hit): HTMLLIElement {
    const excerpt = excerptOf(text, marks, EXCERPT);
    const below = element('span', { className: 'excerpt' });
    if (reason !== undefined) below.append(element('i', {}, `${reason}. `));
    below.append(markedText(excerpt.text, excerpt.marks));
    const href = this.#addresses.paragraph(number, { query }, marks.length > 0);
    const link = element('a', { href }, element('b', {}, String(number)), ' ', element('span', { className: 'gloss' }, title), ' ', below);
    link.dataset.preview = 'off';
    return element('li', {}, link);
  }

  /** A sentence in place of results. */
  #tell(words: HTMLElement) {
    this.#list.replaceChildren();
    this.#all.hidden = true;
    this.#said.replaceChildren(words);
    this.#status.textContent = words.firstChild?.textContent ?? '';
    this.#panel.hidden = false;
  }

  #close() {
    this.#panel.hidden = true;
    this.#status.textContent = '';
  }

  #key = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !this.#panel.hidden) {
      event.preventDefault();
      this.#input.focus();
      // the focus asks anew; that answer is not wanted
      this.#asked++;
      this.#close();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || this.#panel.hidden) return;
    event.preventDefault();
    const stops = [this.#input, ...this.#panel.querySelectorAll<HTMLElement>('a:not([hidden]), button')];
    const place = stops.indexOf(document.activeElement as HTMLElement);
    stops[(place + step + stops.length) % stops.length]?.focus();
  };

  async #submit(search: Search) {
    const query = this.#query;
    if (!query) return;
    location.href = await this.#destination(search, query);
  }

  /** The paragraph of a certain hit; in every other case, a failure too, the page of results, which tells more. */
  async #destination(search: Search, query: string): Promise<string> {
    try {
      const { hits, certain } = await search.ask(query);
      const [hit] = hits;
      if (certain && hit) return this.#addresses.paragraph(hit.number, { query }, false);
    } catch {
      // told there
    }
    return this.#addresses.results({ query });
  }
}
