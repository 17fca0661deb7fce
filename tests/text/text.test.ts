import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { counted } from '../../src/text/counted.ts';
import { datePhrase } from '../../src/text/dates.ts';
import { noBreak } from '../../src/text/no-break.ts';
import { locateInOrder, locateName, longestFirst } from '../../src/text/phrases.ts';
import { parseReceived } from '../../src/text/received.ts';
import { stem } from '../../src/text/stem.ts';
import { wordsOf } from '../../src/text/words.ts';

const received = parseReceived(readFileSync(join(import.meta.dirname, '../fixtures/source/A-RES-68-4.ru.txt'), 'utf8'));
const paragraph = (number: number) => received.paragraphs[number - 1]?.text ?? '';

test('a hyphen at a line’s end stays in a compound and goes in a parted word', () => {
  assert.equal(paragraph(13).match(/детей-мигрантов/g)?.length, 2);
  for (const [number, word] of [
    [14, 'соответствующих'],
    [17, 'международные'],
    [19, 'взаимопонимания'],
    [31, 'соответствующие'],
  ] as const) {
    assert.ok(
      wordsOf(paragraph(number)).some((found) => found.word === word),
      word,
    );
  }
});

test('the footnote is lifted out, its mark parted from the word', () => {
  assert.match(paragraph(15), /их семей\[\^1\], в международную/);
  assert.deepEqual(received.footnotes, [{ label: '1', text: 'United Nations, Treaty Series, vol. 2220, No. 39481.' }]);
  assert.match(paragraph(20), /заинтересованными сторонами;$/);
  assert.match(paragraph(21), /^подчеркиваем необходимость углубления/);
});

test('a paragraph runs on across a page break', () => {
  assert.match(paragraph(13), /стратегий интеграции, возвращения и воссоединения семей/);
  assert.match(paragraph(30), /миграции и развитию дискуссиями и результатами/);
});

test('a text without a first paragraph is refused', () => {
  assert.throws(() => parseReceived('Заголовок\n\nтекст'), /has no paragraph 1/);
});

test('operative phrases are found one behind another, between word borders', () => {
  const text = 'признаем, что важно, и признаем также; непризнаем';
  assert.deepEqual(locateInOrder(text, ['признаем', 'признаем', 'признаем']), [{ start: 0, end: 8 }, { start: 23, end: 31 }, undefined]);
});

test('a name is found in any grammatical form, with its capital', () => {
  const text = 'включая Международную организацию по миграции и международных организаций по миграции';
  assert.deepEqual(
    locateName(text, 'Международная организация по миграции').map(({ start, end }) => text.slice(start, end)),
    ['Международную организацию по миграции'],
  );
});

test('of overlapping finds the longest stays', () => {
  assert.deepEqual(
    longestFirst([
      { start: 5, end: 9 },
      { start: 0, end: 12 },
      { start: 13, end: 15 },
    ]),
    [
      { start: 0, end: 12 },
      { start: 13, end: 15 },
    ],
  );
});

test('no-break spaces stand where Russian typography wants them, and change nothing else', () => {
  const text = 'в п. 17 от 3 октября 2013 года — и в этой связи, о мигрантах';
  assert.equal(noBreak(text), 'в\u00A0п.\u00A017 от\u00A03\u00A0октября 2013\u00A0года\u00A0— и\u00A0в\u00A0этой связи, о\u00A0мигрантах');
  assert.equal(noBreak(text).replaceAll('\u00A0', ' '), text);
});

test('stems fold case and ё', () => assert.equal(stem('Ребёнка'), stem('ребенка')));

test('numbers and dates read as Russian', () => {
  assert.deepEqual(
    [1, 3, 5, 21].map((count) => counted(count, 'пункт', 'пункта', 'пунктов')),
    ['1\u00A0пункт', '3\u00A0пункта', '5\u00A0пунктов', '21\u00A0пункт'],
  );
  assert.equal(datePhrase('2013-10-03'), '3 октября 2013 года');
});
