import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locateInOrder, locateName, longestFirst } from '../../src/text/phrases.ts';

const cut = (text: string, ranges: ({ start: number; end: number } | undefined)[]) =>
  ranges.map((range) => range && [range.start, text.slice(range.start, range.end)]);

test('phrases are found one behind the other, the same phrase twice', () => {
  const text = 'признаем, что и признаем';
  assert.deepEqual(cut(text, locateInOrder(text, ['признаем', 'признаем', 'признаем'])), [[0, 'признаем'], [16, 'признаем'], undefined]);
});

test('a phrase out of order is not found, and the search goes on from the same place', () => {
  const text = 'призываем и признаем';
  assert.deepEqual(cut(text, locateInOrder(text, ['признаем', 'призываем'])), [[12, 'признаем'], undefined]);
  assert.deepEqual(cut(text, locateInOrder(text, ['просим', 'признаем'])), [undefined, [12, 'признаем']]);
});

test('a phrase stands between word borders: no part of a word, of a hyphenated one either', () => {
  const text = 'непризнаем, признаемся, признаем-то, признаем.';
  assert.deepEqual(cut(text, locateInOrder(text, ['признаем'])), [[37, 'признаем']]);
});

test('a name is found in every grammatical form', () => {
  const text = 'Глобальный форум, Глобального форума, Глобальному Форуму';
  assert.deepEqual(
    cut(text, locateName(text, 'Глобальный форум')).map((found) => found?.[1]),
    ['Глобальный форум', 'Глобального форума', 'Глобальному Форуму'],
  );
});

test('a name with a capital wants one in the text; a name in lower case takes both', () => {
  const text = 'группа стран и Группа';
  assert.deepEqual(cut(text, locateName(text, 'Группа')), [[15, 'Группа']]);
  assert.equal(locateName(text, 'группа').length, 2);
});

test('only spaces and commas may stand between the words of a name', () => {
  assert.equal(locateName('частный сектор', 'частный сектор').length, 1);
  assert.equal(locateName('частный\u00A0сектор', 'частный сектор').length, 1);
  assert.equal(locateName('частный; сектор', 'частный сектор').length, 0);
  assert.equal(locateName('частный и сектор', 'частный сектор').length, 0);
});

test('a hyphenated word is one word, and a name at the end of the text is found', () => {
  assert.equal(locateName('государства-члены', 'государства').length, 0);
  assert.deepEqual(cut('и палате', locateName('и палате', 'палата')), [[2, 'палате']]);
  assert.deepEqual(locateName('палата', 'палата воды'), []);
});

test('of overlapping finds the longest stays, of equal ones the earlier; the rest in order of the text', () => {
  const find = (start: number, end: number) => ({ start, end });
  assert.deepEqual(longestFirst([find(20, 25), find(0, 5), find(3, 12), find(12, 15)]), [find(3, 12), find(12, 15), find(20, 25)]);
  assert.deepEqual(longestFirst([find(4, 8), find(0, 4), find(2, 6)]), [find(0, 4), find(4, 8)]);
});
