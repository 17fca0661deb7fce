/** The built site behind nginx with the file that the project ships, and that `_headers` tells other hosts the same. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, extname, join, relative } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Site } from '../../src/commands/server.ts';
import { launchChromium } from '../support/browser.ts';
import { headersFor, readHeadersFile } from '../support/headers-file.ts';
import { noNginx, startNginx } from '../support/nginx.ts';
import { distFolder } from '../support/site.ts';
import { watch } from '../support/watch.ts';

const BASE = '/moon/water/';

/** By the end of a file's name; the longest that fits. Text is UTF-8, and says so. */
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
  '/cite.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.pagefind': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.epub': 'application/epub+zip',
  '.woff2': 'font/woff2',
};

const IMMUTABLE = /^assets\/|\.pf_(?:meta|index)$/;

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** What a server really sends: nothing is decoded or followed. */
function ask(url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers, method, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** Every file that the build means to be served, as paths inside the site. */
const files = () =>
  readdirSync(distFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '_headers' && !/\.(?:br|gz)$/.test(entry.name))
    .map((entry) => relative(distFolder, join(entry.parentPath, entry.name)));

/** One of each kind: by what its type and its twins go by. */
const kindsOfFile = () => [...new Map(files().map((path) => [`${typeOf(path)} ${extname(path)} ${IMMUTABLE.test(path)}`, path])).values()];

function typeOf(path: string): string | undefined {
  const end = Object.keys(TYPES)
    .filter((end) => path.endsWith(end))
    .sort((a, b) => b.length - a.length)[0];
  return end && TYPES[end];
}

const addressOf = (path: string) => path.replace(/(?<=^|\/)index\.html$/, '');

describe('behind nginx', { skip: noNginx }, () => {
  let site: Site;
  let below: Site;
  let root: string;
  before(async () => {
    root = mkdtempSync(join(tmpdir(), 'site-'));
    mkdirSync(join(root, dirname(BASE)), { recursive: true });
    symlinkSync(distFolder, join(root, BASE.slice(0, -1)));
    [site, below] = await Promise.all([startNginx(distFolder), startNginx(root, BASE)]);
  });
  after(async () => {
    await Promise.all([site, below].map((started) => started.close()));
    rmSync(root, { recursive: true });
  });

  test('every file has its type, Cyrillic text its encoding', async () => {
    for (const path of files()) {
      const { status, headers } = await ask(site.url + addressOf(path), {}, 'HEAD');
      assert.deepEqual([status, headers['content-type']], [200, typeOf(path)], path);
    }
  });

  test('every kind of file comes compressed by the build, and is the same when it is opened', async () => {
    for (const path of kindsOfFile()) {
      const content = readFileSync(join(distFolder, path));
      const packed = /\.pf_|\.pagefind$/.test(path) ? gunzipSync(content) : content;
      for (const [accepted, coding, open, expected] of [
        ['gzip, deflate, br', 'br', brotliDecompressSync, packed],
        ['gzip, br;q=0', 'gzip', gunzipSync, content],
        ['identity', undefined, undefined, content],
      ] as const) {
        const there = coding && existsSync(join(distFolder, `${path}.${coding === 'br' ? 'br' : 'gz'}`));
        for (const server of [site, below]) {
          const { status, headers, body } = await ask(server.url + addressOf(path), { 'Accept-Encoding': accepted });
          assert.deepEqual(
            [status, headers['content-encoding'], headers['content-type'], headers.vary],
            [200, there ? coding : undefined, typeOf(path), 'Accept-Encoding'],
            `${path}, ${accepted}`,
          );
          assert.ok((there ? open(body) : body).equals(there ? expected : content), `${path}, ${accepted}`);
        }
      }
    }
  });

  test('a file with a hash in its name is kept for ever, a page asked for anew and answered 304', async () => {
    for (const path of kindsOfFile()) {
      const { headers } = await ask(site.url + addressOf(path));
      const kept = IMMUTABLE.test(path) ? /immutable/ : path.startsWith('pagefind/') ? /^public, max-age=300$/ : /^no-cache$/;
      assert.match(headers['cache-control'] ?? '', kept, path);
    }
    for (const accepted of ['br', 'gzip', 'identity']) {
      const { headers } = await ask(site.url, { 'Accept-Encoding': accepted });
      const again = await ask(site.url, { 'Accept-Encoding': accepted, 'If-None-Match': String(headers.etag) });
      assert.deepEqual([again.status, again.body.length], [304, 0], accepted);
    }
  });

  test('whatever is answered has the headers that `_headers` asks of other hosts', async () => {
    const rules = readHeadersFile(join(distFolder, '_headers'));
    for (const path of [...kindsOfFile().map(addressOf), '99/', '17', 'assets/lost.js', '404.html']) {
      const { status, headers } = await ask(site.url + path);
      const expected = headersFor(`/${path}`, rules);
      assert.match(expected['content-security-policy'] ?? '', /frame-ancestors 'none'/);
      // of a page that is not there nothing is kept, whatever its address
      if (status === 404) expected['cache-control'] = 'no-cache';
      for (const [name, value] of Object.entries(expected)) assert.equal(headers[name], value, `/${path}: ${name}`);
      assert.equal(headers.server, 'nginx', 'the version is nobody’s business');
    }
  });

  test('an address without its slash leads on, with the query, under a base path too', async () => {
    for (const [{ url }, base] of [
      [site, '/'],
      [below, BASE],
    ] as const) {
      const { status, headers } = await ask(`${url}17?x=1`);
      assert.deepEqual([status, headers.location], [301, `${base}17/?x=1`]);
    }
  });

  test('what is not there is answered 404 with the page that says so; twins, lists of files and `_headers` are not there', async () => {
    const page = readFileSync(join(distFolder, '404.html'));
    for (const { url } of [site, below]) {
      for (const path of ['99/', '99', 'assets/', 'assets/lost.js', '17/index.html.br', '17/index.html.gz', '_headers', 'a.php']) {
        const { status, headers, body } = await ask(url + path);
        assert.deepEqual([status, headers['content-type']], [404, 'text/html; charset=utf-8'], path);
        assert.ok(body.equals(page), path);
      }
      const packed = await ask(`${url}99/`, { 'Accept-Encoding': 'br' });
      assert.deepEqual([packed.status, packed.headers['content-encoding']], [404, 'br']);
      assert.ok(brotliDecompressSync(packed.body).equals(page));
    }
  });

  test('nothing but reading is allowed', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'TRACE']) assert.equal((await ask(`${site.url}17/`, {}, method)).status, 405, method);
  });

  test('a reader searches, and no policy is broken', async () => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      const watched = await watch(page, site.url);
      await page.goto(`${site.url}search/?q=${encodeURIComponent('торговля людьми')}`);
      await page.waitForSelector('[data-search-results][data-state=done] [data-paragraph]');
      await page.goto(`${site.url}17/`);
      await page.focus('search-box input');
      await page.keyboard.type('мигрантов');
      await page.waitForSelector('search-box li mark');
      assert.deepEqual(watched, []);
    } finally {
      await browser.close();
    }
  });
});
