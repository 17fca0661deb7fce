/** axe on every page and on every state that a page can be brought into, in light and dark, contrast of 7:1 included. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { axeFindingsInBothSchemes, startReader, type Reader } from '../support/reader.ts';
import { addressOf, pagesOf } from '../support/site.ts';
import { inTabs } from '../support/tabs.ts';

const QUERY = encodeURIComponent('торговля людьми');

let reader: Reader;

before(async () => {
  reader = await startReader();
});

after(() => reader.close());

const openDetails = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

test('axe finds nothing on any page, with all that folds open', async () => {
  const found: string[] = [];
  await inTabs(reader, pagesOf().map(addressOf), async (page, address) => {
    await openDetails(page);
    found.push(...(await axeFindingsInBothSchemes(page)).map((finding) => `/${address} ${finding}`));
  });
  assert.deepEqual(found, []);
});

/** What a reader does to a page, and what shows that it is done. */
const STATES: Record<string, { address: string; act: (page: Page) => Promise<unknown>; shown: string }> = {
  'a marked paragraph': { address: '#p17', act: async () => undefined, shown: '#p17:target' },
  'the text alone': { address: '', act: (page) => page.click('text-only-switch button'), shown: '[data-text-only]' },
  'the preview of a paragraph': {
    address: '12/',
    act: (page) => page.focus('.paragraph-aside a[href="/11/"]'),
    shown: 'paragraph-preview:popover-open',
  },
  'hits in a paragraph, one of them current': {
    address: `17/?q=${QUERY}`,
    act: (page) => page.locator('.found button').click(),
    shown: 'mark.current',
  },
  'a corrected query below the field': {
    address: '',
    act: (page) => page.type('search-box input', 'ксенофоьия'),
    shown: 'search-box [data-notice=corrected] a',
  },
  'results with a filter pressed': {
    address: `search/?q=${QUERY}`,
    act: (page) => page.locator('[data-filter=theme] button').click(),
    shown: '[data-filter=theme] [aria-pressed=true]',
  },
  'no results': { address: 'search/?q=абракадабра', act: async () => undefined, shown: '[data-state=done]:empty' },
};

for (const [state, { address, act, shown }] of Object.entries(STATES)) {
  test(`axe finds nothing in this state: ${state}`, async () => {
    const page = await reader.open(address);
    await act(page);
    await page.waitForSelector(shown);
    assert.deepEqual(await axeFindingsInBothSchemes(page), []);
    await page.close();
  });
}
