import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breachesOf, onlyBreach, paragraph } from '../support/breaches.ts';

test('operative-not-found: a phrase that is not in the text', async () => {
  const breach = await onlyBreach('operative-not-found', (source) => {
    paragraph(source, 3).data.operatives.push({ phrase: 'призываем', addressees: [] });
  });
  assert.deepEqual([breach.file, breach.field], ['paragraphs/03.md', 'operatives']);
  assert.match(breach.message, /«призываем» is not found in the text.*; write the phrase exactly as it stands/);
});

test('operative-not-found: phrases in another order than the text, and one named once too often', async () => {
  const turned = await onlyBreach('operative-not-found', (source) => paragraph(source, 2).data.operatives.reverse());
  assert.match(turned.message, /«приветствуем» is not found .*not in this order/);
  const twice = await onlyBreach('operative-not-found', (source) => {
    paragraph(source, 2).data.operatives.push({ phrase: 'приветствуем', addressees: [] });
  });
  assert.equal(twice.file, 'paragraphs/02.md');
});

test('operative-degree: a phrase of no degree', async () => {
  const breach = await onlyBreach('operative-degree', ({ degrees }) => {
    for (const { data } of degrees) data.phrases = data.phrases.filter((phrase) => phrase !== 'приветствуем');
  });
  assert.deepEqual([breach.file, breach.field], ['paragraphs/02.md', 'operatives']);
  assert.match(breach.message, /«приветствуем» belongs to no degree of force; list it in exactly one degree of operatives\.yaml/);
});

test('operative-degree: a phrase of two degrees', async () => {
  const breach = await onlyBreach('operative-degree', ({ degrees }) => degrees[0]?.data.phrases.push('приветствуем'));
  assert.match(breach.message, /«приветствуем» stands in several degrees \(call, recognition\)/);
});

test('addressee-not-found: an addressee that the text does not name so', async () => {
  const breach = await onlyBreach('addressee-not-found', (source) => {
    for (const operative of paragraph(source, 1).data.operatives) operative.addressees = ['поселениям-основателям'];
    paragraph(source, 1).data.operatives[0]?.addressees.pop();
  });
  assert.deepEqual([breach.file, breach.field], ['paragraphs/01.md', 'operatives.addressees']);
  assert.match(breach.message, /«поселениям-основателям» does not stand in the text/);
});

test('operative-unused: a phrase that no paragraph has', async () => {
  const breach = await onlyBreach('operative-unused', ({ degrees }) => degrees[1]?.data.phrases.push('осуждаем'));
  assert.deepEqual([breach.file, breach.field], ['operatives.yaml', 'recognition.phrases']);
  assert.match(breach.message, /no paragraph has the operative phrase «осуждаем»; remove it or correct the spelling/);
});

test('the tiny edition as it is keeps every rule', async () => {
  assert.deepEqual(await breachesOf(() => undefined), []);
});
