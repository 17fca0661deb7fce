import { pinpoint } from '../citations/pinpoint.ts';
import { NB } from '../citations/style.ts';
import { siteUrl } from '../data/addresses.ts';
import { between, formatAddress, formatHash, numbersOf, parseHash, toggled, WHOLE_DOCUMENT, type Locator } from '../edition/locator.ts';
import css from '../styles/selection-bar.css?inline';
import { adoptStyles } from './adopt-styles.ts';
import { citationPanel } from './citation-panel.ts';
import { copyButton } from './copy-button.ts';
import { element } from './element.ts';
import { printSelection } from './print-selection.ts';
import { loadRecord } from './record.ts';

const LABEL = { one: `Пункт${NB}`, many: `Пункты${NB}`, to: '–', and: ' и ', pairAsList: true };

adoptStyles(css);

/** Where a range starts: the paragraph that was taken last without Shift. */
let anchor: number | undefined;
/** The selection was made here, by a click: the page stands where the reader wants it. */
let clicked = false;

/**
 * Marks the paragraphs that the address names, goes to the first of several, and shows what can be done with them.
 *
 * @param bar how many paragraphs there are stands in its `data-count`.
 */
export function showSelection(bar: HTMLElement): void {
  const locator = selected(bar);
  const numbers = numbersOf(locator);
  for (const section of document.querySelectorAll<HTMLElement>('.p')) {
    section.toggleAttribute('data-selected', numbers.includes(Number(section.id.slice('p'.length))));
  }
  if (!clicked) {
    anchor = numbers[0];
    // to a single paragraph the browser goes by itself
    if (!document.querySelector(':target')) document.querySelector('[data-selected]')?.scrollIntoView();
  }
  clicked = false;
  bar.replaceChildren(...(locator.length ? tools(bar, locator) : []));
}

/**
 * Changes the selection that the address holds.
 *
 * @param range all paragraphs from the last one taken up to this one; otherwise this one more, or one less.
 */
export function extendSelection(bar: HTMLElement, number: number, range: boolean): void {
  const from = (range && anchor) || number;
  anchor = from;
  go(formatHash(range ? between(from, number) : toggled(selected(bar), number)));
}

function selected({ dataset }: HTMLElement): Locator {
  return parseHash(location.hash, Number(dataset.count)) ?? WHOLE_DOCUMENT;
}

/** Sets the hash and stays where the page is. */
function go(hash: string): void {
  if (hash === location.hash) return;
  const { scrollX: left, scrollY: top } = window;
  clicked = true;
  location.hash = hash;
  scrollTo({ left, top, behavior: 'instant' });
  if (!hash) history.replaceState(null, '', location.pathname + location.search);
}

function tools(bar: HTMLElement, locator: Locator): HTMLElement[] {
  const panel = element('div', { className: 'panel', hidden: true });
  const cite = button('сослаться', async () => {
    cite.ariaExpanded = String(panel.hidden);
    panel.hidden = !panel.hidden;
    await fill(panel, async () => citationPanel(await loadRecord(), locator));
  });
  cite.ariaExpanded = 'false';
  const print = button('напечатать', () => fill(panel, async () => printSelection(await loadRecord(), locator)));
  const add = button('добавить', () => {
    bar.toggleAttribute('data-adding');
    add.ariaPressed = String('adding' in bar.dataset);
  });
  add.ariaPressed = String('adding' in bar.dataset);
  add.ariaLabel = 'добавить пункты щелчком по номеру';
  const clear = button('снять', () => {
    bar.removeAttribute('data-adding');
    go('');
  });
  clear.ariaLabel = 'снять выделение';
  bar.onkeydown = ({ key }) => key === 'Escape' && clear.click();
  const name = element('b', { role: 'status' }, pinpoint(locator, LABEL));
  const link = copyButton('скопировать ссылку', () => new URL(formatAddress(locator), siteUrl).href);
  return [element('div', { className: 'tools' }, name, link, cite, print, add, clear), panel];
}

function button(label: string, act: () => unknown): HTMLButtonElement {
  const made = element('button', { type: 'button' }, label);
  made.addEventListener('click', act);
  return made;
}

/** Puts in the panel what was made, or what hindered it. */
async function fill(panel: HTMLElement, make: () => Promise<Node | undefined>): Promise<void> {
  try {
    const made = await make();
    if (made) panel.replaceChildren(made);
  } catch (error) {
    panel.hidden = false;
    panel.replaceChildren(element('p', { role: 'alert' }, `${error instanceof Error ? error.message : String(error)}.`));
  }
}
