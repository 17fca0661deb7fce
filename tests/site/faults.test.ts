/** What a reader meets when a part does not come, comes damaged or is denied: the text, and one sentence about the rest. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { HTTPRequest, Page, ResponseForRequest } from 'puppeteer-core';
import { DESKTOP, startReader, type Reader } from '../support/reader.ts';
import { distFolder } from '../support/site.ts';

const QUERY = encodeURIComponent('дети');

let reader: Reader;

before(async () => {
  reader = await startReader();
});

after(() => reader.close());

interface Visit {
  page: Page;
  /** What the code of the page threw; Pagefind's own complaints come beside the sentence for the reader. */
  errors: unknown[];
}

/** Opens a page on a network that treats each request as `meet` decides; the page goes with the test. */
async function visit(address: string, meet: (request: HTTPRequest) => unknown, prepare?: (page: Page) => unknown): Promise<Visit> {
  const errors: unknown[] = [];
  const page = await reader.open(address, DESKTOP, async (page) => {
    page.on('pageerror', (error) => {
      if (!(error instanceof Error && error.stack?.includes('pagefind.js'))) errors.push(error);
    });
    await page.setRequestInterception(true);
    page.on('request', (request) => void meet(request));
    await prepare?.(page);
  });
  return { page, errors };
}

const lose = (part: string) => (request: HTTPRequest) => (request.url().includes(part) ? request.abort() : request.continue());
const undisturbed = (request: HTTPRequest) => request.continue();

async function assertTextIsThere(page: Page): Promise<void> {
  const paragraphs = await page.$$eval(
    '.p > div:first-of-type',
    (texts) => texts.filter((text) => text.checkVisibility() && text.innerText.length > 50).length,
  );
  assert.equal(paragraphs, 34);
}

async function typeInHeader(page: Page): Promise<void> {
  await page.focus('search-box input');
  await page.keyboard.type('дети');
}

const textOf = (page: Page, selector: string) => page.$eval(selector, (element) => (element as HTMLElement).innerText);

suite('the search', () => {
  const folder = join(distFolder, 'pagefind');
  const files = [
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.\w+$/.test(name) && !/\.(?:br|gz)$/.test(name))
      .map((name) => join(folder, name)),
    join(distFolder, 'search/vocabulary.json'),
  ];
  const damages: Record<string, (content: Buffer) => Partial<ResponseForRequest>> = {
    'is not on the server': () => ({ status: 404, contentType: 'text/html', body: 'Not found' }),
    'comes cut short': (content) => ({ status: 200, body: content.subarray(0, content.length / 2) }),
    'comes empty': () => ({ status: 200, body: '' }),
  };

  for (const file of files) {
    for (const [what, damage] of Object.entries(damages)) {
      test(`whose ${basename(file)} ${what} says so, and the text stays`, async () => {
        const contentType = file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
        const meet = (request: HTTPRequest) =>
          request.url().includes(basename(file)) ? request.respond({ contentType, ...damage(readFileSync(file)) }) : request.continue();
        const { page, errors } = await visit('', meet);
        await typeInHeader(page);
        await page.waitForSelector('search-box .failure');
        assert.match(await textOf(page, 'search-box .failure'), /^Поиск (?:не загрузился|недоступен): .+\. Текст и оглавление работают\./);
        await assertTextIsThere(page);
        assert.deepEqual(errors, []);
        await page.close();
      });
    }
  }

  test('that is slow says that it is on its way, and comes', async () => {
    const held: HTTPRequest[] = [];
    let slow: boolean;
    const meet = (request: HTTPRequest) => (slow && request.url().includes('pf_meta') ? held.push(request) : request.continue());
    for (const [address, status] of [
      ['', 'search-box .notices'],
      [`search/?q=${QUERY}`, '.status'],
    ] as const) {
      slow = true;
      const { page } = await visit(address, meet);
      if (!address) await typeInHeader(page);
      await page.waitForFunction((status) => document.querySelector(status)?.textContent?.trim() === 'Поиск загружается…', {}, status);
      slow = false;
      for (const request of held.splice(0)) await request.continue();
      await page.waitForSelector('li mark');
      assert.ok(!(await textOf(page, 'body')).includes('загружается'));
      await page.close();
    }
  });

  test('that never comes leaves Enter to the form, which leads to the page of results', async () => {
    const { page } = await visit('', (request) => (request.url().includes('pf_meta') ? undefined : request.continue()));
    await typeInHeader(page);
    await page.waitForFunction(() => document.querySelector('search-box .notices')?.textContent?.includes('загружается'));
    await Promise.all([page.waitForNavigation({ waitUntil: 'domcontentloaded' }), page.keyboard.press('Enter')]);
    assert.match(page.url(), /\/search\/\?q=/);
    await page.close();
  });

  test('whose code for the field does not come says so, and the form leads to the results', async () => {
    const { page, errors } = await visit('', lose('search-list'));
    await typeInHeader(page);
    await page.waitForSelector('search-box [role=alert]', { visible: true });
    assert.match(await textOf(page, 'search-box [role=alert]'), /^Поиск при наборе не загрузился: отправьте запрос/);
    assert.deepEqual(errors, []);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await page.waitForSelector('[data-paragraph]');
    await page.close();
  });

  test('whose page gets no script says so after a while, and not before', async () => {
    const { page } = await visit(`search/?q=${QUERY}`, (request) =>
      request.resourceType() === 'script' ? request.abort() : request.continue(),
    );
    assert.equal(await page.$eval('.lost', (element) => element.checkVisibility({ visibilityProperty: true })), false);
    await page.waitForSelector('.lost', { visible: true });
    assert.equal(await textOf(page, '.status'), 'Поиск не загрузился: проверьте связь и откройте страницу заново.');
    await page.close();
    const ready = await reader.open('search/');
    assert.equal(await ready.$('.lost'), null);
    await ready.close();
  });

  test('in a browser without WebAssembly says so', async () => {
    const { page } = await visit(`search/?q=${QUERY}`, undisturbed, (page) =>
      page.evaluateOnNewDocument(() => Reflect.deleteProperty(window, 'WebAssembly')),
    );
    await page.waitForSelector('.failure');
    await page.close();
  });
});

