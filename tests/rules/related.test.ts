import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breachesOf, onlyBreach, paragraph } from '../support/breaches.ts';

test('related-self: a paragraph related to itself', async () => {
  const breach = await onlyBreach('related-self', (source) => {
    paragraph(source, 2).data.related = [{ to: 2, kind: 'same-subject', because: 'Оба о воде.' }];
  });
  assert.deepEqual([breach.file, breach.field], ['paragraphs/02.md', 'related']);
  assert.match(breach.message, /paragraph 2 is related to itself; name another one/);
});

test('related-missing: a paragraph that does not exist', async () => {
  const breach = await onlyBreach('related-missing', (source) => {
    paragraph(source, 2).data.related = [{ to: 9, kind: 'same-subject', because: 'Оба о воде.' }];
  });
  assert.deepEqual([breach.file, breach.field], ['paragraphs/02.md', 'related']);
  assert.match(breach.message, /there is no paragraph 9; name the number of one that exists/);
});

const because = (sentence: string) =>
  breachesOf((source) => {
    paragraph(source, 2).data.related = [{ to: 3, kind: 'same-subject', because: sentence }];
  });

test('because-quotation: quoted words that stand in neither paragraph', async () => {
  const [breach, ...others] = await because('Тут «очистке воды», там «бассейн».');
  assert.deepEqual(others, []);
  assert.equal(breach?.code, 'because-quotation');
  assert.deepEqual([breach.file, breach.field], ['paragraphs/02.md', 'related.because']);
  assert.match(breach.message, /«бассейн» stands neither in paragraph 2 nor in 3; quote the words as they stand there, or drop the «»/);
});

test('because-quotation: a word of a third paragraph is in neither', async () => {
  assert.equal((await because('Здесь «общее достояние».')).length, 1);
});

test('a quotation may have other capitals, leave words out with an ellipsis and carry no-break spaces', async () => {
  assert.deepEqual(await because('«Усилия\u00A0лунной водной палаты … пользу» и «доклад ... на ее 1000-й сессии».'), []);
  assert.equal((await because('«усилия … бассейн»')).length, 1);
});
