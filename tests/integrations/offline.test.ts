import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { listKeptFiles } from '../../src/integrations/offline.ts';
import { digestOf } from '../../src/offline/kept-files.ts';

const KEPT = [
  'themes/sea/index.html',
  'index.html',
  '404.html',
  '5/index.html',
  'assets/page.abc.js',
  'assets/fonts/face.woff2',
  'pagefind/pagefind.js',
  'pagefind/index/ru_1.pf_index',
  'search/index.html',
  'search/vocabulary.json',
  'manifest.webmanifest',
  'favicon.svg',
];

const LEFT = [
  'declaration.pdf',
  'declaration.epub',
  '5.json',
  '5/cite.bib',
  'cards/5.png',
  'icon-512.png',
  'sitemap-0.xml',
  'robots.txt',
  'index.html.br',
  'assets/page.abc.js.gz',
  'offline-worker.js',
];

let root: string;
before(() => {
  root = mkdtempSync(join(tmpdir(), 'offline-'));
});
after(() => rmSync(root, { recursive: true }));

/** A site whose files hold their own names. */
function makeSite(name: string, paths: string[]): string {
  const folder = join(root, name);
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path.endsWith('.br') ? brotliCompressSync(path.slice(0, -3)) : path);
  }
  return folder;
}

test('pages, assets and the search are kept; formats, cards and compressed twins are not', async () => {
  const files = await listKeptFiles(makeSite('whole', [...KEPT, ...LEFT]));
  assert.deepEqual(Object.keys(files).sort(), KEPT.map((path) => path.replace(/(^|\/)index\.html$/, '$1')).sort());
  assert.deepEqual(files['5/'], [await digestOf(Buffer.from('5/index.html'))]);
});

test('the list is the same, byte for byte, whatever the order in which the files were written', async () => {
  const lists = [makeSite('forward', KEPT), makeSite('backward', KEPT.toReversed())].map(listKeptFiles);
  const [forward, backward] = (await Promise.all(lists)).map((files) => JSON.stringify(files));
  assert.equal(forward, backward);
});

test('a change of one file changes its digest and no other', async () => {
  const folder = makeSite('changed', KEPT);
  const old = await listKeptFiles(folder);
  writeFileSync(join(folder, '5/index.html'), 'corrected');
  const { '5/': corrected, ...rest } = await listKeptFiles(folder);
  assert.notDeepEqual(corrected, old['5/']);
  assert.deepEqual({ ...rest, '5/': old['5/'] }, old);
});

test('where a compressed twin unpacks to something else, both contents are right', async () => {
  const folder = makeSite('twin', ['pagefind/a.pf_meta']);
  writeFileSync(join(folder, 'pagefind/a.pf_meta.br'), brotliCompressSync('unpacked'));
  const digests = await Promise.all(['pagefind/a.pf_meta', 'unpacked'].map((content) => digestOf(Buffer.from(content))));
  assert.deepEqual(await listKeptFiles(folder), { 'pagefind/a.pf_meta': digests });
});
