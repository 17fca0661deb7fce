import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asLatinKeys, asRussianKeys } from '../../src/search/layout.ts';

const pairs: [latin: string, russian: string][] = [
  ['ghfdf xtkjdtrf', 'права человека'],
  [';tyobys', 'женщины'],
  ['k.lmvb', 'людьми'],
  ['ht,`yjr', 'ребенок'],
  ['<tpjgfcyjcnm', 'безопасность'],
  ["'rjyjvbrf", 'экономика'],
  ['{', 'х'],
];
for (const [latin, russian] of pairs) test(`${latin} is «${russian}»`, () => assert.equal(asRussianKeys(latin), russian));

test('the other way round', () => {
  assert.equal(asLatinKeys('куьшеефтсуы'), 'remittances');
  assert.equal(asLatinKeys('шщь'), 'iom');
});
