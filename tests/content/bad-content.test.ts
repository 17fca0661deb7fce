/** Real builds of broken copies of the tiny edition: a clear error and no site. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { after, test } from 'node:test';
import { fixtureFolder } from '../support/breaches.ts';
import { contentFolder, readEdition } from '../support/edition.ts';

const project = join(import.meta.dirname, '../..');

/** Inside the project, since the content folder is told relative to it. */
mkdirSync(join(project, '.cache'), { recursive: true });
const temporary = mkdtempSync(join(project, '.cache/bad-content-'));
after(() => rmSync(temporary, { recursive: true, force: true }));

type Edits = Record<string, (text: string) => string>;

/** Builds a copy of the tiny edition, its files changed as told. */
async function build(name: string, edits: Edits) {
  const folder = join(temporary, name);
  const [content, site] = [join(folder, 'content'), join(folder, 'site')];
  cpSync(fixtureFolder, content, { recursive: true });
  for (const [file, edit] of Object.entries(edits)) {
    const before = readFileSync(join(content, file), 'utf8');
    const edited = edit(before);
    assert.notEqual(edited, before, `${file} was not changed`);
    writeFileSync(join(content, file), edited);
  }
  const child = spawn(process.execPath, ['src/commands/build.ts'], {
    cwd: project,
    env: { ...process.env, NODE_ENV: 'production', EDITION: relative(project, content), OUT_DIR: relative(project, site) },
    timeout: 120_000,
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  child.stdout.resume();
  const code = await new Promise((resolve) => child.on('close', resolve));
  return {
    code,
    stderr,
    site,
    content: relative(project, content),
    leftovers: readdirSync(folder).filter((entry) => entry.startsWith('site')),
  };
}

/** A failed build: its messages, a line each, file names relative to the content folder. */
async function messagesOf(name: string, edits: Edits): Promise<string[]> {
  const { code, stderr, content, leftovers } = await build(name, edits);
  assert.equal(code, 1, stderr);
  assert.doesNotMatch(stderr, /^\s+at /m, 'a stack trace');
  assert.ok(!stderr.includes(project), 'an absolute path');
  assert.deepEqual(leftovers, [], 'something of a site was written');
  const [headline, ...messages] = stderr.trim().split('\n');
  assert.equal(headline, 'The site was not built.');
  for (const message of messages) assert.match(message, /^\S+, [^:]+: .+\.$/, 'a message is file, field and sentence');
  return messages.map((message) => message.replace(`${content}/`, ''));
}

const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
const all =
  (...edits: ((text: string) => string)[]) =>
  (text: string) =>
    edits.reduce((result, edit) => edit(result), text);

test('the tiny edition as it is builds with the same code, and nothing of the declaration is in it', async () => {
  const { code, stderr, site } = await build('unbroken', {});
  assert.equal(code, 0, stderr);
  assert.equal(stderr, '');
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  for (const page of ['index.html', '1/index.html', '3/index.html', 'themes/water/index.html', 'entities/water-chamber/index.html']) {
    assert.ok(pages.includes(page), page);
  }
  assert.ok(!existsSync(join(site, '4')));
  const text = (page: string) => readFileSync(join(site, page), 'utf8').replace(/&nbsp;|\u00A0/g, ' ');
  assert.match(text('index.html'), /<h1[^>]*>Декларация о городских колодцах и фонтанах<\/h1>/);
  assert.match(text('index.html'), /Мы, жители лунных поселений/);
  const { declaration, entities } = await readEdition(contentFolder);
  const facts = [declaration.number, declaration.title, declaration.shortTitle, declaration.adopted, ...entities.map(({ name }) => name)];
  for (const page of pages) {
    for (const fact of facts) assert.ok(!text(page).includes(fact), `${page} says «${fact}»`);
  }
});

test('every breach of the rules is told at once', async () => {
  const messages = await messagesOf('rules', {
    'paragraphs/01.md': all(
      replace('themes: [water]', 'themes: [water, desert]'),
      replace('«каждый колодец»', '«каждый сосуд»'),
      replace('  - признаем\n', '  - признаем\n  - настаиваем\n'),
    ),
    'paragraphs/02.md': all(
      replace('number: 2', 'number: 4'),
      replace(/^\[\^1\]:.*$/m, ''),
      replace(
        'related: []',
        'related:\n  - { to: 4, kind: continues, because: О том же. }\n  - { to: 17, kind: continues, because: О том же. }',
      ),
    ),
    'paragraphs/03.md': all(replace('number: 3', 'number: 4'), replace(/\n---\n[^]*$/, '\n---\n')),
  });
  for (const expected of [
    /^paragraphs\/03\.md, number: paragraph 4 stands in \S*paragraphs\/02\.md already; give each paragraph its printed number once\.$/,
    /^paragraphs\/, number: there is no paragraph 2, but there is a paragraph 4; add the missing file or correct the numbers\.$/,
    /^paragraphs\/01\.md, themes: there is no theme "desert"; use one of fountains, water, or add themes\/desert\.md\.$/,
    /^paragraphs\/01\.md, operatives: «настаиваем» is not found in the text of this paragraph.*; write the phrase exactly/,
    /^paragraphs\/02\.md, related: paragraph 4 is related to itself; name another one\.$/,
    /^paragraphs\/02\.md, related: there is no paragraph 17; name the number of one that exists\.$/,
    /^paragraphs\/02\.md, body: the footnote mark \[\^1\] has no note; add a line "\[\^1\]: …" under the text\.$/,
    /^paragraphs\/03\.md, body: the text is empty; write the words of the document under the frontmatter\.$/,
  ]) {
    assert.equal(messages.filter((message) => expected.test(message)).length, 1, `${String(expected)} in\n${messages.join('\n')}`);
  }
});

test('a quotation that stands in neither of the two paragraphs', async () => {
  const [message, ...others] = await messagesOf('quotation', { 'paragraphs/01.md': replace('«каждый колодец»', '«каждый сосуд»') });
  assert.deepEqual(others, []);
  assert.match(
    message ?? '',
    /^paragraphs\/01\.md, related\.because: «каждый сосуд» stands neither in paragraph 1 nor in 3; quote the words/,
  );
});

test('a number that is not one', async () => {
  assert.deepEqual(await messagesOf('number', { 'paragraphs/02.md': replace('number: 2', 'number: два') }), [
    'paragraphs/02.md, number: found "два"; expected the printed number of the paragraph, e.g. `number: 17`.',
  ]);
});

test('a missing theme', async () => {
  assert.deepEqual(await messagesOf('theme', { 'paragraphs/02.md': replace(/^themes:.*\n/m, '') }), [
    'paragraphs/02.md, themes: missing; expected one to four ids of files in themes/, the main one first.',
  ]);
});

test('a missing number', async () => {
  assert.deepEqual(await messagesOf('no-number', { 'paragraphs/02.md': replace(/^number:.*\n/m, '') }), [
    'paragraphs/02.md, number: missing; expected the printed number of the paragraph, e.g. `number: 17`.',
  ]);
});

test('a misspelt field', async () => {
  assert.deepEqual(await messagesOf('field', { 'paragraphs/02.md': replace('keywords:', 'keyword:') }), [
    'paragraphs/02.md, keywords: missing; expected a list of words, e.g. `keywords: [беженцы]`.',
    'paragraphs/02.md, keyword: there is no such field; correct its name (content/README.md lists them) or remove it.',
  ]);
});

test('frontmatter that is not YAML', async () => {
  const [message, ...others] = await messagesOf('yaml', { 'paragraphs/02.md': replace(/^title: .*$/m, 'title: Польза: фонтаны') });
  assert.deepEqual(others, []);
  assert.match(
    message ?? '',
    /^paragraphs\/02\.md, frontmatter: it is not YAML \(.+ at line 3\); put a value with a colon or a quotation mark in single quotes\.$/,
  );
});

test('a misspelt field in a data file', async () => {
  assert.deepEqual(await messagesOf('degrees', { 'operatives.yaml': replace('  order: 1', '  orde: 1') }), [
    'operatives.yaml, call.order: missing; add it.',
    'operatives.yaml, call.orde: there is no such field; correct its name (content/README.md lists them) or remove it.',
  ]);
});

test('a build that fails leaves the last good site in place', async () => {
  const site = join(temporary, 'kept/site');
  mkdirSync(site, { recursive: true });
  writeFileSync(join(site, 'index.html'), 'the last good one');
  const { code } = await build('kept', { 'paragraphs/02.md': replace(/^themes:.*\n/m, '') });
  assert.equal(code, 1);
  assert.deepEqual(readdirSync(site), ['index.html']);
  assert.equal(readFileSync(join(site, 'index.html'), 'utf8'), 'the last good one');
});

for (const [file, broken] of [
  ['later-wording.json', '{ "source": '],
  ['word-families.yaml', 'families: [[вода, "водный]'],
  ['bibliography.yaml', 'kind: {'],
  ['operatives.yaml', 'call: ['],
] as const) {
  test(`a data file that cannot be read stops the build: ${file}`, async () => {
    const { code, stderr, leftovers } = await build(`broken-${file}`, { [file]: () => broken });
    assert.equal(code, 1, stderr);
    assert.match(stderr, new RegExp(file.replace('.', '\\.')));
    assert.doesNotMatch(stderr, /^\s+at /m);
    assert.deepEqual(leftovers, []);
  });
}
