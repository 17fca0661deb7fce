/** The floor plan: which room may import which. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';

const src = join(import.meta.dirname, '../src');

/** From the top down; rooms of one floor do not import one another. */
const FLOORS = [
  ['commands'],
  ['pages'],
  ['layouts'],
  ['components'],
  ['data'],
  ['integrations'],
  ['rules', 'exports', 'citations', 'search'],
  ['edition'],
  ['content.config.ts'],
  ['schemas'],
  ['markdown'],
  ['text'],
  ['settings.ts', 'styles', 'fonts'],
];

const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
  .map((entry) => relative(src, join(entry.parentPath, entry.name)));

const sources = new Map(files.map((file) => [file, readFileSync(join(src, file), 'utf8')]));

const importsOf = (file: string) =>
  [...(sources.get(file) ?? '').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path = '']) =>
    relative(src, join(src, dirname(file), path.replace(/\?.*$/, ''))),
  );

const floorOf = (file: string) => {
  const [room = ''] = file.split('/');
  const floor = FLOORS.findIndex((rooms) => rooms.includes(room));
  assert.notEqual(floor, -1, `src/${file} stands in no room of the floor plan`);
  return { room, floor };
};

test('a room imports only from rooms below it', () => {
  for (const file of files) {
    const from = floorOf(file);
    for (const target of importsOf(file)) {
      const to = floorOf(target);
      assert.ok(to.room === from.room || to.floor > from.floor, `src/${file} imports src/${target}`);
    }
  }
});

test('no file imports itself through others', () => {
  const done = new Set<string>();
  const visit = (file: string, path: string[]) => {
    assert.ok(!path.includes(file), [...path, file].join(' → '));
    if (done.has(file)) return;
    for (const target of importsOf(file)) if (sources.has(target)) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
});

test('only the data room opens the content collections, only tools touch the file system', () => {
  for (const [file, source] of sources) {
    const { room } = floorOf(file);
    if (/from 'astro:content'/.test(source)) assert.ok(room === 'data' || room === 'content.config.ts', `src/${file}`);
    if (/from 'node:fs/.test(source)) assert.ok(room === 'integrations' || room === 'commands', `src/${file}`);
  }
});

test('no fact of the document stands in the code', () => {
  // examples in comments may name a number or a symbol; what runs may not
  for (const [file, source] of sources) {
    const code = source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
    assert.doesNotMatch(
      code,
      /68\/4|2013|Генеральн\p{L}+ (?:Ассамбле|секретар)|Объединенных Наций|международн\p{L}+ миграци|мигрант/u,
      `src/${file}`,
    );
  }
});
