import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbers } from '../../src/rules/numbers.ts';
import { breachesOf, fixtureFolder, onlyBreach, paragraph } from '../support/breaches.ts';
import { readSource } from '../support/edition.ts';

test('number-double: two files with one number', async () => {
  const source = await readSource(fixtureFolder);
  source.paragraphs.push({ ...paragraph(source, 2), file: 'paragraphs/02a.md' });
  const [breach, ...others] = numbers(source);
  assert.deepEqual(others, []);
  assert.equal(breach?.code, 'number-double');
  assert.equal(breach.file, 'paragraphs/02a.md');
  assert.equal(breach.field, 'number');
  assert.match(breach.message, /paragraph 2 stands in paragraphs\/02\.md already; give each paragraph its printed number once/);
});

test('number-missing: a gap in the sequence', async () => {
  const breach = await onlyBreach('number-missing', (source) => {
    paragraph(source, 3).data.related = [];
    paragraph(source, 1).data.related = [];
    paragraph(source, 3).data.number = 4;
    for (const { data } of source.themes) data.terms = [];
  });
  assert.deepEqual([breach.file, breach.field], ['paragraphs/', 'number']);
  assert.match(breach.message, /no paragraph 3, but there is a paragraph 4; add the missing file/);
});

test('number-missing: no paragraph at all', async () => {
  const breaches = await breachesOf((source) => (source.paragraphs = []));
  assert.match(breaches.find(({ code }) => code === 'number-missing')?.message ?? '', /no paragraph at all; add paragraphs\/01\.md/);
});

test('files may stand in any order', async () => {
  assert.deepEqual(await breachesOf((source) => source.paragraphs.reverse()), []);
});
