/** What a page takes from the network. */
import type { Page } from 'puppeteer-core';

export interface Traffic {
  requests: number;
  /** On the wire: compressed, with the headers of the answers. */
  bytes: number;
}

/**
 * The reader's browser keeps no copy of the edition: the offline worker would fetch everything in the background, and
 * what the page itself takes could no longer be told from that.
 */
export async function withoutWorker(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
}

/**
 * Counts from now on. A file is one request however often a page asks for it: whether a second asking reaches the host
 * depends on the caching times of that host.
 *
 * @returns what came since the last call
 */
export async function countTraffic(page: Page): Promise<() => Traffic> {
  const session = await page.createCDPSession();
  const addresses = new Map<string, string>();
  const sizes = new Map<string, number>();
  const before = new Set<string>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => addresses.set(requestId, request.url));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const address = addresses.get(requestId);
    if (!address?.startsWith('http') || before.has(address)) return;
    sizes.set(address, Math.max(encodedDataLength, sizes.get(address) ?? 0));
  });
  await session.send('Network.enable');
  return () => {
    const traffic = { requests: sizes.size, bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0) };
    for (const address of sizes.keys()) before.add(address);
    sizes.clear();
    return traffic;
  };
}
