import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onlyBreach } from '../support/breaches.ts';

test('entity-not-found: a name that the text does not have', async () => {
  const breach = await onlyBreach('entity-not-found', ({ entities: [entity] }) => {
    Object.assign(entity?.data ?? assert.fail(), { name: 'Лунная пожарная палата' });
  });
  assert.deepEqual([breach.file, breach.field], ['entities/water-chamber.md', 'name']);
  assert.match(breach.message, /names «Лунная пожарная палата» nowhere; write a name as the text has it/);
});

test('entity-not-found: one of several forms that the text does not have', async () => {
  const breach = await onlyBreach('entity-not-found', ({ entities: [entity] }) => {
    Object.assign(entity?.data ?? assert.fail(), { forms: ['Лунная водная палата', 'Палата колодцев'] });
  });
  assert.deepEqual([breach.file, breach.field], ['entities/water-chamber.md', 'forms']);
  assert.match(breach.message, /«Палата колодцев»/);
});

test('term-paragraph: a changed term that points to a paragraph which does not exist', async () => {
  const breach = await onlyBreach('term-paragraph', ({ themes }) => {
    themes.find(({ id }) => id === 'water')?.data.terms[0]?.paragraphs.push(9);
  });
  assert.deepEqual([breach.file, breach.field], ['themes/water.md', 'terms.paragraphs']);
  assert.match(breach.message, /the term «колодец» points to paragraph 9, which does not exist/);
});
