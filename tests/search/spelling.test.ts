import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestWord, slips } from '../../src/search/spelling.ts';

const known = [
  'мигранты',
  'права',
  'расизм',
  'эксплуатации',
  'стран',
  'дискриминации',
  'уязвимость',
  'труда',
  'национальном',
  'remittances',
];

test('neighbours that changed places are one slip', () => {
  assert.equal(slips('мигрнаты', 'мигранты'), 1);
  assert.equal(slips('расзим', 'расизм'), 1);
  assert.equal(slips('ксинофобея', 'ксенофобия'), 2);
});

const mended: [typed: string, word: string][] = [
  ['мигрнаты', 'мигранты'],
  ['мегранты', 'мигранты'],
  ['мигратны', 'мигранты'],
  ['расзим', 'расизм'],
  ['уезвимость', 'уязвимость'],
  ['дискреминацыи', 'дискриминации'],
  ['remitances', 'remittances'],
];
for (const [typed, word] of mended) test(`«${typed}» is «${word}»`, () => assert.equal(nearestWord(typed, known)?.word, word));

for (const other of ['трава', 'струна', 'рациональном', 'мост', 'крокодил', '', 'щщщщ']) {
  test(`«${other}» is left alone`, () => assert.equal(nearestWord(other, known), undefined));
}
