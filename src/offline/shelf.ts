import { digestOf, type KeptFiles } from './kept-files.ts';

/** Files that are asked for at one time: a refusal is noticed after few, and the reader's own requests find room. */
const BATCH = 8;

/** What belongs to the way a file came and not to the file: bodies are kept unpacked, and answer any request. */
const HEADERS_OF_TRANSFER = ['content-encoding', 'content-length', 'vary'];

/** The place on the device where the files of an edition are kept. */
export interface Shelf {
  /**
   * A file of this build: the kept one; where there is none, it is fetched and kept.
   *
   * @throws when storage is denied or full, the network is gone, or the server has another content.
   */
  take(address: string): Promise<Response>;
  /** Fetches all that is missing. @throws as soon as one file cannot be had; what came by then is not fetched again. */
  fill(): Promise<void>;
  /** Removes what this build does not have. */
  clear(): Promise<void>;
}

/**
 * Every file is kept under its address and its digests, and only when its content has one of them: builds stand beside
 * one another without mixing, share what they have in common, and a half-fetched one disturbs nothing.
 *
 * @param root address of the root of the site: the shelves of two editions on one host are apart
 */
export function makeShelf(root: URL, files: KeptFiles): Shelf {
  const open = () => caches.open(`offline ${root.pathname}`);
  const placeOf = (address: string) => `${new URL(address, root).href}?${(files[address] ?? []).join()}`;

  async function take(address: string): Promise<Response> {
    const shelf = await open();
    const place = placeOf(address);
    const kept = await shelf.match(place);
    if (kept) return kept;
    const fetched = await fetchFile(new URL(address, root), files[address] ?? []);
    await shelf.put(place, fetched.clone());
    return fetched;
  }

  return {
    take,
    async fill() {
      const addresses = Object.keys(files);
      for (let start = 0; start < addresses.length; start += BATCH) {
        await Promise.all(addresses.slice(start, start + BATCH).map(take));
      }
    },
    async clear() {
      const shelf = await open();
      const places = new Set(Object.keys(files).map(placeOf));
      const left = (await shelf.keys()).filter(({ url }) => !places.has(url));
      await Promise.all(left.map((request) => shelf.delete(request)));
    },
  };
}

/** The content decides, not the status: what the browser still has is taken if it is right, and asked for anew if not. */
async function fetchFile(url: URL, digests: string[]): Promise<Response> {
  for (const cache of ['default', 'reload'] as const) {
    const response = await fetch(url, { cache, priority: 'low' });
    const body = await response.arrayBuffer();
    if (!digests.includes(await digestOf(body))) continue;
    const headers = new Headers(response.headers);
    for (const name of HEADERS_OF_TRANSFER) headers.delete(name);
    // made anew: a browser refuses a redirected answer for a page
    return new Response(body, { headers });
  }
  throw new Error(`${url.pathname} is not of this build.`);
}
