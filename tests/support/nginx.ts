/** Debian's nginx over a built site, with the very file that the project ships for it. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Site } from '../../src/commands/server.ts';

const PROGRAM = '/usr/sbin/nginx';
const shippedFile = join(import.meta.dirname, '../../.hosting/nginx.conf');

/** Why tests with nginx cannot run here; false where they can. */
export const noNginx = existsSync(PROGRAM) ? false : `there is no ${PROGRAM}: install nginx`;

/**
 * Starts nginx on a free port; it ends with `close`.
 *
 * @param root the folder that `/` shows
 * @param base the base path of the site in it
 * @throws with what nginx says when it does not start.
 */
export async function startNginx(root: string, base = '/'): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const file = join(folder, 'main.conf');
  writeFileSync(file, mainConfig({ folder, root, base, port }));
  // not a daemon, nor a master with a worker of another user, who might not read the site
  const nginx = spawn(PROGRAM, ['-p', folder, '-c', file, '-e', 'stderr', '-g', 'daemon off; master_process off;'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  nginx.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<void>((resolve) => nginx.once('close', () => resolve()));
  const close = async () => {
    nginx.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true });
  };
  const url = `http://localhost:${port}${base}`;
  while (!(await answers(url))) {
    if (nginx.exitCode !== null) throw new Error(`nginx did not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { url, close };
}

/** What an operator has around the file, and Debian's habit of packing on the fly, which must not spoil what is packed. */
function mainConfig({ folder, root, base, port }: { folder: string; root: string; base: string; port: number }): string {
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`);
  return `pid ${folder}/pid;
events {}
http {
  access_log off;
  include /etc/nginx/mime.types;
  gzip on;
  gzip_types *;
  ${scratch.join('\n  ')}
  server {
    listen localhost:${port};
    root ${root};
    set $base ${base};
    include ${shippedFile};
  }
}
`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url);
    return true;
  } catch {
    // nobody listens yet
    return false;
  }
}
