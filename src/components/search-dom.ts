import type { Notice } from '../search/search.ts';
import type { Range as Stretch } from '../text/phrases.ts';
import { element } from './element.ts';

/** A reader waits so long without a word. */
const PATIENCE = 1000;

/** What the address of the search page keeps of a question. */
export interface Question {
  query: string;
  /** Take the words as they stand. */
  literal?: boolean;
}

/** Addresses that the search leads to. */
export class SearchAddresses {
  /** The root of the site, as a path. */
  readonly base: string;
  readonly #page: string;

  /** @param page address of the page of results, absolute */
  constructor(page: string) {
    this.#page = page;
    this.base = new URL('../', page).pathname;
  }

  /** The page with all results. */
  results(question: Question): string {
    return `${this.#page}?${parametersOf(question)}`;
  }

  /** A paragraph's own page; with hits to mark, it is told the question. */
  paragraph(number: number, question: Question, marked: boolean): string {
    return `${this.base}${number}/${marked ? `?${parametersOf(question)}` : ''}`;
  }
}

function parametersOf({ query, literal = false }: Question): string {
  return new URLSearchParams({ q: query, ...(literal ? { literal: '1' } : {}) }).toString();
}

/** A text with its hits in `mark` elements. */
export function markedText(text: string, marks: Stretch[]): DocumentFragment {
  const fragment = new DocumentFragment();
  let from = 0;
  for (const { start, end } of marks) {
    fragment.append(text.slice(from, start), element('mark', {}, text.slice(start, end)));
    from = end;
  }
  fragment.append(text.slice(from));
  return fragment;
}

/** What was done with the query, with the way to another one where the search offers it. */
export function noticeElement({ kind, text, link }: Notice, addresses: SearchAddresses): HTMLElement {
  const paragraph = element('p', {}, text);
  paragraph.dataset.notice = kind;
  if (link) paragraph.append(' ', element('a', { href: addresses.results(link) }, link.label));
  return paragraph;
}

/** What to say when the search could not be loaded, with a way to try again. */
export function failureElement(error: unknown, retry: () => void): HTMLElement {
  const missing = error instanceof Error && 'missing' in error && error.missing === true;
  const button = element('button', { type: 'button' }, 'Повторить');
  button.addEventListener('click', retry);
  const text = missing ? 'Поиск недоступен: на сервере нет его указателя.' : 'Поиск не загрузился: нет связи или файл поврежден.';
  const paragraph = element('p', { className: 'failure' }, `${text} Текст и оглавление работают. `, button);
  return paragraph;
}

/** Waits for the search; when it is slow to come, that is said. */
export function sayIfSlow<Result>(coming: Promise<Result>, say: (words: HTMLElement) => void): Promise<Result> {
  const timer = setTimeout(() => say(element('p', {}, 'Поиск загружается…')), PATIENCE);
  return coming.finally(() => clearTimeout(timer));
}
