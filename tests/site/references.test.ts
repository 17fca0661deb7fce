import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { axeFindings, DESKTOP, PHONE, startReader, type Reader } from '../support/reader.ts';
import { select, wholeText } from '../support/selection.ts';

const NB = '\u00A0';
const SITE = 'http://localhost:4321/';

let reader: Reader;

before(async () => {
  reader = await startReader();
  await reader.browser
    .defaultBrowserContext()
    .overridePermissions(new URL(reader.url).origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
});

after(() => reader.close());

const press = (page: Page, within: string, label: string) => page.locator(`${within} ::-p-text(${label})`).click();

async function copied(page: Page, within: string): Promise<string> {
  await page.waitForFunction((within) => document.querySelector(within)?.textContent?.includes('Скопировано'), {}, within);
  return page.evaluate(() => navigator.clipboard.readText());
}

async function openFront(address: string, viewport = DESKTOP, prepare?: (page: Page) => unknown): Promise<Page> {
  const page = await reader.open(address, viewport, prepare);
  await page.bringToFront();
  return page;
}

const denyClipboard = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
  });

const selectedNumbers = (page: Page) => page.$$eval('[data-selected]', (sections) => sections.map(({ id }) => Number(id.slice(1))));
const topOf = (page: Page, selector: string) => page.$eval(selector, (element) => element.getBoundingClientRect().top);

suite('a link to a paragraph', () => {
  for (const [address, within] of [
    ['', '#p17 copy-link'],
    ['17/', '.eyebrow copy-link'],
  ] as const) {
    test(`«скопировать ссылку» copies the canonical address and says so (/${address})`, async () => {
      const page = await openFront(address);
      await press(page, within, 'скопировать ссылку');
      assert.equal(await copied(page, within), `${SITE}17/`);
      assert.equal(await page.$eval(`${within} button`, ({ ariaLive }) => ariaLive), 'polite');
      await page.close();
    });
  }

  test('every paragraph has it, also for a finger', async () => {
    const page = await openFront('', PHONE);
    assert.equal((await page.$$('.p copy-link button')).length, 34);
    assert.equal(await page.$eval('#p5 copy-link', (element) => getComputedStyle(element).opacity), '1');
    await page.close();
  });

  test('where the clipboard is denied, it says so and shows the address, selected', async () => {
    const page = await openFront('', DESKTOP, denyClipboard);
    await press(page, '#p17 copy-link', 'скопировать ссылку');
    await page.waitForSelector('#p17 copy-link textarea');
    assert.match(await page.$eval('#p17 copy-link', ({ textContent }) => textContent ?? ''), /Буфер обмена закрыт/);
    assert.equal(await page.evaluate(() => getSelection()?.toString()), `${SITE}17/`);
    await page.close();
  });
});