suite('a script that does not come', () => {
  const scripts = readdirSync(join(distFolder, 'assets')).filter((name) => name.endsWith('.js'));

  for (const script of scripts) {
    test(`${script.replace(/\..*/, '')}: the text and the ways through it are there, and nothing is thrown`, async () => {
      const { page, errors } = await visit('#p10-13', lose(script));
      await assertTextIsThere(page);
      // what can be reached is reached for: whatever is loaded late is loaded now
      await typeInHeader(page);
      await page.focus('#p12 .aside a[href="/11/"]');
      await page.click('#p17 > div em', { count: 2 });
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
      assert.equal((await page.$$('.p h2 a')).length, 34);
      await page.goto(`${reader.url}10/?q=${QUERY}`);
      await page.$eval('later-run summary', (summary) => summary.click());
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      assert.match(await textOf(page, '.paragraph-text'), /^вновь подтверждаем/);
      assert.deepEqual(errors, []);
      await page.close();
    });
  }

  test('the bar of selected paragraphs: that is said, with the way to a link', async () => {
    const { page } = await visit('#p10-13', lose('selection-bar'));
    await page.waitForFunction(() => document.querySelector('paragraph-selection')?.textContent);
    assert.match(await textOf(page, 'paragraph-selection'), /^Выбор пунктов не загрузился: .+\.$/);
    await page.close();
  });

  test('the marks of a search in a paragraph: that is said', async () => {
    const { page } = await visit(`17/?q=${encodeURIComponent('торговля людьми')}`, lose('found-hits'));
    await page.waitForSelector('found-in-paragraph:not([hidden])');
    assert.match(await textOf(page, 'found-in-paragraph'), /^Места, найденные по запросу, не отмечены: .+\.$/);
    await page.close();
  });
});

test('without its typeface the text is there, in another', async () => {
  for (const address of ['', '17/']) {
    const { page, errors } = await visit(address, (request) => (request.resourceType() === 'font' ? request.abort() : request.continue()));
    assert.deepEqual(await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length), 0);
    assert.ok(await page.$eval('main', (main) => main.checkVisibility() && main.innerText.length > 500));
    assert.deepEqual(errors, []);
    await page.close();
  }
});

suite('what is denied', () => {
  const denied: Record<string, () => void> = {
    'all storage': () => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }
    },
    'a service worker': () => {
      navigator.serviceWorker.register = () => Promise.reject(new DOMException('denied', 'SecurityError'));
    },
    'service workers altogether': () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'),
    workers: () => Reflect.deleteProperty(window, 'Worker'),
    'the clipboard altogether': () => Reflect.deleteProperty(Navigator.prototype, 'clipboard'),
  };

  for (const [what, deny] of Object.entries(denied)) {
    test(`${what}: reading, searching and citing go on`, async () => {
      const { page, errors } = await visit('', undisturbed, (page) => page.evaluateOnNewDocument(deny));
      await assertTextIsThere(page);
      await typeInHeader(page);
      await page.waitForSelector('search-box li mark');
      await page.goto(`${reader.url}17/`);
      await page.click('[data-style] button');
      await page.waitForFunction(() => /Скопировано|Буфер обмена закрыт/.test(document.querySelector('[data-style]')?.textContent ?? ''));
      assert.deepEqual(errors, []);
      await page.close();
    });
  }
});
