import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axeFindingsInBothSchemes, DESKTOP, PHONE, startReader, type Reader } from '../support/reader.ts';
import { kindsOfPage } from '../support/site.ts';

let reader: Reader;

before(async () => {
  reader = await startReader();
});

after(() => reader.close());

test('axe finds nothing on a phone on any kind of page, in light and dark, contrast 7:1 included', async () => {
  for (const address of kindsOfPage) {
    const page = await reader.open(address, PHONE);
    for (const details of await page.$$('details')) await details.evaluate((element) => (element.open = true));
    assert.deepEqual(await axeFindingsInBothSchemes(page), [], `/${address}`);
    await page.close();
  }
});

test('no page scrolls sideways at 320 px, nor at 640 px with text of twice the size', async () => {
  for (const address of [...kindsOfPage, `search/?q=${encodeURIComponent('женщины')}`]) {
    for (const [width, zoom] of [
      [320, 1],
      [640, 2],
    ] as const) {
      const page = await reader.open(address, { width, height: 800 });
      if (address.startsWith('search/')) await page.waitForSelector('[data-state=done]');
      await page.evaluate((zoom) => (document.documentElement.style.fontSize = `${zoom * 100}%`), zoom);
      const over = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && !element.closest('.theme-map, .sr, .skip'))
          .map(({ tagName, className }) => `${tagName}.${className}`),
      );
      assert.deepEqual(over, [], `/${address} at ${width} px`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `/${address} at ${width} px scrolls by ${wide} px`);
      await page.close();
    }
  }
});

test('nothing shifts while a page loads, even when the typeface or the results come late', async () => {
  for (const address of ['', '17/', `search/?q=${encodeURIComponent('дети')}`]) {
    const page = await reader.open(address, PHONE, async (page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const wait = request.resourceType() === 'font' || request.url().endsWith('.json') ? 800 : 0;
        setTimeout(() => void request.continue(), wait);
      });
    });
    if (address.startsWith('search/')) await page.waitForSelector('[data-state=done] [data-paragraph]');
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 300);
        }),
    );
    assert.ok(shift < 0.01, `/${address} shifts by ${shift}`);
    await page.close();
  }
});

test('a permalink marks its paragraph and shows it, without script too', async () => {
  for (const script of [true, false]) {
    const page = await reader.open('#p17', DESKTOP, (page) => page.setJavaScriptEnabled(script));
    const state = await page.$eval('#p17', (element) => ({
      top: element.getBoundingClientRect().top,
      wash: getComputedStyle(element, '::before').backgroundColor,
      target: element.matches(':target'),
    }));
    assert.ok(state.target);
    assert.ok(state.top >= 0 && state.top < 200, `paragraph 17 stands at ${state.top} px`);
    assert.notEqual(state.wash, 'rgba(0, 0, 0, 0)');
    await page.close();
  }
});

test('the number is a permalink with a name, and stays out of a selection made by hand', async () => {
  const page = await reader.open('');
  const name = await page.$eval('#p17 h2 a', (link) => link.getAttribute('aria-label'));
  assert.equal(name, 'Пункт 17, постоянная ссылка');
  const copied = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('#p15') as Element);
    return getSelection()?.toString() ?? '';
  });
  assert.match(copied, /^отмечаем вклад/);
  assert.match(copied, /семей, в/, 'the footnote mark is in the selection');
  await page.close();
});

test('«только текст» hides the apparatus and is remembered', async () => {
  const page = await reader.open('');
  const hidden = () => page.$eval('#p1 .aside', (element) => getComputedStyle(element).display === 'none');
  assert.equal(await hidden(), false);
  await page.click('text-only-switch button');
  assert.equal(await hidden(), true);
  await page.reload();
  assert.equal(await hidden(), true);
  assert.equal(await page.$eval('text-only-switch button', (button) => button.getAttribute('aria-pressed')), 'true');
  await page.click('text-only-switch button');
  assert.equal(await hidden(), false);
  await page.close();
});