suite('a selection of paragraphs', () => {
  for (const [hash, numbers] of [
    ['#p10-13', [10, 11, 12, 13]],
    ['#p10,12', [10, 12]],
    ['#p7-8,17,20', [7, 8, 17, 20]],
  ] as const) {
    test(`${hash} marks its paragraphs and shows the first`, async () => {
      for (const viewport of [DESKTOP, PHONE]) {
        const page = await openFront(hash, viewport);
        await page.waitForSelector('paragraph-selection button');
        assert.deepEqual(await selectedNumbers(page), numbers);
        const top = await topOf(page, `#p${numbers[0]}`);
        assert.ok(top >= 0 && top < 100, `paragraph ${numbers[0]} stands at ${top} px`);
        const wash = (number: number) => page.$eval(`#p${number}`, (element) => getComputedStyle(element, '::before').content);
        assert.equal(await wash(numbers[0]), '""');
        assert.equal(await wash(1), 'none');
        assert.deepEqual(await axeFindings(page), []);
        await page.close();
      }
    });
  }

  for (const nonsense of ['#p99', '#p0', '#p3-1', '#pабв', '#p10-13-20', '#p1-999999999', '#p10,99', '#p%E0%A4%A-1', '#:~:text=']) {
    test(`${nonsense} does no harm`, async () => {
      const errors: unknown[] = [];
      const page = await openFront(nonsense, DESKTOP, (page) => page.on('pageerror', (error) => errors.push(error)));
      // the code of a selection is there when this one is made, and must bear nonsense too
      await page.evaluate(() => (location.hash = '#p5-6'));
      await page.waitForSelector('[data-selected]');
      await page.evaluate((hash) => (location.hash = hash), nonsense);
      await page.waitForFunction(() => !document.querySelector('[data-selected]'));
      assert.deepEqual(await page.$$('paragraph-selection > *'), []);
      assert.deepEqual(errors, []);
      await page.close();
    });
  }

  test('a click takes a paragraph, Shift all up to another, in either direction; the page stays where it is', async () => {
    const page = await openFront('#p12');
    await page.click('#p13 h2 a');
    await page.waitForSelector('paragraph-selection button');
    await page.keyboard.down('Shift');
    await page.click('#p15 h2 a');
    await page.waitForFunction(() => location.hash === '#p13-15');
    const top = await topOf(page, '#p13');
    await page.keyboard.up('Shift');
    // a real click would scroll there first
    await page.$eval('#p12 h2 a', (link) =>
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey: true })),
    );
    await page.waitForFunction(() => location.hash === '#p12-13');
    await page.waitForFunction(() => document.querySelector('#p12[data-selected]'));
    assert.deepEqual(await selectedNumbers(page), [12, 13]);
    assert.equal(await topOf(page, '#p13'), top);
    await page.goBack();
    await page.waitForFunction(() => document.querySelector('#p15[data-selected]'));
    assert.deepEqual(await selectedNumbers(page), [13, 14, 15]);
    await page.close();
  });

  test('«добавить» makes a list by click, with a finger as well, and «снять» takes all marks away', async () => {
    const page = await openFront('#p10-11', PHONE);
    await press(page, 'paragraph-selection', 'добавить');
    for (const number of [12, 11]) await page.$eval(`#p${number} h2 a`, (link) => link.click());
    await page.waitForFunction(() => location.hash === '#p10,12');
    await page.waitForFunction(() => document.querySelector('paragraph-selection b')?.textContent?.startsWith('Пункты'));
    assert.equal(await page.$eval('paragraph-selection b', ({ textContent }) => textContent), `Пункты${NB}10 и 12`);
    const top = await topOf(page, '#p10');
    await press(page, 'paragraph-selection', 'снять');
    await page.waitForFunction(() => !document.querySelector('[data-selected], :target'));
    assert.equal(page.url(), reader.url);
    assert.equal(await topOf(page, '#p10'), top);
    await page.close();
  });

  test('its link, its citations and its records', async () => {
    const page = await openFront('#p10-13');
    await press(page, 'paragraph-selection .tools', 'скопировать ссылку');
    assert.equal(await copied(page, 'paragraph-selection .tools'), `${SITE}#p10-13`);
    await press(page, 'paragraph-selection .tools', 'сослаться');
    await page.waitForSelector('paragraph-selection .panel [data-style] button');
    const strings = await page.$$eval('paragraph-selection dd > span', (spans) => spans.map(({ textContent }) => textContent));
    assert.equal(strings.length, 14);
    for (const string of [`Резолюция${NB}68/4, пп.${NB}10–13.`, `[⟨№⟩, п.${NB}10–13]`, 'Resolution 68/4, paras. 10–13.'])
      assert.ok(strings.includes(string), string);
    await press(page, 'paragraph-selection [data-style="oscola"]', 'Скопировать');
    assert.equal(
      await copied(page, 'paragraph-selection [data-style="oscola"]'),
      'UNGA Res 68/4 (3 October 2013) UN Doc A/RES/68/4 paras 10–13.',
    );
    const files = await page.$$eval('paragraph-selection a[download]', (links) =>
      links.map(({ download, href }) => [download, decodeURIComponent(href)] as const),
    );
    assert.deepEqual(
      files.map(([name]) => name),
      ['A-RES-68-4-p10-13.bib', 'A-RES-68-4-p10-13.ris', 'A-RES-68-4-p10-13.json'],
    );
    for (const [name, content] of files) assert.match(content, /пп\.\s10–13/i, name);
    await page.evaluate(() => localStorage.clear());
    for (const details of await page.$$('paragraph-selection details')) await details.evaluate((element) => (element.open = true));
    assert.deepEqual(await axeFindings(page), []);
    await page.close();
  });

  test('is printed alone, with its reference and its address at the foot, and the page is itself again afterwards', async () => {
    const page = await openFront('#p10,12', DESKTOP, (page) => page.evaluateOnNewDocument(() => (window.print = () => undefined)));
    await press(page, 'paragraph-selection', 'напечатать');
    await page.waitForSelector('.selection-reference', { visible: false });
    await page.emulateMediaType('print');
    const printed = await page.evaluate(() => document.body.innerText);
    assert.match(printed, /^10\s*вновь подтверждаем/);
    assert.match(printed, /\n12\s*особо отмечаем/);
    assert.ok(printed.trimEnd().endsWith(`Резолюция${NB}68/4, пп.${NB}10 и 12.\n${SITE}#p10,12`), printed.slice(-120));
    for (const other of ['женщины и девочки составляют', 'Генеральная Ассамблея принимает', 'Темы', 'скопировать'])
      assert.ok(!printed.includes(other), other);
    await page.emulateMediaType('screen');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    assert.equal(await page.$('.selection-reference, [data-print-selection]'), null);
    await page.close();
  });

  test('when its record does not come, that is said, and the link can still be copied', async () => {
    const page = await openFront('#p10-13', DESKTOP, async (page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => void (request.url().endsWith('record.json') ? request.abort() : request.continue()));
    });
    await press(page, 'paragraph-selection .tools', 'сослаться');
    await page.waitForFunction(() => document.querySelector('paragraph-selection [role=alert]')?.textContent?.includes('Не загрузилось'));
    await press(page, 'paragraph-selection .tools', 'скопировать ссылку');
    assert.equal(await copied(page, 'paragraph-selection .tools'), `${SITE}#p10-13`);
    await page.close();
  });
});

