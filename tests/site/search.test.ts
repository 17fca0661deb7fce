import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { measure, readQueries } from '../search/quality.ts';
import { axeFindings, DESKTOP, startReader, type Reader } from '../support/reader.ts';
import { distFolder } from '../support/site.ts';

let reader: Reader;

before(async () => {
  reader = await startReader();
});

after(() => reader.close());

const settled = (page: Page) => page.waitForSelector('[data-search-results]:is([data-state=done], [data-state=failed])');

/** What the page of results tells, through its contract alone. */
const read = (page: Page) =>
  page.$eval('[data-search-results]', (list) => ({
    state: (list as HTMLElement).dataset.state,
    hits: [...list.querySelectorAll<HTMLElement>('[data-paragraph]')].map((hit) => ({
      number: Number(hit.dataset.paragraph),
      marks: [...hit.querySelectorAll('mark')].map(({ textContent }) => textContent),
      reason: hit.dataset.reason,
    })),
  }));

async function ask(page: Page, query: string) {
  await page.goto(`${reader.url}search/?q=${encodeURIComponent(query)}`, { waitUntil: 'load' });
  await settled(page);
  return read(page);
}

/** The same by the page's own history, without loading it anew. */
async function turnTo(page: Page, query: string) {
  await page.evaluate((query) => {
    history.pushState(null, '', `?q=${encodeURIComponent(query)}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await settled(page);
  return read(page);
}

test('the judged queries are answered in a browser', async (context) => {
  const page = await reader.open('search/');
  const { recall, rPrecision, noise, failures } = await measure(readQueries(), async (query) => {
    const { state, hits } = await turnTo(page, query);
    assert.equal(state, 'done', query);
    return hits.map(({ number }) => number);
  });
  context.diagnostic(`recall ${recall.toFixed(3)}, R-precision ${rPrecision.toFixed(3)}`);
  assert.deepEqual(noise, []);
  assert.ok(recall >= 0.98 && rPrecision >= 0.97, failures.join('\n'));
  await page.close();
});

test('a hit has its words marked, or a reason', async () => {
  const page = await reader.open('search/');
  const { hits } = await ask(page, 'торговля людьми');
  assert.deepEqual(hits[0]?.marks.slice(0, 2), ['торговли', 'людьми']);
  const [topical] = (await ask(page, 'утечка мозгов')).hits;
  assert.deepEqual([topical?.number, topical?.marks, topical?.reason], [26, [], 'по теме: утечка мозгов']);
  await page.close();
});

test('odd input gets an answer in words, injects nothing and throws nothing', async () => {
  const errors: unknown[] = [];
  const page = await reader.open('search/', DESKTOP, async (page) => {
    page.on('pageerror', (error) => errors.push(error));
    page.on('dialog', (dialog) => {
      errors.push(dialog.message());
      void dialog.dismiss();
    });
  });
  for (const query of [
    'и в на',
    '<img src=x onerror=alert(1)><script>alert(2)</script>',
    '😀🌍',
    'مهاجرون',
    'миг\u00ADра\u200Bция',
    '«торговля людьми',
    '"',
    '35',
    '%E0%A4%A',
  ]) {
    await page.goto(`${reader.url}search/?q=${encodeURIComponent(query)}`, { waitUntil: 'load' }).catch(() => undefined);
    await settled(page);
    assert.equal((await read(page)).state, 'done', query.slice(0, 40));
    assert.match(await page.$eval('.status', ({ textContent }) => textContent ?? ''), /\p{Script=Cyrillic}/u, query.slice(0, 40));
    assert.equal(await page.$('main img, main script:not([type=module])'), null);
  }
  await page.$eval(
    'main input',
    (input, query) => {
      (input as HTMLInputElement).value = query;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    'а '.repeat(5_000),
  );
  await settled(page);
  assert.deepEqual(errors, []);
  await page.goto(`${reader.url}search/`);
  assert.equal((await read(page)).state, 'idle');
  await page.goto(`${reader.url}search/?q=${encodeURIComponent('миграция')}&theme=nothing`);
  await settled(page);
  assert.match(await page.$eval('.status', ({ textContent }) => textContent ?? ''), /не применено/);
  await page.close();
});

test('filters narrow the results with live counts, and the address keeps them through back and forward', async () => {
  const page = await reader.open(`search/?q=${encodeURIComponent('мигрантов')}`);
  await settled(page);
  const all = (await read(page)).hits.length;
  const [button] = await page.$$('[data-filter=theme] button');
  const label = await button?.evaluate(({ textContent }) => textContent);
  const count = Number(/\d+$/.exec(label ?? '')?.[0]);
  await button?.click();
  await page.waitForFunction((all) => document.querySelectorAll('[data-paragraph]').length < all, {}, all);
  assert.equal((await read(page)).hits.length, count);
  assert.match(page.url(), /[?&]theme=/);
  await page.goBack();
  await page.waitForFunction((all) => document.querySelectorAll('[data-paragraph]').length === all, {}, all);
  assert.doesNotMatch(page.url(), /theme=/);
  await page.goForward();
  await page.waitForFunction((count) => document.querySelectorAll('[data-paragraph]').length === count, {}, count);
  assert.equal(await page.$eval('[data-filter=theme] [aria-pressed=true]', ({ textContent }) => textContent), label);
  await page.close();
});

test('keyboard alone leads from the start page to the paragraph, with its hits marked and the way to the next', async () => {
  const page = await reader.open('');
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyK');
  await page.keyboard.up('Control');
  await page.keyboard.type('торговля людьми');
  await page.waitForSelector('search-box li mark');
  assert.match(await page.$eval('search-box [role=status]', ({ textContent }) => textContent ?? ''), /^Найдено: \d/);
  await page.keyboard.press('ArrowDown');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  assert.equal(new URL(page.url()).pathname, '/17/');
  await page.waitForSelector('.paragraph-text mark');
  const before = await page.$eval('.paragraph-text', ({ textContent }) => textContent);
  assert.match(before ?? '', /^вновь заявляем/);
  await page.waitForSelector('.found button');
  await page.$$eval('.found button', (buttons) => buttons[1]?.click());
  assert.equal(await page.$eval('mark.current', ({ textContent }) => textContent), 'торговли');
  assert.match(await page.$eval('.found a', ({ textContent }) => textContent ?? ''), /^Следующий результат: п\.\s11$/);
  await page.close();
});

test('Escape closes the list and keeps the query', async () => {
  const page = await reader.open('');
  await page.focus('search-box input');
  await page.keyboard.type('дети');
  await page.waitForSelector('search-box .panel:not([hidden]) li');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  assert.equal(await page.$('search-box .panel:not([hidden])'), null);
  assert.equal(await page.$eval('search-box input', (input) => (input as HTMLInputElement).value), 'дети');
  assert.ok(await page.$eval('search-box input', (input) => document.activeElement === input));
  await page.close();
});

test('Enter on a number goes to its paragraph, on words to the results', async () => {
  for (const [query, path] of [
    ['п. 17', '/17/'],
    ['ксенофобия', '/search/'],
  ] as const) {
    const page = await reader.open('');
    await page.focus('search-box input');
    await page.keyboard.type(query);
    await page.waitForSelector('search-box .panel:not([hidden]) li');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.equal(new URL(page.url()).pathname, path);
    await page.close();
  }
});

test('a reading page loads nothing of the search before the reader reaches for it, and then at most 100 kB', async (context) => {
  const bytes = new Map<string, number>();
  const page = await reader.open('', DESKTOP, async (page) => {
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (!/pagefind|vocabulary|search-list|make-search|search-dom/.test(pathname)) return;
      const file = `${distFolder}${pathname}`;
      bytes.set(pathname, readFileSync(existsSync(`${file}.br`) ? `${file}.br` : file).length);
    });
  });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  assert.deepEqual([...bytes.keys()], []);
  await page.focus('search-box input');
  await page.keyboard.type('дети');
  await page.waitForSelector('search-box li mark');
  const total = [...bytes.values()].reduce((sum, size) => sum + size, 0);
  for (const [file, size] of bytes) context.diagnostic(`${file}: ${size}`);
  context.diagnostic(`from first focus to first results: ${total} bytes`);
  assert.ok(total > 0 && total <= 100_000, `${total} bytes`);
  await page.close();
});

test('a lost file of the search is said in words, the page stays, and a retry helps', async () => {
  for (const lost of ['pagefind.js', 'wasm.ru', 'pf_index', 'pf_meta', 'pagefind-entry', 'vocabulary.json']) {
    let broken = true;
    const page = await reader.open('', DESKTOP, async (page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => void (broken && request.url().includes(lost) ? request.abort() : request.continue()));
    });
    await page.focus('search-box input');
    await page.keyboard.type('дети');
    const failure = await page.waitForSelector('search-box .failure');
    assert.match((await failure?.evaluate(({ textContent }) => textContent)) ?? '', /не загрузился/, lost);
    assert.equal(await page.$$eval('.p', ({ length }) => length), 34);
    await page.goto(`${reader.url}search/?q=${encodeURIComponent('дети')}`);
    await settled(page);
    assert.equal((await read(page)).state, 'failed', lost);
    broken = false;
    if (lost !== 'pagefind.js') {
      await page.click('.failure button');
      await page.waitForSelector('[data-state=done] [data-paragraph]');
    }
    await page.close();
  }
});

test('axe finds nothing with results open, in light and dark', async () => {
  for (const scheme of ['light', 'dark']) {
    for (const address of ['', `search/?q=${encodeURIComponent('женщины людими')}`]) {
      const page = await reader.open(address, DESKTOP, (page) =>
        page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
      );
      if (address) await settled(page);
      else {
        await page.focus('search-box input');
        await page.keyboard.type('женщины');
        await page.waitForSelector('search-box li mark');
      }
      assert.deepEqual(await axeFindings(page), [], `/${address} ${scheme}`);
      await page.close();
    }
  }
});

test('without script the field leads to a page that says what to do instead', async () => {
  const page = await reader.open('', DESKTOP, (page) => page.setJavaScriptEnabled(false));
  await page.focus('search-box input');
  await page.keyboard.type('дети');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  assert.equal(new URL(page.url()).pathname, '/search/');
  assert.match(await page.$eval('noscript', ({ textContent }) => textContent ?? ''), /карта тем/);
  await page.close();
});