test('where storage is denied, «только текст» still works and nothing is thrown', async () => {
  const errors: unknown[] = [];
  const page = await reader.open('', DESKTOP, async (page) => {
    page.on('pageerror', (error) => errors.push(error));
    await page.evaluateOnNewDocument(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
  });
  await page.click('text-only-switch button');
  assert.ok(await page.$eval('html', (html) => html.hasAttribute('data-text-only')));
  assert.deepEqual(errors, []);
  await page.close();
});

test('a reference shows its paragraph on hover and on focus, goes with Escape, and is a plain link', async () => {
  for (const [address, start] of [
    ['', '#p12 .aside a[href="/11/"]'],
    ['12/', '.paragraph-aside a[href="/11/"]'],
  ] as const) {
    const page = await reader.open(address);
    await page.focus(start);
    await page.waitForSelector('paragraph-preview:popover-open');
    assert.match(await page.$eval('paragraph-preview', (element) => element.textContent ?? ''), /признаем, что\s+женщины и\s+девочки/);
    await page.keyboard.press('Escape');
    assert.equal(await page.$('paragraph-preview:popover-open'), null);
    await page.close();
  }
});

test('a mouse at rest does not take away what the keyboard shows', async () => {
  const page = await reader.open('');
  await page.click('text-only-switch button');
  await page.click('text-only-switch button');
  // the page scrolls there, under the mouse
  await page.focus('#p12 .aside a[href="/11/"]');
  await page.waitForSelector('paragraph-preview:popover-open', { timeout: 5_000 });
  await page.hover('#p12 > div');
  await page.waitForFunction(() => !document.querySelector('paragraph-preview:popover-open'));
  await page.close();
});

test('shared words of a later resolution are marked in the text on demand', async () => {
  const page = await reader.open('10/');
  await page.click('later-run summary');
  await page.waitForFunction(() => CSS.highlights.get('later')?.size === 1);
  const marked = await page.evaluate(() => [...(CSS.highlights.get('later') ?? [])].map(String).join());
  assert.match(marked, /^и\s+защиты прав человека.*международного, регионального$/);
  await page.close();
});

test('without script the whole text, the contents and the links are there', async () => {
  const page = await reader.open('', DESKTOP, (page) => page.setJavaScriptEnabled(false));
  assert.equal(await page.$$eval('.contents li a', (links) => links.length), 34);
  assert.equal(await page.$eval('text-only-switch', (element) => getComputedStyle(element).display), 'none');
  await page.close();
});

test('no console message and no request to another origin on any kind of page', async () => {
  for (const address of kindsOfPage) {
    const told: string[] = [];
    const page = await reader.open(address, DESKTOP, async (page) => {
      page.on('console', (message) => told.push(message.text()));
      page.on('pageerror', (error) => told.push(String(error)));
      page.on('request', (request) => {
        if (!request.url().startsWith(reader.url)) told.push(request.url());
      });
    });
    assert.deepEqual(told, [], `/${address}`);
    await page.close();
  }
});

test('prints as a document: no interface, numbers with their point, every paragraph', async () => {
  const page = await reader.open('');
  await page.emulateMediaType('print');
  const hidden = await page.$$eval('.screen, .p .aside', (elements) =>
    elements.every((element) => getComputedStyle(element).display === 'none'),
  );
  assert.ok(hidden);
  assert.equal(await page.$eval('#p17 h2 a', (link) => getComputedStyle(link, '::after').content), '"."');
  await page.close();
});

test('a citation is copied as it stands, with today as the day of access', async () => {
  const page = await reader.open('17/');
  await reader.browser
    .defaultBrowserContext()
    .overridePermissions(new URL(reader.url).origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
  await page.bringToFront();
  await page.click('[data-style] button');
  await page.waitForFunction(() => document.querySelector('[data-style] button')?.textContent === 'Скопировано');
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), 'Резолюция\u00A068/4, п.\u00A017.');
  assert.match(await page.$eval('citation-list', ({ textContent }) => textContent ?? ''), /дата обращения: \d\d\.\d\d\.\d{4}/);
  await page.close();
});
