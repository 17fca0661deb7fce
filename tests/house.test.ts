/** The floor plan of `src/`: which room may import which, and that no fact of the document stands there. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative } from 'node:path';
import { before, test } from 'node:test';
import ts from 'typescript';
import type { Edition } from '../src/edition/model.ts';
import { datePhrase } from '../src/text/dates.ts';
import { locateName } from '../src/text/phrases.ts';
import { fold } from '../src/text/stem.ts';
import { wordsOf } from '../src/text/words.ts';
import { readEdition } from './support/edition.ts';

const root = join(import.meta.dirname, '../src');

/** From the top down. A room imports from rooms of lower floors only; rooms of one floor do not import one another. */
const FLOORS = [
  ['pages'],
  ['layouts'],
  ['components'],
  ['data'],
  ['rules', 'exports', 'citations', 'search'],
  ['edition'],
  ['schemas'],
  ['markdown'],
  ['text'],
  ['styles'],
  ['fonts'],
];

/** Beside the floors: what each may import. The build starts from them; nothing on the floors imports them, settings excepted. */
const ANNEXES: Record<string, string[]> = {
  'content.config': ['schemas', 'settings'],
  settings: [],
  integrations: ['exports', 'citations', 'search', 'edition', 'schemas', 'markdown', 'text', 'settings', 'offline'],
  commands: ['text', 'settings'],
  // runs beside the pages: what it shared with one, both would have to load
  offline: [],
};

/** Who may import an annex. */
const DOORS: Record<string, string[]> = { settings: ['data', 'content.config', 'integrations', 'commands'] };

/** An import that the plan forbids and that stays, with its reason: `from → to`. */
const PAGES_SET_TYPE = 'the bytes of a PDF and of a card need the compiler and its typefaces, which are read from files';
const EXCEPTIONS: Record<string, string> = {
  'pages/cards/[card].png.ts → integrations/cards.ts': PAGES_SET_TYPE,
  'pages/cards/[card].png.ts → integrations/typesetter.ts': PAGES_SET_TYPE,
  'pages/declaration.[extension].ts → integrations/typesetter.ts': PAGES_SET_TYPE,
};

interface SourceFile {
  /** Relative to `src/`. */
  path: string;
  room: string;
  text: string;
  /** As written. */
  imports: string[];
  /** Those that lead to another file of `src/`, relative to it. */
  inside: string[];
}

const CODE = new Set(['.ts', '.mjs', '.astro']);
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && extname(entry.name) !== '.woff2' && entry.name !== 'OFL.txt')
  .map((entry) => read(relative(root, join(entry.parentPath, entry.name))))
  .sort((a, b) => a.path.localeCompare(b.path));

function read(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const imports = CODE.has(extname(path)) ? scriptsOf(path, text).flatMap(importsOf) : cssImportsOf(text);
  return {
    path,
    room: roomOf(path),
    text,
    imports,
    inside: imports
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => relative(root, join(root, dirname(path), specifier.replace(/\?.*$/, '')))),
  };
}

function roomOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : basename(path, extname(path));
}

/** The scripts of an Astro component are its frontmatter and its `<script>` elements. */
function scriptsOf(path: string, text: string): string[] {
  if (!path.endsWith('.astro')) return [text];
  const [, frontmatter = ''] = /^---\n([^]*?)\n---/.exec(text) ?? [];
  return [frontmatter, ...[...text.matchAll(/<script\b[^>]*>([^]*?)<\/script>/g)].map(([, script = '']) => script)];
}

/** Every import and re-export, of types too, and every `import('…')`; an import in a comment is none. */
function importsOf(script: string): string[] {
  return ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName);
}

