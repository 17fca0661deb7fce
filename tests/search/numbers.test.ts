import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normaliseQuery } from '../../src/search/normalise.ts';
import { readNumbers } from '../../src/search/numbers.ts';

const read = (query: string) =>
  readNumbers(
    normaliseQuery(query).text,
    (number) => number >= 1 && number <= 34,
    (word) => word === '2015',
  );

const one: string[] = [
  '17',
  '17.',
  'п. 17',
  'п.17',
  'П 17',
  'пункт 17',
  'Пункта 17',
  'пункт № 17',
  '17-й пункт',
  '17 пункт',
  '17-го',
  '§17',
  '§ 17',
  '№ 17',
  '№17',
  '#17',
  'p17',
  'para 17',
  'paragraph 17',
];
for (const query of one) test(`one paragraph: ${query}`, () => assert.deepEqual(read(query), { numbers: [17], missing: [], rest: '' }));

const several: [query: string, numbers: number[]][] = [
  ['10-13', [10, 11, 12, 13]],
  ['10–13', [10, 11, 12, 13]],
  ['13 - 10', [10, 11, 12, 13]],
  ['с 10 по 12', [10, 11, 12]],
  ['10, 11', [10, 11]],
  ['10 и 12', [10, 12]],
  ['пункты 7 и 8', [7, 8]],
  ['пп. 7–8, 12', [7, 8, 12]],
];
for (const [query, numbers] of several) test(`several paragraphs: ${query}`, () => assert.deepEqual(read(query)?.numbers, numbers));

test('numbers that the document does not have are told apart', () => {
  assert.deepEqual(read('35'), { numbers: [], missing: [35], rest: '' });
  assert.deepEqual(read('п. 33, 40'), { numbers: [33], missing: [40], rest: '' });
});

test('words beside a marked number stay', () => assert.deepEqual(read('п. 17 торговля'), { numbers: [17], missing: [], rest: 'торговля' }));

for (const query of ['2015', 'COVID-19', '68/4', '45/158', '3 октября 2013 года', 'post-2015', 'мигранты', '']) {
  test(`no paragraph number: «${query}»`, () => assert.equal(read(query), undefined));
}

test('three hundred digits are read in no time', () => {
  const start = performance.now();
  read('1'.repeat(300));
  read('1 '.repeat(150) + 'x');
  assert.ok(performance.now() - start < 100);
});
