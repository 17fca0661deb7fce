/** A host whose deployments and failures a test decides, at one address all the time. */
import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveSite, type Site } from '../../src/commands/server.ts';

export interface Host {
  /** Address of the start page. */
  url: string;
  /** From now on the host has this site, and its network is up. */
  deploy(folder: string): Promise<void>;
  /** No request is answered any more, or none after as many more; connections break. */
  goDown(after?: number): void;
  close(): Promise<void>;
}

export async function startHost(base = '/'): Promise<Host> {
  let site: Site | undefined;
  let answers = 0;
  const server = createServer((request, response) => {
    if (!site || answers-- <= 0) {
      request.socket.destroy();
      return;
    }
    const { port } = new URL(site.url);
    const asked = forward({ host: 'localhost', port, path: request.url, method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    asked.on('error', () => response.destroy());
    request.pipe(asked);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://localhost:${port}${base}`,
    async deploy(folder) {
      await site?.close();
      site = await serveSite(folder, { base });
      answers = Infinity;
    },
    goDown(after = 0) {
      answers = after;
      if (!after) server.closeAllConnections();
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await site?.close();
    },
  };
}
