import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseReceived } from '../../src/text/received.ts';

/** A received text of the usual shape round the given paragraphs. */
const received = (...paragraphs: string[]) =>
  parseReceived(
    [
      ' 999/1. Декларация о колодцах ',
      'и фонтанах ',
      '',
      ' Совет поселений ',
      '',
      ' принимает следующую декларацию: ',
      ' ',
      '',
      'Декларация о колодцах и ',
      'фонтанах ',
      '',
      ' Мы, жители поселений, собравшись ',
      'в мае, ',
      '',
      ...paragraphs,
      '',
      '',
      '7-e заседание, ',
      '4 мая ',
      '',
    ].join('\n'),
  );
const textOf = (...lines: string[]) => received(...lines).paragraphs[0]?.text;

test('the parts of a resolution are told apart, their lines joined', () => {
  const { heading, enacting, title, chapeau, paragraphs, closing, footnotes } = received(' 1. первый;', '', ' 2. второй.');
  assert.equal(heading, '999/1. Декларация о колодцах и фонтанах');
  assert.equal(enacting, 'Совет поселений принимает следующую декларацию:');
  assert.equal(title, 'Декларация о колодцах и фонтанах');
  assert.equal(chapeau, 'Мы, жители поселений, собравшись в мае,');
  assert.deepEqual(paragraphs, [
    { number: 1, text: 'первый;' },
    { number: 2, text: 'второй.' },
  ]);
  assert.deepEqual(closing, ['7-e заседание,', '4 мая']);
  assert.deepEqual(footnotes, []);
});

test('Windows line ends read the same', () => {
  const source = 'Заголовок\r\n\r\nВводит:\r\n\r\nНазвание\r\n\r\nМы,\r\n\r\n 1. при-\r\nзнаем.\r\n\r\nКонец\r\n';
  assert.deepEqual(parseReceived(source), parseReceived(source.replaceAll('\r', '')));
});

test('a hyphen at a line’s end stays only between two words of the text', () => {
  assert.equal(textOf(' 1. права детей-', 'мигрантов, то есть детей и мигрантов.'), 'права детей-мигрантов, то есть детей и мигрантов.');
  assert.equal(textOf(' 1. поощрения соответ-', 'ствующих норм.'), 'поощрения соответствующих норм.');
  assert.equal(textOf(' 1. права детей-  ', '   мигрантов, детей и мигрантов.'), 'права детей-мигрантов, детей и мигрантов.');
});

test('a half that stands in the text only as the half of a broken or hyphenated word is no word', () => {
  assert.equal(textOf(' 1. между-', 'народные и меж-', 'народные, народные-то.'), 'международные и межнародные, народные-то.');
});

test('a dash at a line’s end is no hyphen', () => {
  assert.equal(textOf(' 1. вода —', 'жизнь.'), 'вода — жизнь.');
});

test('a footnote mark is parted from the word to which it is glued; other digits stay', () => {
  assert.equal(
    textOf(' 1. членов их семей1, в систему 2013 года и цель 17, на 25-й сессии;'),
    'членов их семей[^1], в систему 2013 года и цель 17, на 25-й сессии;',
  );
});

test('a footnote at the foot of a page is lifted out of the run of paragraphs', () => {
  const { paragraphs, footnotes } = received(
    ' 1. воды1;',
    '',
    '_______________ ',
    '1 United Nations, Treaty Series, ',
    'vol. 7. ',
    '  2. фонтаны.',
  );
  assert.deepEqual(paragraphs, [
    { number: 1, text: 'воды[^1];' },
    { number: 2, text: 'фонтаны.' },
  ]);
  assert.deepEqual(footnotes, [{ label: '1', text: 'United Nations, Treaty Series, vol. 7.' }]);
});

test('a paragraph goes on over a page break and over a footnote, until the next number of the sequence', () => {
  assert.deepEqual(
    received(' 1. начало ', '', '_____', '1 Note.', '', ' конец, 4. не пункт;', ' 3. и это не пункт;', ' 2. второй.').paragraphs,
    [
      { number: 1, text: 'начало конец, 4. не пункт; 3. и это не пункт;' },
      { number: 2, text: 'второй.' },
    ],
  );
});

test('a text without paragraph 1 and a footnote rule without a footnote are errors', () => {
  assert.throws(() => parseReceived('Заголовок\n\n2. второй'), /no paragraph 1.*"1\. "/);
  assert.throws(() => received(' 1. воды;', '_____', 'без номера'), /footnote rule is followed by "без номера"/);
});

test('the received text of the declaration: each known trap', () => {
  const { paragraphs, footnotes, closing } = parseReceived(
    readFileSync(join(import.meta.dirname, '../fixtures/source/A-RES-68-4.ru.txt'), 'utf8'),
  );
  const text = (number: number) => paragraphs[number - 1]?.text ?? '';
  assert.deepEqual(
    paragraphs.map(({ number }) => number),
    Array.from({ length: 34 }, (_, index) => index + 1),
  );
  assert.equal(text(13).match(/детей-мигрантов/g)?.length, 2);
  assert.match(text(13), /стратегий интеграции, возвращения и воссоединения/); // over a page break
  assert.match(text(14), /поощрения соответствующих международных/);
  assert.match(text(15), /членов их семей\[\^1\], в международную/);
  assert.match(text(17), /соответствующие международные документы/);
  assert.match(text(19), /сотрудничества и взаимопонимания в социальной/);
  assert.match(text(20), /заинтересованными сторонами;$/);
  assert.match(text(21), /^подчеркиваем необходимость углубления/);
  assert.match(text(30), /по миграции и развитию дискуссиями/); // over a page break
  assert.match(text(31), /другие соответствующие межправительственные/);
  assert.match(text(34), /обсуждениям\.$/);
  assert.deepEqual(footnotes, [{ label: '1', text: 'United Nations, Treaty Series, vol. 2220, No. 39481.' }]);
  assert.deepEqual(closing, ['25-e пленарное заседание,', '3 октября 2013 года']); // its Latin e is left as received
  assert.doesNotMatch(paragraphs.map(({ text }) => text).join(), /_|- | {2}|\n/);
});