function cssImportsOf(text: string): string[] {
  return [...text.matchAll(/(?:@import\s+|url\()['"]?([^'")]+)/g)]
    .map(([, address = '']) => address)
    .filter((address) => address.startsWith('.'));
}

const floorOf = (room: string) => FLOORS.findIndex((floor) => floor.includes(room));

function isAllowed(from: string, to: string): boolean {
  if (from === to) return true;
  const annex = ANNEXES[from];
  if (annex) return annex.includes(to);
  if (ANNEXES[to]) return DOORS[to]?.includes(from) ?? false;
  return floorOf(from) < floorOf(to);
}

test('every file is in a room of the plan', () => {
  assert.deepEqual(
    files.filter(({ room }) => floorOf(room) === -1 && !(room in ANNEXES)).map(({ path }) => path),
    [],
  );
});

test('every import is written with its extension and leads to a file', () => {
  const known = new Set(readdirSync(root, { recursive: true, encoding: 'utf8' }));
  assert.deepEqual(
    files.flatMap(({ path, inside }) => inside.filter((target) => !known.has(target)).map((target) => `${path} → ${target}`)),
    [],
  );
});

test('rooms import only from rooms below them', () => {
  const upward = files.flatMap(({ path, room, inside }) =>
    inside.filter((target) => !isAllowed(room, roomOf(target))).map((target) => `${path} → ${target}`),
  );
  assert.deepEqual(
    upward.filter((found) => !(found in EXCEPTIONS)),
    [],
  );
  assert.deepEqual(
    Object.keys(EXCEPTIONS).filter((exception) => !upward.includes(exception)),
    [],
    'an exception that is no longer needed',
  );
});

test('no circles between files', () => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (path: string, way: string[]) => {
    const start = way.indexOf(path);
    if (start !== -1) circles.push([...way.slice(start), path].join(' → '));
    if (start !== -1 || done.has(path)) return;
    for (const target of byPath.get(path)?.inside ?? []) walk(target, [...way, path]);
    done.add(path);
  };
  for (const { path } of files) walk(path, []);
  assert.deepEqual(circles, []);
});

const importersOf = (matches: (specifier: string) => boolean) => files.filter(({ imports }) => imports.some(matches));

test('only data and the content configuration open the door to astro:content', () => {
  const rooms = importersOf((specifier) => specifier === 'astro:content').map(({ room }) => room);
  assert.deepEqual([...new Set(rooms)].sort(), ['content.config', 'data']);
});

test('only integrations and commands use Node’s own modules, the file system above all', () => {
  const found = importersOf((specifier) => specifier.startsWith('node:') || /^(?:fs|path)(?:\/|$)/.test(specifier));
  assert.deepEqual(
    found.filter(({ room }) => room !== 'integrations' && room !== 'commands').map(({ path }) => path),
    [],
  );
});

test('nothing imports pages', () => {
  assert.deepEqual(
    files.filter(({ room, inside }) => room !== 'pages' && inside.some((target) => roomOf(target) === 'pages')).map(({ path }) => path),
    [],
  );
});

test('the plan is read rightly: forbidden imports are seen in code, in Astro components and among types', () => {
  assert.deepEqual(
    importsOf("import type { A } from '../pages/a.ts';\n// import '../b.ts'\nexport * from './c.ts';\nawait import('./d.ts');"),
    ['../pages/a.ts', './c.ts', './d.ts'],
  );
  assert.deepEqual(
    scriptsOf('a.astro', "---\nimport '../x.css';\n---\n<p/>\n<script>\n  import './y.ts';\n</script>\n").flatMap(importsOf),
    ['../x.css', './y.ts'],
  );
  assert.ok(isAllowed('pages', 'text') && isAllowed('data', 'rules') && isAllowed('data', 'settings') && isAllowed('text', 'text'));
  for (const [from, to] of [
    ['text', 'edition'],
    ['rules', 'search'],
    ['search', 'exports'],
    ['components', 'layouts'],
    ['edition', 'data'],
    ['pages', 'settings'],
    ['pages', 'commands'],
    ['markdown', 'content.config'],
    ['settings', 'text'],
    ['components', 'offline'],
    ['offline', 'text'],
  ] as const) {
    assert.ok(!isAllowed(from, to), `${from} → ${to}`);
  }
});

let edition: Edition;
before(async () => {
  edition = await readEdition();
});

/** Words of the text that run so long are the document's own and not the language of its kind. */
const OWN_WORDS = 4;

test('no fact of the document stands in src, in comments and examples neither', () => {
  const literal = new RegExp(
    `(?<![\\p{L}\\p{N}.])(?:${literalFacts(edition).map(fold).map(RegExp.escape).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const names = namesOf(edition);
  const runs = new Set([edition.chapeau, ...edition.paragraphs].flatMap(({ text }) => runsOf(text)));
  const found = files.flatMap(({ path, text }) => {
    const at = (index: number) => `src/${path}:${text.slice(0, index).split('\n').length}`;
    return [
      ...[...fold(text).matchAll(literal)].map(({ 0: fact, index }) => `${at(index)} says «${fact}»`),
      ...names.flatMap((name) => locateName(text, name).map(({ start, end }) => `${at(start)} names «${text.slice(start, end)}»`)),
      ...runsOf(text)
        .filter((run) => runs.has(run))
        .map((run) => `src/${path} quotes «${run}»`),
    ];
  });
  assert.deepEqual([...new Set(found)], []);
});

function literalFacts({ declaration, paragraphs, entities, themes }: Edition): string[] {
  const { number, adopted, session, place } = declaration;
  return [
    ...[number, number.replace('/', '-'), declaration.title, declaration.shortTitle, declaration.titleEnglish],
    ...[adopted, adopted.slice(0, 4), datePhrase(adopted).replace(/ \d{4} года$/, ''), place, String(paragraphs.length), String(session)],
    ...entities.filter((entity) => isOwn(declaration, entity)).flatMap(({ abbreviations, english }) => [...abbreviations, ...english]),
    ...[...themes.map(({ name }) => name), ...paragraphs.map(({ title }) => title)],
  ];
}

/** Found in any grammatical form. */
function namesOf({ declaration, entities }: Edition): string[] {
  const own = entities.filter((entity) => isOwn(declaration, entity)).flatMap(({ name, forms = [] }) => [name, ...forms]);
  return [...new Set([declaration.organ.name, declaration.organ.english, ...own])];
}

/** The organization is part of the kind of document; an addressee is a common noun. */
function isOwn({ organization }: Edition['declaration'], { kind, name }: Edition['entities'][number]): boolean {
  return kind !== 'addressee' && name !== organization.name;
}

function runsOf(text: string): string[] {
  const words = wordsOf(text).map(({ word }) => fold(word));
  return words.slice(OWN_WORDS - 1).map((_, index) => words.slice(index, index + OWN_WORDS).join(' '));
}
