import { filterNames } from '../search/filters.ts';
import { openSearch, type Answer, type FilterName, type Filters, type Hit } from '../search/search.ts';
import { countedParagraphs } from '../text/counted.ts';
import { element } from './element.ts';
import { failureElement, markedText, noticeElement, sayIfSlow, SearchAddresses } from './search-dom.ts';

type State = 'idle' | 'loading' | 'done' | 'failed';

interface Asked {
  query: string;
  literal: boolean;
  filters: Filters;
}

/** The page of results: its address keeps query and filters, so that it can be sent, and back and forward work. */
class SearchPage extends HTMLElement {
  #turn = 0;

  connectedCallback() {
    addEventListener('popstate', this.#restore);
    this.#form.addEventListener('submit', this.#submit);
    this.#input.addEventListener('input', this.#typed);
    this.#restore();
    if (!this.#input.value) this.#input.focus();
  }

  disconnectedCallback() {
    removeEventListener('popstate', this.#restore);
  }

  get #form() {
    return this.#part('form', HTMLFormElement);
  }

  get #input() {
    return this.#part('input', HTMLInputElement);
  }

  get #results() {
    return this.#part('[data-search-results]', HTMLOListElement);
  }

  get #status() {
    return this.#part('.status', HTMLElement);
  }

  #part<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
    const part = this.querySelector(selector);
    if (!(part instanceof kind)) throw new Error(`search-page: expected ${selector}`);
    return part;
  }

  #restore = () => {
    const asked = readAddress();
    this.#input.value = asked.query;
    void this.#ask(asked);
  };

  #typed = () => {
    const asked = { query: this.#input.value.trim(), literal: false, filters: readAddress().filters };
    history.replaceState(null, '', writeAddress(asked));
    void this.#ask(asked, true);
  };

  #submit = (event: Event) => {
    event.preventDefault();
    const query = this.#input.value.trim();
    const asked = { query, literal: query === readAddress().query && readAddress().literal, filters: readAddress().filters };
    this.#go(asked);
    void this.#ask(asked, false, true);
  };

  #go(asked: Asked) {
    const address = writeAddress(asked);
    if (address !== location.search) history.pushState(null, '', address);
  }

  async #ask({ query, literal, filters }: Asked, unfinished = false, entered = false) {
    const turn = ++this.#turn;
    if (!query) {
      this.#clear();
      return;
    }
    this.#state('loading');
    const addresses = new SearchAddresses(this.#form.action);
    try {
      const search = await sayIfSlow(openSearch(addresses.base), (words) => {
        if (turn === this.#turn) this.#status.replaceChildren(words);
      });
      const answer = await search.ask(query, { filters, literal, unfinished });
      if (turn !== this.#turn) return;
      const [hit] = answer.hits;
      if (entered && answer.certain && hit) location.href = addresses.paragraph(hit.number, { query }, false);
      this.#show(answer, { query, literal, filters }, addresses);
    } catch (error) {
      if (turn === this.#turn) this.#fail(error, { query, literal, filters });
    }
  }

  #state(state: State) {
    this.#results.dataset.state = state;
    this.#results.ariaBusy = String(state === 'loading');
  }

  #clear() {
    this.#results.replaceChildren();
    this.#status.replaceChildren();
    this.#filters().hidden = true;
    this.#state('idle');
  }

  #fail(error: unknown, asked: Asked) {
    this.#results.replaceChildren();
    this.#filters().hidden = true;
    this.#status.replaceChildren(failureElement(error, () => void this.#ask(asked)));
    this.#state('failed');
  }

  #show(answer: Answer, asked: Asked, addresses: SearchAddresses) {
    const { hits, notices } = answer;
    const count = element(
      'p',
      {},
      element('b', {}, countedParagraphs(hits.length)),
      ` по запросу «${asked.query.length > 80 ? `${asked.query.slice(0, 80)}…` : asked.query}».`,
    );
    this.#status.replaceChildren(...(hits.length ? [count] : []), ...notices.map((notice) => noticeElement(notice, addresses)));
    this.#showFilters(answer, asked);
    this.#results.replaceChildren(...hits.map((hit) => item(hit, answer, asked, addresses)));
    this.#state('done');
  }

  #filters() {
    return this.#part('.filters', HTMLElement);
  }

  #showFilters({ counts, hits }: Answer, asked: Asked) {
    const set = filterNames.some((name) => asked.filters[name] !== undefined);
    this.#filters().hidden = hits.length === 0 && !set;
    for (const name of filterNames) {
      const chosen = asked.filters[name];
      const section = this.#part(`[data-filter=${name}]`, HTMLElement);
      const values = counts[name].filter(({ id, hits }) => hits > 0 || id === chosen);
      section.hidden = values.length === 0;
      section.querySelector('ul')?.replaceChildren(
        ...values.map(({ id, name: label, hits }) => {
          const { [name]: _chosen, ...others } = asked.filters;
          const next = { ...asked, filters: id === chosen ? others : { ...others, [name]: id } };
          const button = element(
            'button',
            { type: 'button', ariaPressed: String(id === chosen) },
            label,
            ' ',
            element('span', {}, String(hits)),
          );
          button.dataset.value = id;
          button.addEventListener('click', () => void this.#choose(next, name, id));
          return element('li', {}, button);
        }),
      );
    }
  }

  /** The buttons are made anew with their counts; the focus stays where it was. */
  async #choose(next: Asked, name: FilterName, id: string) {
    this.#go(next);
    await this.#ask(next);
    this.querySelector<HTMLElement>(`[data-filter=${name}] [data-value="${CSS.escape(id)}"]`)?.focus();
  }
}

function item({ number, title, text, marks, reason }: Hit, { counts }: Answer, asked: Asked, addresses: SearchAddresses): HTMLLIElement {
  const href = addresses.paragraph(number, asked, marks.length > 0);
  const link = element('a', { href }, element('b', {}, String(number)), ' ', title);
  link.dataset.preview = 'off';
  const made = element('li', {}, element('h2', {}, link));
  made.dataset.paragraph = String(number);
  if (reason !== undefined) {
    made.dataset.reason = reason;
    made.append(element('p', { className: 'reason' }, reason));
  }
  const themes = counts.theme.filter(({ paragraphs }) => paragraphs.includes(number));
  made.append(
    element('p', { className: 'text' }, markedText(text, marks)),
    element(
      'p',
      { className: 'themes' },
      ...themes.flatMap(({ id, name }, index) => [index ? ' · ' : '', element('a', { href: `${addresses.base}themes/${id}/` }, name)]),
    ),
  );
  return made;
}

function readAddress(): Asked {
  const parameters = new URLSearchParams(location.search);
  const filters: Filters = {};
  for (const name of filterNames) {
    const value = parameters.get(name);
    if (value !== null) filters[name] = value;
  }
  return { query: (parameters.get('q') ?? '').trim(), literal: parameters.has('literal'), filters };
}

function writeAddress({ query, literal, filters }: Asked): string {
  const parameters = new URLSearchParams({ ...(query ? { q: query } : {}), ...(literal ? { literal: '1' } : {}), ...filters });
  return parameters.size ? `?${parameters}` : location.pathname;
}

customElements.define('search-page', SearchPage);
