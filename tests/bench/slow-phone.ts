/** A first visit with a cheap phone on a slow line. */
import { PredefinedNetworkConditions, type Browser, type Page } from 'puppeteer-core';
import { PHONE } from '../support/reader.ts';
import { countTraffic, withoutWorker, type Traffic } from '../support/traffic.ts';

const SLOWER_CPU = 4;
const KEY_DELAY = 150;
const WORD = 'ксенофобия';

/** Times in milliseconds. */
export interface Visit extends Traffic {
  fcp: number;
  lcp: number;
  cls: number;
}

/** A page with an empty cache; a new context each time, so that no visit knows of another. */
async function onSlowPhone<Figures>(browser: Browser, use: (page: Page, taken: () => Traffic) => Promise<Figures>): Promise<Figures> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(PHONE);
    await withoutWorker(page);
    const taken = await countTraffic(page);
    await page.emulateCPUThrottling(SLOWER_CPU);
    await page.emulateNetworkConditions(PredefinedNetworkConditions['Slow 4G']);
    return await use(page, taken);
  } finally {
    await context.close();
  }
}

/** Opens a page and waits until nothing more comes. */
export function visit(browser: Browser, address: string): Promise<Visit> {
  return onSlowPhone(browser, async (page, taken) => {
    await page.goto(address, { waitUntil: 'networkidle0' });
    return { ...taken(), ...(await page.evaluate(readPaints)) };
  });
}

/** From the whole text: what the search takes, and how long the reader waits for it after the last key. */
export function firstSearch(browser: Browser, address: string): Promise<Traffic & { wait: number }> {
  return onSlowPhone(browser, async (page, taken) => {
    await page.goto(address, { waitUntil: 'networkidle0' });
    taken();
    await page.focus('search-box input');
    await page.keyboard.type(WORD, { delay: KEY_DELAY });
    const start = performance.now();
    await page.waitForSelector('search-box li mark');
    return { wait: performance.now() - start, ...taken() };
  });
}

/** Runs in the page: what its observers have seen up to a moment after the last answer. */
async function readPaints(): Promise<Omit<Visit, keyof Traffic>> {
  const entries = { paint: [], 'largest-contentful-paint': [], 'layout-shift': [] } as Record<
    string,
    (PerformanceEntry & { value: number })[]
  >;
  for (const [type, seen] of Object.entries(entries)) {
    new PerformanceObserver((list) => seen.push(...(list.getEntries() as typeof seen))).observe({ type, buffered: true });
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  const { paint = [], 'largest-contentful-paint': largest = [], 'layout-shift': shifts = [] } = entries;
  return {
    fcp: paint.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? NaN,
    lcp: largest.at(-1)?.startTime ?? NaN,
    cls: shifts.reduce((sum, { value }) => sum + value, 0),
  };
}
