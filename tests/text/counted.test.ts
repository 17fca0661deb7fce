import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counted } from '../../src/text/counted.ts';

test('the noun agrees with the number, a no-break space between them', () => {
  const forms = {
    0: 'слов',
    1: 'слово',
    2: 'слова',
    4: 'слова',
    5: 'слов',
    11: 'слов',
    12: 'слов',
    21: 'слово',
    34: 'слова',
    111: 'слов',
    122: 'слова',
  };
  for (const [count, form] of Object.entries(forms))
    assert.equal(counted(Number(count), 'слово', 'слова', 'слов'), `${count}\u00A0${form}`);
});
