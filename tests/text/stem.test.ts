import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, stem } from '../../src/text/stem.ts';

test('the forms of a word have one stem', () => {
  assert.equal(new Set(['миграция', 'миграции', 'миграцию', 'Миграцией'].map(stem)).size, 1);
  assert.equal(stem('форумом'), stem('Форум'));
});

test('a hyphenated word is stemmed part by part', () => {
  assert.equal(stem('государствами-членами'), stem('государства-члены'));
  assert.notEqual(stem('государства-члены'), stem('государства'));
});

test('different words keep different stems', () => {
  assert.notEqual(stem('миграция'), stem('мигрант'));
});

test('fold: lower case and е for ё, nothing else', () => {
  assert.equal(fold('Её ЁЖ, й и Й'), 'ее еж, й и й');
});
