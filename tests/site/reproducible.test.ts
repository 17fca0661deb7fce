/** Two builds of one commit are the same, byte for byte, wherever and whenever they are made. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import { distFolder } from '../support/site.ts';

const project = join(import.meta.dirname, '../..');

/** What a build makes or is given besides its sources: the other build has none of it, no drawn cards above all. */
const NOT_SOURCES = new Set(['.git', '.astro', '.cache', 'node_modules']);

/** Years ahead, at another hour: a date that slips into a file is seen. */
const LATER = `data:text/javascript,${encodeURIComponent(`
  const ahead = 1_000_000_007 * 100;
  globalThis.Date = class extends Date {
    constructor(...given) { given.length ? super(...given) : super(Date.now()); }
    static now() { return super.now() + ahead; }
  };
`)}`;

let elsewhere: string;
before(() => {
  elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  for (const name of readdirSync(project)) {
    if (!NOT_SOURCES.has(name) && !name.startsWith('dist')) cpSync(join(project, name), join(elsewhere, name), { recursive: true });
  }
  symlinkSync(join(project, 'node_modules'), join(elsewhere, 'node_modules'));
  execFileSync(process.execPath, ['--import', LATER, 'src/commands/build.ts'], {
    cwd: elsewhere,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, OUT_DIR: 'site', TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  });
});
after(() => rmSync(elsewhere, { recursive: true }));

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();

test('a build in another folder, time zone, language and year, with nothing kept from before, writes what is in dist', () => {
  const again = join(elsewhere, 'site');
  const files = filesOf(again);
  for (const kind of ['.html', '.pdf', '.epub', '.png', '.pf_index', '.br'])
    assert.ok(
      files.some((file) => file.endsWith(kind)),
      kind,
    );
  assert.deepEqual(files, filesOf(distFolder));
  const differing = files.filter((file) => !readFileSync(join(again, file)).equals(readFileSync(join(distFolder, file))));
  assert.deepEqual(differing, [], 'is dist a build of these sources? `npm run build` makes it');
});
