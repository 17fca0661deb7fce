/** A page as Lighthouse judges it: a score from 0 to 100 a category, and what is missing to 100. */
import lighthouse, { type Flags } from 'lighthouse';
import type { Browser } from 'puppeteer-core';

/** Judged by what the page is: the same on every machine. */
export const TIMELESS = ['accessibility', 'best-practices', 'seo'] as const;
/** `performance` is made of times: a figure for the bench, never for a test. */
export const CATEGORIES = ['performance', ...TIMELESS] as const;

export interface Judgement<Category extends string> {
  scores: Record<Category, number>;
  /** One line an audit that cost points. */
  missing: string[];
}

/**
 * Opens an address in a tab of its own and has it judged as on a phone.
 *
 * @throws when the page could not be loaded or an audit could not run: no score is better than a false one.
 */
export async function judge<Category extends string>(
  browser: Browser,
  address: string,
  categories: readonly Category[],
  flags: Flags = {},
): Promise<Judgement<Category>> {
  const page = await browser.newPage();
  try {
    const result = await lighthouse(address, { onlyCategories: [...categories], logLevel: 'error', ...flags }, undefined, page);
    if (!result) throw new Error(`Lighthouse gave no result for ${address}.`);
    const { audits, categories: judged, runtimeError } = result.lhr;
    if (runtimeError) throw new Error(`Lighthouse could not judge ${address}: ${runtimeError.message}`);
    const missing: string[] = [];
    const scores = categories.map((category) => {
      const { score = null, auditRefs = [] } = judged[category] ?? {};
      if (score === null) throw new Error(`Lighthouse gave ${address} no score for ${category}.`);
      for (const { id: name, weight } of auditRefs) {
        const audit = audits[name];
        if (weight && audit && audit.score !== null && audit.score < 1) {
          missing.push(`${category}, ${name}: ${audit.title} ${audit.displayValue ?? ''}`.trimEnd());
        }
      }
      return [category, Math.round(score * 100)];
    });
    return { scores: Object.fromEntries(scores) as Record<Category, number>, missing };
  } finally {
    await page.close();
  }
}
