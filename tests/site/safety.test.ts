import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { startReader, type Reader } from '../support/reader.ts';
import { select, wholeText } from '../support/selection.ts';
import { addressOf, distFolder, kindsOfPage, pagesOf, readPage } from '../support/site.ts';
import { watch } from '../support/watch.ts';

let reader: Reader;

before(async () => {
  reader = await startReader();
});

after(() => reader.close());

async function openWatched(address: string): Promise<{ page: Page; seen: string[] }> {
  let seen: string[] = [];
  const page = await reader.open(address, undefined, async (page) => {
    seen = await watch(page, reader.url);
  });
  return { page, seen };
}

async function searchInHeader(page: Page) {
  await page.type('search-box input', 'торговля');
  await page.waitForSelector('search-box li mark');
}

const acts: Record<string, (page: Page) => Promise<unknown>> = {
  '': async (page) => {
    await page.focus('#p12 .aside a[href="/11/"]');
    await page.waitForSelector('paragraph-preview:popover-open');
    await searchInHeader(page);
    await page.keyboard.press('Escape');
    await page.click('text-only-switch button');
    await page.click('text-only-switch button');
    await select(page, wholeText(17), 'торговли людьми');
    await page.waitForSelector('word-selection:popover-open');
  },
  '#p10-13': async (page) => {
    await page.locator('paragraph-selection ::-p-text(сослаться)').click();
    await page.waitForSelector('paragraph-selection .panel dd');
  },
  '10/': async (page) => {
    await page.click('later-run summary');
    await page.waitForFunction(() => CSS.highlights.get('later')?.size === 1);
    await page.click('[data-style="oscola"] button');
  },
  '17/?q=торговля': (page) => page.waitForSelector('.paragraph-text mark'),
  'search/?q=торговля': (page) => page.waitForSelector('[data-state=done] mark'),
};

test('no page is hindered by its policy in anything it does, and none asks another host for anything', async () => {
  for (const address of new Set([...kindsOfPage, ...Object.keys(acts)])) {
    const { page, seen } = await openWatched(address);
    await acts[address]?.(page);
    assert.deepEqual(seen, [], `/${address}`);
    await page.close();
  }
});

test('what does not belong to the edition is blocked: a script put into a page, a picture and a request to another host', async () => {
  const { page, seen } = await openWatched('17/');
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    const image = document.createElement('img');
    image.src = 'https://example.org/a.png';
    const style = document.createElement('style');
    document.body.append(script, image, style);
    style.textContent = 'body { color: red }';
    const answer = await fetch('https://example.org/').catch(() => 'blocked');
    return ['ran' in window, answer, getComputedStyle(document.body).color === 'rgb(255, 0, 0)'];
  });
  assert.deepEqual(ran, [false, 'blocked', false]);
  for (const refused of [/inline script violates/, /inline style violates/, /loading the image/i, /connecting to 'https/i])
    assert.ok(
      seen.some((message) => refused.test(message)),
      `${refused}\n${seen.join('\n')}`,
    );
  await page.close();
});

for (const [what, html, blocked] of [
  ['a handler', '<img src="/favicon.svg" onload="document.title = \'taken\'">', 'script-src-attr inline'],
  ['a style of an element', '<p style="position: fixed">…</p>', 'style-src-attr inline'],
  ['a script of another host', '<script src="https://elsewhere.example/a.js"></script>', 'script-src-elem https://elsewhere.example/a.js'],
  ['a frame', '<iframe src="https://elsewhere.example/"></iframe>', 'frame-src https://elsewhere.example'],
  ['a plugin', '<object data="/declaration.pdf"></object>', 'object-src OWN/declaration.pdf'],
  ['another base of all links', '<base href="https://elsewhere.example/">', 'base-uri https://elsewhere.example/'],
] as const) {
  test(`what a slip might let into a page is blocked: ${what}`, async () => {
    const page = await reader.open('17/');
    const told = await page.evaluate(
      (html) =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
            resolve(`${effectiveDirective} ${blockedURI}`),
          );
          document.body.append(document.createRange().createContextualFragment(html));
          setTimeout(() => resolve('nothing was blocked'), 5_000);
        }),
      html,
    );
    assert.equal(told.replace(reader.url, 'OWN/'), blocked);
    assert.notEqual(await page.title(), 'taken');
    await page.close();
  });
}

test('every page has the policy, its first element after the encoding; it allows the site’s own, and the search where one is', () => {
  for (const page of pagesOf()) {
    const html = readPage(page);
    const [, policy = ''] = /<head> ?<meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html) ?? [];
    assert.match(policy, /^default-src 'none';.*;form-action 'self';base-uri 'none'$/, addressOf(page));
    const sources = policy.split(';').flatMap((directive) => directive.split(' ').slice(1));
    for (const source of sources) assert.match(source, /^'(?:none|self|wasm-unsafe-eval|sha256-[\w+/]{43}=)'$/, addressOf(page));
    assert.equal(policy.includes('wasm'), html.includes('<search-box'), addressOf(page));
  }
});

test('no cookie, and on the device nothing but what the reader chose', async () => {
  const page = await reader.open('');
  await page.click('text-only-switch button');
  await page.goto(`${reader.url}17/`);
  await page.click('[data-style="oscola"] button');
  await searchInHeader(page);
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage).sort()), ['citation-style', 'text-only']);
  assert.deepEqual(await page.evaluate(() => [document.cookie, sessionStorage.length]), ['', 0]);
  assert.deepEqual(await reader.browser.cookies(), []);
  await page.evaluate(() => localStorage.clear());
  await page.close();
});

test('no file of the site names a script, style or font of another host', () => {
  for (const file of readdirSync(join(distFolder, 'assets'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js')))
    assert.doesNotMatch(readFileSync(join(distFolder, 'assets', file), 'utf8'), /(?:import|fetch)\(["'`]https?:/, file);
});
