import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import type { Site } from '../../src/commands/server.ts';
import { launchFirefox, noFirefox } from '../support/firefox.ts';
import { DESKTOP } from '../support/reader.ts';
import { select, wholeText } from '../support/selection.ts';
import { kindsOfPage, serveDist } from '../support/site.ts';

const NB = '\u00A0';
const SITE = 'http://localhost:4321/';

describe('in Firefox', { skip: noFirefox }, () => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];

  before(async () => {
    site = await serveDist();
    browser = await launchFirefox();
    page = await browser.newPage();
    await page.setViewport(DESKTOP);
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
  });

  after(async () => {
    await browser.close();
    await site.close();
  });

  /** Loads an address anew, also when only its hash differs from the last one. */
  const open = async (address: string) => {
    await page.goto('about:blank');
    await page.goto(site.url + address);
  };
  const topOf = (selector: string) => page.$eval(selector, (element) => element.getBoundingClientRect().top);
  const press = (within: string, label: string) => page.locator(`${within} ::-p-text(${label})`).click();
  const copied = async (within: string) => {
    await page.waitForFunction((within) => document.querySelector(within)?.textContent?.includes('Скопировано'), {}, within);
    return page.evaluate(() => navigator.clipboard.readText());
  };

  test('every kind of page opens without an error', async () => {
    for (const address of kindsOfPage) {
      await open(address);
      assert.ok(await page.$eval('h1', ({ textContent }) => textContent?.trim()), `/${address}`);
    }
    assert.deepEqual(errors, []);
  });

  test('the whole text is there, and a permalink marks and shows its paragraph', async () => {
    await open('#p17');
    assert.equal((await page.$$('.p')).length, 34);
    assert.ok(await page.$eval('#p17', (section) => section.matches(':target')));
    assert.equal(await page.$eval('#p17', (section) => getComputedStyle(section, '::before').content), '""');
    const top = await topOf('#p17');
    assert.ok(top >= 0 && top < 200, `${top} px`);
  });

  test('a range is marked, shown, extended with Shift, and its link copied', async () => {
    await open('#p10-13');
    await page.waitForSelector('paragraph-selection button');
    const top = await topOf('#p10');
    assert.ok(top >= 0 && top < 100, `${top} px`);
    await page.keyboard.down('Shift');
    await page.click('#p11 h2 a');
    await page.keyboard.up('Shift');
    await page.waitForFunction(() => document.querySelectorAll('[data-selected]').length === 2);
    await press('paragraph-selection', 'скопировать ссылку');
    assert.equal(await copied('paragraph-selection'), `${SITE}#p10-11`);
  });

  test('words are quoted, and the link to them leads to their paragraph', async () => {
    await open('');
    await select(page, wholeText(17), 'защите жертв торговли людьми');
    await press('word-selection', 'цитата');
    assert.equal(await copied('word-selection'), `«защите жертв торговли людьми»\nРезолюция${NB}68/4, п.${NB}17.\n${SITE}17/`);
    await page.waitForFunction(() => !document.querySelector('word-selection')?.textContent?.includes('Скопировано'));
    await press('word-selection', 'ссылка на фрагмент');
    const link = await copied('word-selection');
    assert.ok(link.startsWith(`${SITE}#p17:~:text=`), link);
    await open(link.slice(SITE.length));
    await page.waitForFunction(() => scrollY > 0);
    const { top, bottom } = await page.$eval('#p17', (element) => element.getBoundingClientRect().toJSON() as DOMRect);
    assert.ok(top < DESKTOP.height && bottom > 0, `paragraph 17 stands from ${top} to ${bottom} px`);
  });

  test('a reference shows its paragraph, a citation and a link are copied', async () => {
    await open('12/');
    await page.focus('.paragraph-aside a[href="/11/"]');
    await page.waitForSelector('paragraph-preview:popover-open');
    await press('[data-style="oscola"]', 'Скопировать');
    assert.equal(await copied('[data-style="oscola"]'), 'UNGA Res 68/4 (3 October 2013) UN Doc A/RES/68/4 para 12.');
    await press('copy-link', 'скопировать ссылку');
    assert.equal(await copied('copy-link'), `${SITE}12/`);
    await page.evaluate(() => localStorage.clear());
  });

  test('the field in the header finds as one types, Enter leads to the page of results, a result to its marked paragraph', async () => {
    await open('');
    await page.type('search-box input', 'торговля людьми');
    await page.waitForSelector('search-box li mark');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-state=done] [data-paragraph] mark');
    assert.match(page.url(), /\/search\/\?q=/);
    const numbers = await page.$$eval('[data-paragraph]', (results) =>
      results.map((result) => Number(result.getAttribute('data-paragraph'))),
    );
    assert.ok(numbers.includes(17), numbers.join());
    await page.click('[data-paragraph="17"] a');
    await page.waitForSelector('.paragraph-text mark');
    assert.match(page.url(), /\/17\/\?q=/);
  });

  test('a filter narrows the results', async () => {
    await open(`search/?q=${encodeURIComponent('миграция')}`);
    await page.waitForSelector('[data-state=done] [data-paragraph]');
    const all = (await page.$$('[data-paragraph]')).length;
    await page.click('[data-filter] button');
    await page.waitForFunction((all) => document.querySelectorAll('[data-paragraph]').length < all, {}, all);
  });

  test('no page scrolls sideways at 320 px', async () => {
    await page.setViewport({ width: 320, height: 800 });
    for (const address of kindsOfPage) {
      await open(address);
      const over = await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter(
            (element) =>
              element.getBoundingClientRect().right > document.documentElement.clientWidth + 1 &&
              !element.closest('.theme-map, .sr, .skip'),
          )
          .map(({ tagName, className, textContent }) => `${tagName}.${className} ${textContent.trim().slice(0, 30)}`),
      );
      assert.deepEqual(over, [], `/${address}`);
    }
    await page.setViewport(DESKTOP);
  });

  test('nothing went wrong in all this', () => assert.deepEqual(errors, []));
});

test('in Firefox the dark scheme is dark', { skip: noFirefox }, async () => {
  const site = await serveDist();
  const browser = await launchFirefox({ 'layout.css.prefers-color-scheme.content-override': 0 });
  try {
    const page = await browser.newPage();
    await page.goto(site.url);
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(22, 20, 18)');
  } finally {
    await browser.close();
    await site.close();
  }
});
