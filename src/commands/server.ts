import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface Site {
  /** The address of the start page. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site the way a good static host does: pre-compressed files, `/17` leads to `/17/`, the site's own 404
 * page with its status, nothing outside the base path.
 *
 * @param folder the built site
 * @param base its base path, with a slash at both ends
 * @param port the port asked for; when it is taken, a free one is used. 0 is any free port.
 */
export async function serveSite(folder: string, { base = '/', port = 0 } = {}): Promise<Site> {
  const files = sirv(folder, { brotli: true, gzip: true, etag: true });

  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://site');
    const path = decoded(pathname);
    if (path === undefined || !path.startsWith(base)) return notFound(response);
    const inside = path.slice(base.length);
    if (inside && !inside.endsWith('/') && existsSync(join(folder, inside, 'index.html'))) {
      response.writeHead(308, { Location: `${pathname}/${search}` }).end();
      return;
    }
    request.url = pathname.slice(base.length - 1) + search;
    files(request, response, () => notFound(response));
  });

  const notFound = (response: ServerResponse) => {
    const page = join(folder, '404.html');
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(existsSync(page) ? readFileSync(page) : 'Not found');
  };

  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, port: number): Promise<void> {
  const attempt = (wanted: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(wanted, 'localhost', () => {
        server.off('error', reject);
        resolve();
      });
    });
  try {
    await attempt(port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    // the next ports are as likely taken by the same program as not: let the system choose
    await attempt(0);
  }
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
