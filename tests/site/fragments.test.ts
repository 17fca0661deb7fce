/** Links to words of the document: each must lead to those very words, wherever else the same words stand. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import { wordsOf } from '../../src/text/words.ts';
import { readEdition } from '../support/edition.ts';
import { startReader, type Reader } from '../support/reader.ts';
import { select, wholeText } from '../support/selection.ts';

const RANDOM = 200;
const SITE = 'http://localhost:4321/';
/** A whole paragraph is seen at once. */
const TALL = { width: 800, height: 1300 };
const GREEN = [0, 255, 0];

let reader: Reader;

before(async () => {
  reader = await startReader();
});

after(() => reader.close());

interface Chosen {
  number: number;
  text: string;
  /** Indices of words of the text, both included. */
  first: number;
  last: number;
}

/** The same selections at every run: from one word up to the rest of the paragraph, short ones more often. */
async function chooseWords(): Promise<Chosen[]> {
  const { paragraphs } = await readEdition();
  let state = 1;
  // the minimal standard generator of Park and Miller: any spread will do, if it is the same everywhere
  const random = (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;
  return Array.from({ length: RANDOM }, () => {
    const { number, text } = paragraphs[random(paragraphs.length)] ?? assert.fail();
    const count = wordsOf(text).length;
    const first = random(count);
    return { number, text, first, last: Math.min(first + random(random(4) ? 6 : count), count - 1) };
  });
}

/** The places of words in the text of `root`, in the window. */
const placesOf = (page: Page, root: string, words: { start: number; end: number }[], shown: boolean) =>
  page.evaluate(
    (root, words, shown) => {
      const walker = document.createTreeWalker(document.querySelector(root) as Element, NodeFilter.SHOW_TEXT);
      const leaves: { node: Text; start: number; end: number }[] = [];
      let offset = 0;
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        if (node.parentElement?.closest('[role="doc-noteref"], .note')) continue;
        leaves.push({ node, start: offset, end: (offset += node.data.length) });
      }
      const ranges = words.map(({ start, end }) => {
        const [from, to] = [leaves.find((leaf) => leaf.end > start), leaves.find((leaf) => leaf.end >= end)];
        if (!from || !to) throw new Error(`${root} ends before ${end}`);
        const range = new Range();
        range.setStart(from.node, start - from.start);
        range.setEnd(to.node, end - to.start);
        return range;
      });
      if (!shown) {
        // the bar of the last selection
        document.querySelector('word-selection')?.replaceChildren();
        getSelection()?.removeAllRanges();
        for (const range of ranges) getSelection()?.addRange(range);
      }
      return ranges.map((range) => {
        const [rect] = range.getClientRects();
        return { x: Math.round(rect?.left ?? -1) + 4, y: Math.round(rect?.top ?? -1) + 3 };
      });
    },
    root,
    words,
    shown,
  );

/** Selects the words and presses the button as soon as the bar is there. */
async function makeLink(page: Page, root: string, { text, first, last }: Chosen): Promise<string> {
  const words = wordsOf(text);
  await placesOf(page, root, [{ start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 }], false);
  return page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        navigator.clipboard.writeText = async (text) => resolve(text);
        const press = () => {
          const button = document.querySelector<HTMLElement>('word-selection:popover-open button:nth-of-type(2)');
          if (button) button.click();
          else setTimeout(press, 5);
        };
        press();
      }),
  );
}

/** A page on which the bar does not wait for the end of the selection. */
const hasty = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    const { setTimeout } = window;
    window.setTimeout = ((handler: () => void, delay = 0) => setTimeout(handler, delay === 200 ? 0 : delay)) as typeof setTimeout;
  });

/** The words of the text that the browser marks, as indices: those whose corner is green in a picture of the page. */
async function markedWords(page: Page, root: string, { text }: Chosen): Promise<number[]> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('::target-text { background: #0f0 }');
    document.adoptedStyleSheets = [sheet];
  });
  const places = await placesOf(page, root, wordsOf(text), true);
  const picture = await page.screenshot({ captureBeyondViewport: false, optimizeForSpeed: true });
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
  const isGreen = ({ x, y }: { x: number; y: number }) =>
    GREEN.every((value, channel) => data[(y * info.width + x) * info.channels + channel] === value);
  return places.flatMap((place, index) => (isGreen(place) ? [index] : []));
}

test(`${RANDOM} random selections: each link leads to exactly its words, without script too`, async (context) => {
  const all = await chooseWords();
  const maker = await reader.open('', TALL, hasty);
  const links: { chosen: Chosen; link: string }[] = [];
  for (const chosen of all) links.push({ chosen, link: await makeLink(maker, wholeText(chosen.number), chosen) });
  await maker.close();

  const page = await reader.open('', TALL, (page) => page.setJavaScriptEnabled(false));
  for (const [index, { chosen, link }] of links.entries()) {
    assert.ok(link.startsWith(`${SITE}#p${chosen.number}:~:text=`), link);
    // loaded anew: within one page a browser adds the next mark to the last
    await page.goto(link.replace(SITE, `${reader.url}?${index}`));
    const expected = Array.from({ length: chosen.last - chosen.first + 1 }, (_, index) => chosen.first + index);
    assert.deepEqual(await markedWords(page, wholeText(chosen.number), chosen), expected, decodeURIComponent(link));
  }
  await page.close();
  context.diagnostic(`the longest link has ${Math.max(...links.map(({ link }) => link.length))} characters`);
});

test('from a paragraph’s own page a link leads back there, to the words of the paragraph and not of a quotation beside it', async () => {
  for (const chosen of (await chooseWords()).slice(0, 12)) {
    const maker = await reader.open(`${chosen.number}/`, TALL, hasty);
    const link = await makeLink(maker, '.paragraph-text', chosen);
    await maker.close();
    assert.ok(link.startsWith(`${SITE}${chosen.number}/#:~:text=`), link);
    const page = await reader.open(link.slice(SITE.length), TALL);
    assert.equal(page.url(), link.replace(SITE, reader.url), 'the address is left as it is');
    const expected = Array.from({ length: chosen.last - chosen.first + 1 }, (_, index) => chosen.first + index);
    assert.deepEqual(await markedWords(page, '.paragraph-text', chosen), expected, decodeURIComponent(link));
    await page.close();
  }
});

test('the address of a text fragment is left as it is, whatever the reader then selects', async () => {
  const address = `${reader.url}#p17:~:text=${encodeURIComponent('защите жертв')}`;
  const page = await reader.open(address.slice(reader.url.length));
  await select(page, wholeText(16), 'проявления');
  await page.waitForSelector('word-selection:popover-open');
  assert.equal(page.url(), address);
  await page.close();
});
