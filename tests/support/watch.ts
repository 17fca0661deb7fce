import type { Page } from 'puppeteer-core';

/**
 * Watches a page that is about to be opened.
 *
 * @param url the start page of the site
 * @returns a list that grows by a line for what the policy blocked, for each error, and for each request to elsewhere.
 */
export async function watch(page: Page, url: string): Promise<string[]> {
  const seen: string[] = [];
  page.on('pageerror', (error) => seen.push(`error: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') seen.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) seen.push(`elsewhere: ${request.url()}`);
  });
  await page.exposeFunction('tellViolation', (violation: string) => seen.push(`violation: ${violation}`));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      void (window as unknown as { tellViolation(violation: string): void }).tellViolation(`${effectiveDirective} ${blockedURI}`);
    });
  });
  return seen;
}
