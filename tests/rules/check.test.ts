import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ContentError, checkContent } from '../../src/rules/check.ts';
import { fixtureFolder, paragraph } from '../support/breaches.ts';
import { readSource } from '../support/edition.ts';

test('every breach of every rule is told at once, one a line: file, field and a sentence', async () => {
  const source = await readSource(fixtureFolder);
  paragraph(source, 1).data.themes = ['desert', 'water'];
  paragraph(source, 2).text += '[^2]';
  assert.throws(
    () => checkContent(source),
    (error) => {
      assert.ok(error instanceof ContentError);
      const lines = error.message.split('\n');
      assert.equal(lines.length, 2);
      for (const line of lines) assert.match(line, /^paragraphs\/0\d\.md, \w+: .+\.$/);
      return true;
    },
  );
});

test('every rule file runs, and every code has a test that names it', () => {
  const read = (folder: string) =>
    readdirSync(join(import.meta.dirname, folder)).map((file) => ({
      file,
      text: readFileSync(join(import.meta.dirname, folder, file), 'utf8'),
    }));
  const rules = read('../../src/rules');
  const check = rules.find(({ file }) => file === 'check.ts')?.text ?? '';
  for (const { file, text } of rules) {
    if (text.includes(': Rule = ')) assert.ok(check.includes(`'./${file}'`), `${file} is not in check.ts`);
  }
  const codes = rules.flatMap(({ text }) => [...text.matchAll(/(?:code: |tell\()'([a-z-]+)'/g)].map(([, code = '']) => code));
  assert.ok(codes.length >= 18);
  const tests = read('.')
    .map(({ text }) => text)
    .join('\n');
  assert.deepEqual(
    codes.filter((code) => !tests.includes(`test('${code}`)),
    [],
  );
});
