import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { quotation } from '../../src/text/quotation.ts';
import { wholeWords } from '../../src/text/whole-words.ts';

suite('whole words', () => {
  for (const [selected, expected] of [
    ['права чело|века и о|сновных свобод', 'человека и основных'],
    ['права| человека, |и', 'человека'],
    ['в |детей-миг|рантов и', 'детей-мигрантов'],
    ['Группа |(ГМГ)|, и', '(ГМГ)'],
    ['миграция| — это |процесс', 'это'],
  ] as const) {
    test(selected, () => {
      const [before = '', inside = '', after = ''] = selected.split('|');
      const text = before + inside + after;
      const { start, end } = wholeWords(text, before.length, before.length + inside.length) ?? assert.fail();
      assert.equal(text.slice(start, end), expected);
    });
  }

  test('punctuation alone is no word', () => assert.equal(wholeWords('мир — труд', 3, 6), undefined));
});

test('a quotation has «» outside and „“ inside, a paragraph a line, ordinary spaces', () => {
  assert.equal(quotation(['в\u00A0«круге» «первом»', 'и втором']), '«в „круге“ „первом“\nи втором»');
});
