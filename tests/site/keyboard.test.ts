/** The site by keyboard alone: where each stop is, that it is seen, that none holds the reader. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { KeyInput, Page } from 'puppeteer-core';
import { startReader, type Reader } from '../support/reader.ts';

const QUERY = encodeURIComponent('торговля людьми');

let reader: Reader;

before(async () => {
  reader = await startReader();
});

after(() => reader.close());

interface Stop {
  name: string;
  /** Stands in the page before the stop that was asked for before. */
  before: boolean;
  /** What a reader who looks for the focus would miss. */
  faults: string[];
}

/** Where the focus is; nothing when it has left the page. */
const stopAt = (page: Page) =>
  page.evaluate((): Stop | undefined => {
    const stop = document.activeElement;
    if (!(stop instanceof HTMLElement) || stop === document.body) return undefined;
    const last = document.querySelector('[data-last-stop]');
    last?.removeAttribute('data-last-stop');
    stop.dataset.lastStop = '';
    const { outlineStyle, outlineWidth } = getComputedStyle(stop);
    const box = stop.getClientRects()[0] ?? new DOMRect();
    const seen = document.elementFromPoint(box.left + Math.min(box.width, 8) / 2, box.top + box.height / 2);
    const faults = {
      'no outline': outlineStyle === 'none' || parseFloat(outlineWidth) < 2,
      'outside the window': box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth,
      'not visible': !stop.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || box.width < 2,
      covered: !seen || !(stop.contains(seen) || seen.contains(stop)),
    };
    return {
      name: stop.ariaLabel ?? stop.innerText.trim().replaceAll('\u00A0', ' '),
      before: !!last && (last.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING) > 0,
      faults: Object.entries(faults).flatMap(([fault, present]) => (present ? [fault] : [])),
    };
  });

async function press(page: Page, key: KeyInput, shift = false): Promise<void> {
  if (shift) await page.keyboard.down('Shift');
  await page.keyboard.press(key);
  if (shift) await page.keyboard.up('Shift');
}

/** Every stop of the page up to the last: there the focus leaves the page, or a browser without a frame begins anew. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await press(page, 'Tab');
    const stop = await stopAt(page);
    if (!stop || (stop.before && stop.name === stops[0]?.name)) return stops;
    stops.push(stop);
    assert.ok(
      stops.length <= 700,
      `the focus does not leave ${stops
        .slice(-4)
        .map(({ name }) => name)
        .join(', ')}`,
    );
  }
}

/** As many stops from the last back to the first. */
async function walkBack(page: Page, count: number): Promise<string[]> {
  await page.$$eval('a[href], button', (stops) => stops.findLast((stop) => stop.checkVisibility())?.focus());
  const names: string[] = [];
  while (names.length < count) {
    names.push((await stopAt(page))?.name ?? '');
    await press(page, 'Tab', true);
  }
  return names;
}

test('the way through the header, the tools and the first paragraph is the order in which they are read', async () => {
  const page = await reader.open('');
  const names: string[] = [];
  while (!names.includes('Пункт 2, постоянная ссылка') && names.length < 40) {
    await press(page, 'Tab');
    names.push((await stopAt(page))?.name ?? '');
  }
  assert.deepEqual(names.slice(0, 13), [
    'К содержанию страницы',
    'A/RES/68/4',
    'Найти в декларации',
    'Найти',
    'Темы',
    'Указатель',
    'Формулировки',
    'О тексте',
    'Содержание: 34 пункта',
    'Только текст',
    'Как сослаться',
    'Скачать',
    'Пункт 1, постоянная ссылка',
  ]);
  assert.deepEqual(names.slice(-2), ['скопировать ссылку', 'Пункт 2, постоянная ссылка']);
  await page.close();
});

for (const address of ['', '17/', `17/?q=${QUERY}`, 'themes/', `search/?q=${QUERY}`, 'about/']) {
  test(`every stop is seen, in the order of the page, and the way back is the same (/${decodeURIComponent(address)})`, async () => {
    const page = await reader.open(address);
    if (address.startsWith('search/')) await page.waitForSelector('[data-state=done]');
    if (address.startsWith('17/?')) await page.waitForSelector('.found button');
    const stops = await walk(page);
    assert.ok(stops.length > 10, `${stops.length} stops`);
    assert.deepEqual(
      stops.filter(({ faults }) => faults.length).map(({ name, faults }) => `${name}: ${faults.join(', ')}`),
      [],
    );
    assert.deepEqual(
      stops.filter(({ before }) => before).map(({ name }) => name),
      [],
    );
    assert.deepEqual(await walkBack(page, stops.length), stops.map(({ name }) => name).reverse());
    await page.close();
  });
}

test('the skip link leads past the header', async () => {
  const page = await reader.open('17/');
  await press(page, 'Tab');
  await press(page, 'Enter');
  await press(page, 'Tab');
  assert.ok(await page.evaluate(() => document.activeElement?.closest('main')));
  await page.close();
});

test('what folds opens with Enter and with Space, and the next stop is inside; the switch takes Space', async () => {
  const page = await reader.open('');
  for (const [key, inside] of [
    ['Enter', '.contents'],
    ['Space', '.cite'],
  ] as const) {
    await page.focus(`${inside} summary`);
    await press(page, key);
    await page.waitForSelector(`${inside}[open]`);
    await press(page, 'Tab');
    assert.ok(await page.evaluate((inside) => document.activeElement?.matches(`${inside} :not(summary)`), inside), inside);
  }
  await page.focus('text-only-switch button');
  await press(page, 'Space');
  assert.ok(await page.$('[data-text-only]'));
  await page.close();
});

test('a filter that is pressed by keyboard keeps the focus', async () => {
  const page = await reader.open(`search/?q=${QUERY}`);
  await page.waitForSelector('[data-filter=theme] button');
  await page.focus('[data-filter=theme] button');
  await press(page, 'Enter');
  await page.waitForSelector('[data-filter=theme] [aria-pressed=true]:focus');
  await page.close();
});

test('Escape in the bar of selected paragraphs takes the selection away', async () => {
  const page = await reader.open('#p10-13');
  await page.waitForSelector('paragraph-selection button');
  await page.focus('paragraph-selection button');
  await press(page, 'Escape');
  await page.waitForFunction(() => !document.querySelector('[data-selected]'));
  await page.close();
});
