/** Real builds of a broken copy of the small edition: one clear sentence, no trace of the program, no site. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';

const project = join(import.meta.dirname, '../..');
const scratch = '.cache/bad-content';

after(() => rmSync(join(project, scratch), { recursive: true, force: true }));

function build(changes: Record<string, (text: string) => string>) {
  const folder = join(project, scratch);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(project, 'tests/fixtures/edition'), join(folder, 'content'), { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    const path = join(folder, 'content', file);
    writeFileSync(path, change(existsSync(path) ? readFileSync(path, 'utf8') : ''));
  }
  const { status, stderr } = spawnSync(process.execPath, ['src/commands/build.ts'], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, EDITION: `${scratch}/content`, OUT_DIR: `${scratch}/site` },
  });
  assert.equal(status, 1, stderr);
  assert.doesNotMatch(stderr, /^\s+at /m);
  assert.equal(existsSync(join(folder, 'site')), false, 'a site was written');
  return stderr;
}

const swap = (from: string | RegExp, to: string) => (text: string) => {
  assert.notEqual(text.replace(from, to), text, `nothing to break: ${from}`);
  return text.replace(from, to);
};

const schemaCases: Record<string, [file: string, change: (text: string) => string, told: RegExp]> = {
  'frontmatter that is not YAML': ['paragraphs/01.md', swap('title: ', 'title: "'), /01\.md, frontmatter: it is not YAML/],
  'a number that is not one': ['paragraphs/01.md', swap('number: 1', 'number: one'), /01\.md, number: .*"one".*printed number/],
  'a missing number': ['paragraphs/01.md', swap('number: 1\n', ''), /01\.md, number: missing/],
  'a misspelt field': ['paragraphs/01.md', swap('keywords:', 'keyword:'), /01\.md, keyword: there is no such field/],
  'no theme': ['paragraphs/01.md', swap('themes: [water]', 'themes: []'), /01\.md, themes: .*name at least one/],
};

for (const [name, [file, change, told]] of Object.entries(schemaCases)) {
  test(name, () => assert.match(build({ [file]: change }), told));
}

test('breaches of the rules are told all at once', () => {
  const told = build({
    'paragraphs/01.md': (text) => swap('themes: [water]', 'themes: [water, fire]')(swap('«каждый колодец»', '«каждый пруд»')(text)),
    'paragraphs/02.md': swap('особо отмечаем\n', 'осуждаем\n'),
    'paragraphs/03.md': (text) => swap('to: 2', 'to: 3')(text.replace('сессии.', 'сессии[^5].')),
    'paragraphs/04.md': () =>
      '---\nnumber: 3\ntitle: Еще раз\noperatives: [просим также]\nthemes: [water]\nrelated: [{ to: 9, kind: continues, because: Нет. }]\nkeywords: []\n---\n',
  });
  for (const sentence of [
    /01\.md, themes: there is no theme "fire"/,
    /01\.md, related\.because: «каждый пруд» stands neither/,
    /02\.md, operatives: .*«осуждаем»/,
    /03\.md, related: paragraph 3 is related to itself/,
    /03\.md, body: the footnote mark \[\^5\] has no note/,
    /04\.md, number: paragraph 3 stands in .*03\.md already/,
    /04\.md, related: there is no paragraph 9/,
    /04\.md, body: the text is empty/,
  ]) {
    assert.match(told, sentence);
  }
});
