import { openSearch } from '../search/search.ts';
import { counted } from '../text/counted.ts';
import { to } from '../data/addresses.ts';
import css from '../styles/found.css?inline';
import { adoptStyles } from './adopt-styles.ts';
import { element } from './element.ts';
import { SearchAddresses, type Question } from './search-dom.ts';
import { markText } from './text-ranges.ts';

/**
 * Marks in the paragraph what the query found there, and lets the reader go from hit to hit and on to the next result.
 *
 * @throws when the search cannot be loaded.
 */
export async function showHits(bar: HTMLElement, question: Question): Promise<void> {
  const { number } = bar.dataset;
  const text = document.querySelector('.paragraph-text');
  if (!text) throw new Error('found-hits: expected a paragraph on the page');
  const addresses = new SearchAddresses(new URL(to('search/'), location.href).href);

  const { hits } = await (await openSearch(addresses.base)).ask(question.query, { literal: question.literal ?? false });
  const place = hits.findIndex((hit) => String(hit.number) === number);
  const hit = hits[place];
  if (!hit?.marks.length) return;

  adoptStyles(css);
  const marks = markText(text, hit.marks);
  const count = counted(marks.length, 'место', 'места', 'мест');
  const summary = element('span', { role: 'status' }, `По запросу «${question.query}» здесь ${count}.`);
  bar.append(summary);

  let current = -1;
  const go = (step: number) => {
    current = (current + step + marks.length) % marks.length;
    for (const mark of text.querySelectorAll('mark.current')) mark.classList.remove('current');
    for (const mark of marks[current] ?? []) mark.classList.add('current');
    marks[current]?.[0]?.scrollIntoView({ block: 'nearest' });
    summary.textContent = `Место ${current + 1} из ${marks.length}: «${(marks[current] ?? []).map(({ textContent }) => textContent).join('')}».`;
  };
  if (marks.length > 1) {
    const previous = element('button', { type: 'button' }, 'Предыдущее');
    const next = element('button', { type: 'button' }, 'Следующее');
    previous.addEventListener('click', () => go(current < 0 ? 0 : -1));
    next.addEventListener('click', () => go(1));
    bar.append(' ', previous, ' ', next);
  }
  const following = hits[place + 1];
  if (following) {
    const href = addresses.paragraph(following.number, question, following.marks.length > 0);
    bar.append(' ', element('a', { href }, `Следующий результат: п.\u00A0${following.number}`));
  }
  bar.append(' ', element('a', { href: addresses.results(question) }, 'Все результаты'));
  bar.hidden = false;
}
