import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normaliseQuery } from '../../src/search/normalise.ts';

const cases: [what: string, query: string, expected: string][] = [
  ['case and ё', '  Ребёнок  ', 'ребенок'],
  ['a decomposed ё and й', 'ребе\u0308нок и\u0306', 'ребенок й'],
  ['a stress mark', 'мигра\u0301нты', 'мигранты'],
  ['soft hyphens', 'ми\u00ADгран\u00ADты', 'мигранты'],
  ['zero-width and direction marks', '\u202Eми\u200Bгран\u200Dты\u202C', 'мигранты'],
  ['no-break spaces, tabs and line ends', 'права\u00A0\tчеловека\n', 'права человека'],
  ['control characters', 'права\u0000человека', 'права человека'],
  ['kinds of quotation marks', '«а» „б“ “в” "г"', '"а" "б" "в" "г"'],
  ['kinds of dashes', '10–13 10—13 10‑13', '10-13 10-13 10-13'],
  ['markup', '<b onclick="x">мигранты</b>', 'мигранты'],
  ['the keys of the Russian layout', '<tpjgfcyjcnm', '<tpjgfcyjcnm'],
  ['full-width letters', 'ＩＯＭ', 'iom'],
  ['the number sign', '№17', '№ 17'],
  ['Latin letters inside a Cyrillic word', 'мигpaнты', 'мигранты'],
  ['nothing', '', ''],
];

for (const [what, query, expected] of cases) {
  test(`a query is levelled: ${what}`, () => assert.equal(normaliseQuery(query).text, expected));
}

test('a pasted page is cut, and that is known', () => {
  const { text, cut } = normaliseQuery('миграция '.repeat(2000));
  assert.ok(text.length <= 300);
  assert.equal(cut, true);
  assert.equal(normaliseQuery('миграция').cut, false);
});
