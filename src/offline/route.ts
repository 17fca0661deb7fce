import type { KeptFiles } from './kept-files.ts';

/** The page that is shown in place of one that does not exist. */
export const LOST = '404.html';

/** How a request is answered: with a kept file, by sending to another address, or by saying that there is no such page. */
export type Route = { kept: string } | { moved: string } | { lost: true };

/**
 * Finds the answer to an address; a query (`/5/?q=word`) makes no difference.
 *
 * @param root address of the root of the site
 * @returns nothing for what belongs to the network: other sites, and files that are not kept, such as a PDF.
 */
export function routeOf({ origin, pathname, search }: URL, root: URL, files: KeptFiles): Route | undefined {
  if (origin !== root.origin || !pathname.startsWith(root.pathname)) return undefined;
  const address = pathname.slice(root.pathname.length);
  if (Object.hasOwn(files, address)) return { kept: address };
  if (Object.hasOwn(files, `${address}/`)) return { moved: `${pathname}/${search}` };
  return isPage(address) ? { lost: true } : undefined;
}

/** A page has an address without an extension; all pages are kept. */
const isPage = (address: string) => !/\.[^/]+$/.test(address);
