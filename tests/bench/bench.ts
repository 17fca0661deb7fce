/** `npm run bench`: builds the site, serves it with brotli and prints one table of what it weighs, how fast and how good it is. */
import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { Edition } from '../../src/edition/model.ts';
import { buildSearch, openBuiltSearch } from '../search/built.ts';
import { launchChromium } from '../support/browser.ts';
import { readEdition } from '../support/edition.ts';
import { CATEGORIES, judge } from '../support/lighthouse.ts';
import { serveDist } from '../support/site.ts';
import { serveBareSite } from './bare-site.ts';
import { medians } from './median.ts';
import { openPlainPagefind } from './plain-pagefind.ts';
import { searchFigures, type SearchFigures } from './search-figures.ts';
import { firstSearch, visit } from './slow-phone.ts';
import { table, type Row } from './table.ts';

const VISITS = 7;
/** A run of Lighthouse takes long and simulates its slow line, so that fewer agree. */
const JUDGEMENTS = 3;

const whole = (value: number) => String(Math.round(value));
const to = (digits: number) => (value: number) => value.toFixed(digits);

/** Rows of the same figures side by side: each figure with its name and how it is written. */
function rows<Figure extends string>(
  figures: [name: string, figure: Figure, format: (value: number) => string][],
  edition: Record<Figure, number>,
  beside: Partial<Record<'bare' | 'plain', Record<Figure, number>>> = {},
): Row[] {
  return figures.map(([name, figure, format]) => ({
    name,
    edition: format(edition[figure]),
    ...(beside.bare && { bare: format(beside.bare[figure]) }),
    ...(beside.plain && { plain: format(beside.plain[figure]) }),
  }));
}

function buildRow(): Row {
  const start = performance.now();
  execFileSync(process.execPath, ['src/commands/build.ts'], {
    cwd: join(import.meta.dirname, '../..'),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return { name: 'build, s', edition: to(1)((performance.now() - start) / 1000) };
}

/** A page, and the bare page of the same text where there is one. */
async function pageRows(browser: Browser, name: string, address: string, bareAddress?: string): Promise<Row[]> {
  const figuresOf = async (address: string) => ({
    ...(await medians(VISITS, () => visit(browser, address))),
    ...(await medians(JUDGEMENTS, async () => (await judge(browser, address, CATEGORIES)).scores)),
  });
  const edition = await figuresOf(address);
  const bare = bareAddress === undefined ? {} : { bare: await figuresOf(bareAddress) };
  return rows(
    [
      [`${name}: bytes`, 'bytes', whole],
      [`${name}: requests`, 'requests', whole],
      [`${name}: first contentful paint, ms`, 'fcp', whole],
      [`${name}: largest contentful paint, ms`, 'lcp', whole],
      [`${name}: layout shift`, 'cls', to(3)],
      ...CATEGORIES.map((category) => [`${name}: Lighthouse, ${category}`, category, whole] as [string, typeof category, typeof whole]),
    ],
    edition,
    bare,
  );
}

async function firstSearchRows(browser: Browser, address: string): Promise<Row[]> {
  return rows(
    [
      ['to the first result: bytes', 'bytes', whole],
      ['to the first result: requests', 'requests', whole],
      ['to the first result: from the last key, ms', 'wait', whole],
    ],
    await medians(VISITS, () => firstSearch(browser, address)),
  );
}

async function queryRows(edition: Edition): Promise<Row[]> {
  const folder = await buildSearch();
  const plain = await openPlainPagefind(edition);
  try {
    const { ask } = await openBuiltSearch(folder);
    const figures: [string, keyof SearchFigures, (value: number) => string][] = [
      ['judged queries: recall', 'recall', to(3)],
      ['judged queries: R-precision', 'rPrecision', to(3)],
      ['judged queries: with noise', 'noise', whole],
      ['judged queries: a query, ms', 'latency', to(2)],
    ];
    const own = await searchFigures(async (query) => (await ask(query)).hits.map(({ number }) => number));
    return rows(figures, own, { plain: await searchFigures(plain.ask) });
  } finally {
    await plain.remove();
    await rm(folder, { recursive: true });
  }
}

const built = buildRow();
const edition = await readEdition();
const site = await serveDist();
const bare = await serveBareSite(edition);
const browser = await launchChromium();
try {
  console.log(
    table([
      ...(await pageRows(browser, 'whole text', site.url, bare.url)),
      ...(await pageRows(browser, 'paragraph', `${site.url}17/`, `${bare.url}17/`)),
      ...(await pageRows(browser, 'results', `${site.url}search/?q=${encodeURIComponent('дети')}`)),
      ...(await firstSearchRows(browser, site.url)),
      ...(await queryRows(edition)),
      built,
    ]),
  );
  console.log(`
Bytes on the wire with brotli, headers included; a first visit with a slow 4G line and a CPU four times slower.
Medians: ${VISITS} visits, ${JUDGEMENTS} runs of Lighthouse, all judged queries. «Bare HTML» is the same text with nothing around it.`);
} finally {
  await browser.close();
  await bare.close();
  await site.close();
}
