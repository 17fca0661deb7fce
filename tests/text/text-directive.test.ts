import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { textDirective } from '../../src/text/text-directive.ts';

/** The directive for the words between the bars, as one reads it. */
const directive = (page: string) => {
  const [before = '', words = '', after = ''] = page.split('|');
  return decodeURIComponent(textDirective({ before, words, after }));
};

suite('text directive', () => {
  for (const [name, page, expected] of [
    ['words that stand once stand alone', 'мир и |труд| май', 'text=труд'],
    ['words before tell the second place from the first', 'мир и труд, май и |труд|', 'text=май и-,труд'],
    ['words after do where words before are the same', 'и труд в мае; |и труд| в июне', 'text=мае;-,и труд'],
    ['words after do where nothing stands before', 'май, июнь. |май| июль', 'text=июнь.-,май'],
    ['capitals and accents do not tell places apart', 'Всё ё, все |все| тут', 'text=все-,все'],
    ['й is и for a browser that ignores accents', 'мои дом |мой| дом', 'text=дом-,мой'],
    ['a part of another word counts as a place', 'труды и |труд|', 'text=и-,труд'],
    ['no-break spaces and line breaks are spaces', 'мир\n и\u00A0|труд\u00A0и\n  май|', 'text=труд и май'],
    ['a hyphen and a comma are no signs of the directive', '|детей-мигрантов, семей|', 'text=детей-мигрантов, семей'],
    [
      'of a long passage the first and the last words',
      'нуль |один два три четыре пять шесть семь восемь девять| десять',
      'text=один два три,семь восемь девять',
    ],
    ['a long passage whose end stands earlier in it goes on to the right place', '|а б в ж з и г д е ж з и| к', 'text=а б в,ж з и,-к'],
  ] as const) {
    test(name, () => assert.equal(directive(page), expected));
  }

  test('signs are percent-encoded', () => {
    assert.equal(textDirective({ before: '', words: 'а-б, в&г', after: '' }), 'text=%D0%B0%2D%D0%B1%2C%20%D0%B2%26%D0%B3');
  });
});