suite('words selected in a paragraph', () => {
  const WORDS = 'защите жертв торговли людьми';

  for (const [address, root] of [
    ['', wholeText(17)],
    ['17/', '.paragraph-text'],
  ] as const) {
    test(`are quoted with the reference and the address (/${address})`, async () => {
      const page = await openFront(address);
      // a part of a word is the word, punctuation at the end is left out
      await select(page, root, 'ащите жертв торговли людьми,');
      await press(page, 'word-selection', 'цитата');
      assert.equal(await copied(page, 'word-selection'), `«${WORDS}»\nРезолюция${NB}68/4, п.${NB}17.\n${SITE}17/`);
      assert.deepEqual(await axeFindings(page), []);
      await page.close();
    });
  }

  test('are quoted in the style that the reader copied last, if it names paragraphs', async () => {
    const page = await openFront('17/');
    for (const [style, reference] of [
      ['bluebook', `G.A. Res. 68/4, ¶${NB}17, U.N. Doc. A/RES/68/4 (Oct. 3, 2013).`],
      ['gost-record', `Резолюция${NB}68/4, п.${NB}17.`],
    ]) {
      await press(page, `[data-style="${style}"]`, 'Скопировать');
      await select(page, '.paragraph-text', WORDS);
      await press(page, 'word-selection', 'цитата');
      assert.equal((await copied(page, 'word-selection')).split('\n')[1], reference);
      await page.evaluate(() => getSelection()?.empty());
      await page.waitForFunction(() => !document.querySelector('word-selection'));
    }
    await page.evaluate(() => localStorage.clear());
    await page.close();
  });

  test('across paragraphs are quoted a paragraph a line, with all of them named', async () => {
    const page = await openFront('');
    await select(page, wholeText(2), 'между миграцией и развитием');
    await page.evaluate(() => {
      const next = document.querySelector('#p3 > div em')?.firstChild as Text;
      getSelection()?.extend(next, next.data.length);
    });
    await press(page, 'word-selection', 'цитата');
    assert.equal(
      await copied(page, 'word-selection'),
      `«между миграцией и развитием\nпринимаем решение»\nРезолюция${NB}68/4, пп.${NB}2 и 3.\n${SITE}#p2-3`,
    );
    await page.close();
  });

  test('are copied by hand as they stand', async () => {
    const page = await openFront('');
    await select(page, wholeText(17), WORDS);
    await page.waitForSelector('word-selection:popover-open');
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyC');
    await page.keyboard.up('Control');
    assert.equal((await page.evaluate(() => navigator.clipboard.readText())).replaceAll(NB, ' '), WORDS);
    await page.close();
  });

  test('the bar is the next stop of the keyboard and goes with Escape; without words of the document there is none', async () => {
    const page = await openFront('');
    // by hand: a selection made by script is no place for the keyboard to go on from
    await page.click('#p17 > div em', { count: 2 });
    await page.waitForSelector('word-selection:popover-open');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'цитата');
    await page.keyboard.press('Escape');
    assert.equal(await page.$('word-selection:popover-open'), null);
    await select(page, '#p17 .aside', 'Торговля людьми');
    await new Promise((resolve) => setTimeout(resolve, 400));
    assert.equal(await page.$('word-selection:popover-open'), null);
    await page.close();
  });

  test('where the clipboard is denied, the quotation is shown, selected', async () => {
    const page = await openFront('', DESKTOP, denyClipboard);
    await select(page, wholeText(17), WORDS);
    await press(page, 'word-selection', 'цитата');
    await page.waitForSelector('word-selection textarea');
    await new Promise((resolve) => setTimeout(resolve, 400));
    assert.equal(await page.evaluate(() => getSelection()?.toString()), `«${WORDS}»\nРезолюция${NB}68/4, п.${NB}17.\n${SITE}17/`);
    await page.close();
  });
});

test('without script every permalink, citation and download is there and works', async () => {
  for (const [address, files] of [
    ['', 9],
    ['17/', 6],
  ] as const) {
    const page = await openFront(address, DESKTOP, (page) => page.setJavaScriptEnabled(false));
    for (const summary of await page.$$('.cite > summary, details:has(> .citations) > summary')) await summary.click();
    const shown = await page.$$eval('.citations dd', (strings) => strings.filter((string) => string.checkVisibility()).length);
    assert.equal(shown, 14);
    const downloads = await page.$$eval('main a', (links) =>
      links.map(({ href }) => href).filter((href) => /\.(?:pdf|epub|txt|md|json|xml|bib|ris)$/.test(href)),
    );
    assert.equal(downloads.length, files);
    for (const href of downloads) assert.equal((await fetch(href)).status, 200, href);
    await page.close();
  }
  const page = await openFront('', DESKTOP, (page) => page.setJavaScriptEnabled(false));
  for (const number of [1, 17, 34]) {
    await page.click(`#p${number} h2 a`);
    assert.equal(await page.evaluate(() => location.hash), `#p${number}`);
    assert.ok(await page.$eval(`#p${number}`, (section) => section.matches(':target')));
  }
  await page.close();
});
