/** Another document, under a sub-path, by the same code: every link holds. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { serveSite } from '../../src/commands/server.ts';
import { selectAll } from '../support/html.ts';
import { pagesOf, readPage } from '../support/site.ts';

const project = join(import.meta.dirname, '../..');
const out = '.cache/second-edition';
const folder = join(project, out);
const BASE = '/moon/water/';

before(() => {
  execFileSync(process.execPath, ['src/commands/build.ts'], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, EDITION: 'tests/fixtures/edition', OUT_DIR: out, SITE_URL: `https://edition.example${BASE}` },
  });
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('every internal address lies under the base path and exists', () => {
  for (const page of pagesOf(folder)) {
    const tree = fromHtml(readPage(page, folder));
    const addresses = [...selectAll(tree, 'a'), ...selectAll(tree, 'link')].map(({ properties }) => String(properties.href));
    addresses.push(...selectAll(tree, 'script').flatMap(({ properties }) => (properties.src ? [String(properties.src)] : [])));
    for (const address of addresses) {
      const { host, pathname } = new URL(address, `https://edition.example${BASE}${page.replace(/index\.html$/, '')}`);
      if (host !== 'edition.example') continue;
      assert.ok(pathname.startsWith(BASE), `${page}: ${address}`);
      const inside = join(folder, pathname.slice(BASE.length));
      assert.ok(existsSync(pathname.endsWith('/') ? join(inside, 'index.html') : inside), `${page}: ${address}`);
    }
  }
});

test('the server keeps to the base path, adds the slash, answers 404 with the page and survives a broken address', async () => {
  const site = await serveSite(folder, { base: BASE });
  const get = (path: string) => fetch(new URL(path, site.url), { redirect: 'manual', headers: { 'accept-encoding': 'br' } });
  try {
    const home = await get(BASE);
    assert.equal(home.status, 200);
    assert.equal(home.headers.get('content-encoding'), 'br');
    const moved = await get(`${BASE}2`);
    assert.deepEqual([moved.status, moved.headers.get('location')], [308, `${BASE}2/`]);
    const lost = await get(`${BASE}99/`);
    assert.equal(lost.status, 404);
    assert.match(await lost.text(), /Такой страницы здесь нет/);
    assert.equal((await get('/')).status, 404);
    assert.equal((await get(`${BASE}%E0%A4%A`)).status, 404);
    assert.equal((await get(BASE)).status, 200);
  } finally {
    await site.close();
  }
});
