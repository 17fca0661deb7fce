import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from '../../src/text/words.ts';

const words = (text: string) => wordsOf(text).map(({ word }) => word);

test('a hyphen holds a word together, a dash and other signs do not', () => {
  assert.deepEqual(words('детей-мигрантов, вода — жизнь; 25-е «ёлка»'), ['детей-мигрантов', 'вода', 'жизнь', '25-е', 'ёлка']);
  assert.deepEqual(words('A/RES/71/1 и -то- 10–13'), ['A', 'RES', '71', '1', 'и', 'то', '10', '13']);
});

test('offsets cut the word out of the text again', () => {
  const text = '𝒜 признаем, что\u00A0вода…';
  const found = wordsOf(text);
  assert.deepEqual(
    found.map(({ start, end }) => text.slice(start, end)),
    found.map(({ word }) => word),
  );
  assert.equal(found.length, 4);
});

test('a text without words has none', () => {
  assert.deepEqual(wordsOf(''), []);
  assert.deepEqual(wordsOf(' — … '), []);
});
