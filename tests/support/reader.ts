/** A reader of the built site: `dist` served, one browser, a page at an address. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from './browser.ts';
import { serveDist } from './site.ts';

export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844, isMobile: true, hasTouch: true };

export interface Reader {
  /** Address of the start page. */
  url: string;
  browser: Browser;
  /** Opens a page below the start page; `prepare` runs before it is loaded. The caller closes it. */
  open(address: string, viewport?: { width: number; height: number }, prepare?: (page: Page) => unknown): Promise<Page>;
  close(): Promise<void>;
}

export async function startReader(): Promise<Reader> {
  const site = await serveDist();
  const browser = await launchChromium();
  return {
    url: site.url,
    browser,
    async open(address, viewport = DESKTOP, prepare) {
      const page = await browser.newPage();
      await page.setViewport(viewport);
      // these readers meet the network; those who keep the edition are in offline.test.ts
      await page.setBypassServiceWorker(true);
      await prepare?.(page);
      await page.goto(site.url + address, { waitUntil: 'load' });
      return page;
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  violations: { id: string; nodes: { html: string; any: { message: string }[] }[] }[];
}

/** The contrast of 7:1 includes the one of 4.5:1. */
const RULES = { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } };
/** All that can differ between the light page and the dark one. */
const OF_COLOUR = ['color-contrast-enhanced', 'link-in-text-block'];

/** What axe finds on a page, contrast of 7:1 and size of targets included, a line each. */
export const axeFindings = (page: Page) => runAxe(page, { rules: RULES });

/** The same in the light scheme and in the dark one. */
export async function axeFindingsInBothSchemes(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [value, options] of [
    ['light', { rules: RULES }],
    ['dark', { runOnly: { type: 'rule', values: OF_COLOUR } }],
  ] as const) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    found.push(...(await runAxe(page, options)).map((finding) => `${value}: ${finding}`));
  }
  return found;
}

async function runAxe(page: Page, options: object): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const { violations } = (await page.evaluate(`axe.run(${JSON.stringify({ resultTypes: ['violations'], ...options })})`)) as AxeResult;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html.slice(0, 120)} ${any[0]?.message ?? ''}`));
}
