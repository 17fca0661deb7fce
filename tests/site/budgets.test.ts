/** What a reader's first visit takes from the network: requests and bytes, typefaces and headers included. */
import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import type { Page } from 'puppeteer-core';
import { PHONE, startReader, type Reader } from '../support/reader.ts';
import { countTraffic, withoutWorker, type Traffic } from '../support/traffic.ts';

let reader: Reader;

before(async () => {
  reader = await startReader();
});

after(() => reader.close());

/** Opens a page with an empty cache; `then` is told how to ask what came since the last asking. */
async function visit(address: string, then: (page: Page, taken: () => Traffic) => unknown) {
  const context = await reader.browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(PHONE);
    await withoutWorker(page);
    const taken = await countTraffic(page);
    await page.goto(reader.url + address, { waitUntil: 'networkidle0' });
    await then(page, taken);
  } finally {
    await context.close();
  }
}

function holds(context: TestContext, { requests, bytes }: Traffic, budget: Traffic) {
  context.diagnostic(`${requests} requests, ${bytes} bytes`);
  assert.ok(requests > 0 && requests <= budget.requests, `${requests} requests`);
  assert.ok(bytes > 0 && bytes <= budget.bytes, `${bytes} bytes`);
}

for (const [name, address, budget] of [
  // the page, its script with one part, three typefaces, the icon
  ['the whole text', '', { requests: 7, bytes: 52_000 }],
  ['a paragraph', '17/', { requests: 7, bytes: 46_500 }],
  ['the search, not yet asked', 'search/', { requests: 10, bytes: 48_500 }],
  ['the search with its results', `search/?q=${encodeURIComponent('дети')}`, { requests: 18, bytes: 143_000 }],
] as const) {
  test(`a first visit keeps its budget: ${name}`, (context) =>
    visit(address, (_page, taken) => {
      holds(context, taken(), budget);
    }));
}

test('a first visit keeps its budget: from the whole text to the first result below the field', (context) =>
  visit('', async (page, taken) => {
    taken();
    await page.focus('search-box input');
    await page.keyboard.type('дети');
    await page.waitForSelector('search-box li mark');
    holds(context, taken(), { requests: 12, bytes: 100_000 });
  }));
