import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import {
  between,
  formatAddress,
  formatHash,
  locatorOf,
  numbersOf,
  parseAddress,
  parseHash,
  toggled,
  WHOLE_DOCUMENT,
} from '../../src/edition/locator.ts';

const COUNT = 34;

suite('locator', () => {
  test('numbers are sorted, made unique and grouped', () => {
    assert.deepEqual(locatorOf([17, 8, 7, 20, 8]), [
      { first: 7, last: 8 },
      { first: 17, last: 17 },
      { first: 20, last: 20 },
    ]);
    assert.deepEqual(numbersOf(locatorOf([12, 11, 10, 13])), [10, 11, 12, 13]);
    assert.deepEqual(locatorOf([]), WHOLE_DOCUMENT);
  });

  const hashes: Record<string, number[]> = {
    '#p17': [17],
    '#p10-13': [10, 11, 12, 13],
    '#p10,12': [10, 12],
    '#p7-8,17,20': [7, 8, 17, 20],
    '#p34': [34],
  };
  for (const [hash, numbers] of Object.entries(hashes)) {
    test(`${hash} is read and written`, () => {
      assert.deepEqual(parseHash(hash, COUNT), locatorOf(numbers));
      assert.equal(formatHash(locatorOf(numbers)), hash);
    });
  }

  test('a text directive behind the hash changes nothing', () => {
    assert.deepEqual(parseHash('#p17:~:text=a-,b,-c', COUNT), locatorOf([17]));
    assert.equal(parseHash('#p99:~:text=a', COUNT), undefined);
  });

  test('a range between two paragraphs, given in either order', () => {
    assert.deepEqual(between(10, 13), locatorOf([10, 11, 12, 13]));
    assert.deepEqual(between(13, 10), between(10, 13));
    assert.deepEqual(between(5, 5), locatorOf([5]));
  });

  test('a paragraph is taken in or out', () => {
    assert.deepEqual(toggled(locatorOf([10, 11]), 12), locatorOf([10, 11, 12]));
    assert.deepEqual(toggled(locatorOf([10, 11, 12]), 11), locatorOf([10, 12]));
    assert.deepEqual(toggled(locatorOf([10]), 10), WHOLE_DOCUMENT);
  });

  test('a list in any order means the same paragraphs', () => {
    assert.deepEqual(parseHash('#p12,10,11,11', COUNT), locatorOf([10, 11, 12]));
  });

  const nonsense = [
    '',
    '#',
    '#p',
    '#p99',
    '#p0',
    '#p3-1',
    '#p3-3',
    '#pабв',
    '#p10-13-20',
    '#p017',
    '#p1,',
    '#p1-',
    '#p-1',
    '#p1.5',
    '#p1e1',
    '#p35',
    '#p30-35',
    '#fn-1',
    'p17',
    '#p 1',
    '#p9007199254740993',
    '#p1-999999999',
  ];
  for (const hash of nonsense) {
    test(`«${hash}» names no paragraphs`, () => assert.equal(parseHash(hash, COUNT), undefined));
  }

  test('addresses: a page for one paragraph, the whole text for more', () => {
    for (const [address, numbers] of [
      ['', []],
      ['17/', [17]],
      ['#p10-13', [10, 11, 12, 13]],
      ['#p10,12', [10, 12]],
    ] as const) {
      assert.equal(formatAddress(locatorOf(numbers)), address);
      assert.deepEqual(parseAddress(address, COUNT), locatorOf(numbers));
    }
    for (const address of ['0/', '99/', '17', 'about/', '017/']) assert.equal(parseAddress(address, COUNT), undefined);
  });
});
