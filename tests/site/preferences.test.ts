/** What readers have told their system: less motion, forced colours. */
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import { DESKTOP, startReader, type Reader } from '../support/reader.ts';
import { kindsOfPage } from '../support/site.ts';

const QUERY = encodeURIComponent('торговля людьми');

let reader: Reader;

before(async () => {
  reader = await startReader();
});

after(() => reader.close());

const openWith = (name: string, value: string, address: string) =>
  reader.open(address, DESKTOP, (page) => page.emulateMediaFeatures([{ name, value }]));

test('nothing moves for a reader who wants less motion: no animation, no transition, no smooth scrolling', async () => {
  for (const address of [...kindsOfPage, `17/?q=${QUERY}`, `search/?q=${QUERY}`]) {
    const page = await openWith('prefers-reduced-motion', 'reduce', address);
    if (address.includes('?')) await page.waitForSelector('mark');
    const moving = await page.evaluate(() => {
      const durationOf = (durations: string) => Math.max(...durations.split(',').map(parseFloat));
      const styles = [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return durationOf(transitionDuration) > 0 || animationName !== 'none' || scrollBehavior === 'smooth' ? [element.tagName] : [];
      });
      return [...styles, ...document.getAnimations().map(({ id }) => `animation ${id}`)];
    });
    assert.deepEqual(moving, [], `/${address}`);
    await page.close();
  }
});

test('a link within the page gets there at once for a reader who wants less motion', async () => {
  const page = await openWith('prefers-reduced-motion', 'reduce', '');
  const top = await page.evaluate(() => {
    location.hash = '#p30';
    return document.querySelector('#p30')?.getBoundingClientRect().top ?? Infinity;
  });
  assert.ok(top >= 0 && top < 200, `${top} px`);
  await page.close();
});

suite('forced colours: what colour says is said otherwise', () => {
  const force = (address: string) => openWith('forced-colors', 'active', address);

  /** The share of an element, or of a strip to the left of it, that has not the colour of the page. */
  async function inked(page: Page, selector: string, strip = 0): Promise<number> {
    const box = await page.$eval(selector, (element) => {
      element.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left + scrollX, y: top + scrollY, width, height };
    });
    const clip = strip ? { ...box, x: box.x - strip, width: strip } : box;
    const { data, info } = await sharp(await page.screenshot({ clip }))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const paper = await page.evaluate(() => (getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []).map(Number));
    let marked = 0;
    for (let at = 0; at < data.length; at += info.channels) {
      if ([0, 1, 2].some((channel) => Math.abs((data[at + channel] ?? 0) - (paper[channel] ?? 0)) > 40)) marked++;
    }
    return marked / (info.width * info.height);
  }

  test('the paragraph that the address names has a bar at its side', async () => {
    const page = await force('#p17');
    assert.ok((await inked(page, '#p17 > div', 60)) > (await inked(page, '#p16 > div', 60)) + 0.02);
    await page.close();
  });

  test('hits are marked, the current one stands out of them', async () => {
    const plain = await force('17/');
    const before = await inked(plain, '.paragraph-text');
    await plain.close();
    const page = await force(`17/?q=${QUERY}`);
    await page.waitForSelector('.found button');
    assert.ok((await inked(page, '.paragraph-text')) > before + 0.05);
    await page.click('.found button');
    const [current, other] = await page.evaluate(() =>
      ['mark.current', 'mark:not(.current)'].map((selector) => getComputedStyle(document.querySelector(selector) as Element).outlineStyle),
    );
    assert.notEqual(current, other);
    await page.close();
  });

  test('shared words of a later resolution are marked', async () => {
    const page = await force('10/');
    const before = await inked(page, '.paragraph-text');
    await page.click('later-run summary');
    await page.waitForFunction(() => CSS.highlights.get('later')?.size === 1);
    assert.ok((await inked(page, '.paragraph-text')) > before + 0.02);
    await page.close();
  });

  test('a switch that is pressed has a tick', async () => {
    for (const [address, button] of [
      ['', 'text-only-switch button'],
      [`search/?q=${QUERY}`, '[data-filter=theme] button'],
    ] as const) {
      const page = await force(address);
      await page.locator(button).click();
      await page.waitForSelector(`${button}[aria-pressed=true]`);
      const pressed = await page.$eval(`${button}[aria-pressed=true]`, (found) => getComputedStyle(found, '::before').content);
      assert.match(pressed, /✓/, button);
      await page.close();
    }
  });

  test('the focus has an outline', async () => {
    const page = await force('');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const around = await page.evaluate(() => {
      const { outlineColor, outlineStyle } = getComputedStyle(document.activeElement as Element);
      return { outlineStyle, seen: outlineColor !== getComputedStyle(document.body).backgroundColor };
    });
    assert.deepEqual(around, { outlineStyle: 'solid', seen: true });
    await page.close();
  });
});
