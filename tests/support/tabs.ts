/** Many pages of the built site, several at a time. */
import type { Page } from 'puppeteer-core';
import type { Reader } from './reader.ts';

/** More tabs than this wait for one another on a small machine. */
const TABS = 4;

/** Runs a check on each address, in a page that is opened and closed for it. */
export async function inTabs(reader: Reader, addresses: string[], check: (page: Page, address: string) => Promise<void>): Promise<void> {
  const left = [...addresses];
  await Promise.all(
    Array.from({ length: TABS }, async () => {
      for (let address = left.shift(); address !== undefined; address = left.shift()) {
        const page = await reader.open(address);
        try {
          await check(page, address);
        } finally {
          await page.close();
        }
      }
    }),
  );
}
