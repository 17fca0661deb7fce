/** `npm run bench`: figures of the search, printed and compared with nothing: quality beside plain Pagefind, and times. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { buildSearch, openBuiltSearch, pagefindInNode } from '../search/built.ts';
import { measure, readQueries } from '../search/quality.ts';
import { launchChromium } from '../support/browser.ts';
import { readEdition } from '../support/edition.ts';
import { serveDist } from '../support/site.ts';

/** 1.6 Mbit/s and 150 ms of latency, in the units of the protocol. */
const SLOW_LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const KEY_DELAY = 150;
const WORD = 'ксенофобия';

interface PlainPagefind {
  search(term: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

async function plainPagefind(): Promise<(query: string) => Promise<number[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'plain-pagefind-'));
  process.once('exit', () => void rm(folder, { recursive: true, force: true }));
  const { index } = await createIndex({ forceLanguage: 'ru' });
  if (!index) throw new Error('Pagefind made no index.');
  for (const { number, title, text, keywords } of (await readEdition()).paragraphs) {
    await index.addCustomRecord({ url: `/${number}/`, content: text, language: 'ru', meta: { title, keywords: keywords.join(', ') } });
  }
  await index.writeFiles({ outputPath: folder });
  await close();
  const pagefind = await pagefindInNode<PlainPagefind>(folder);
  return async (query) => {
    const { results } = await pagefind.search(query);
    const found = await Promise.all(results.map((result) => result.data()));
    return found.map(({ url }) => Number(/\d+/.exec(url)?.[0]));
  };
}

async function printQuality() {
  const folder = await buildSearch();
  const { ask } = await openBuiltSearch(folder);
  const plain = await plainPagefind();
  for (const [name, answer] of [
    ['this search', async (query: string) => (await ask(query)).hits.map(({ number }) => number)],
    ['plain Pagefind', plain],
  ] as const) {
    const { recall, rPrecision, noise } = await measure(readQueries(), answer);
    console.log(`${name.padEnd(15)} recall ${recall.toFixed(3)}  R-precision ${rPrecision.toFixed(3)}  queries with noise ${noise.length}`);
  }
  const times: number[] = [];
  for (const { query } of readQueries()) {
    const start = performance.now();
    await ask(query);
    times.push(performance.now() - start);
  }
  console.log(`a further query: median ${times.sort((a, b) => a - b)[Math.floor(times.length / 2)]?.toFixed(2)} ms`);
  await rm(folder, { recursive: true });
}

async function printFirstSearch() {
  const site = await serveDist();
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.setBypassServiceWorker(true);
  await page.goto(site.url);
  const session = await page.createCDPSession();
  await session.send('Network.emulateNetworkConditions', SLOW_LINE);
  await page.focus('search-box input');
  await page.keyboard.type(WORD, { delay: KEY_DELAY });
  const start = performance.now();
  await page.waitForSelector('search-box li mark');
  console.log(
    `cold focus, «${WORD}» at ${KEY_DELAY} ms a key on 1.6 Mbit/s, 150 ms: ${Math.round(performance.now() - start)} ms from the last key to the first result`,
  );
  await browser.close();
  await site.close();
}

await printQuality();
await printFirstSearch();
