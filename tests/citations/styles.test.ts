/** Every style against the strings of the list of citations, written as there: ␣ is a no-break space, *…* italics. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { styles } from '../../src/citations/index.ts';
import { locatorOf } from '../../src/edition/locator.ts';
import { readRecord } from '../support/record.ts';

const FORMS = {
  document: locatorOf([]),
  'п. 17': locatorOf([17]),
  'пп. 7 и 8': locatorOf([7, 8]),
  'пп. 10–13': locatorOf([10, 11, 12, 13]),
};

const SIGNS: Record<string, string> = {
  '␣': '\u00A0',
  '⟨название⟩': 'Декларация по итогам диалога на высоком уровне по вопросу о международной миграции и развитии',
  '⟨title⟩': 'Declaration of the High-level Dialogue on International Migration and Development',
  '⟨url-ru⟩': 'https://docs.un.org/ru/A/RES/68/4',
  '⟨url-en⟩': 'https://docs.un.org/en/A/RES/68/4',
  '⟨дата⟩': 'ДД.ММ.ГГГГ',
};

const same = (string: string): [string, string, string, string] => [string, string, string, string];

/** Style → the document, п. 17, пп. 7 и 8, пп. 10–13. */
const EXPECTED: Record<string, [string, string, string, string]> = {
  'un-footnote-ru': ['Резолюция␣68/4.', 'Резолюция␣68/4, п.␣17.', 'Резолюция␣68/4, пп.␣7 и 8.', 'Резолюция␣68/4, пп.␣10–13.'],
  'gost-footnote': [
    '⟨название⟩ : резолюция␣68/4 Генеральной Ассамблеи ООН от 3␣октября 2013␣г. URL: ⟨url-ru⟩ (дата обращения: ⟨дата⟩).',
    '⟨название⟩ : резолюция␣68/4 Генеральной Ассамблеи ООН от 3␣октября 2013␣г. П.␣17. URL: ⟨url-ru⟩ (дата обращения: ⟨дата⟩).',
    '⟨название⟩ : резолюция␣68/4 Генеральной Ассамблеи ООН от 3␣октября 2013␣г. П.␣7, 8. URL: ⟨url-ru⟩ (дата обращения: ⟨дата⟩).',
    '⟨название⟩ : резолюция␣68/4 Генеральной Ассамблеи ООН от 3␣октября 2013␣г. П.␣10–13. URL: ⟨url-ru⟩ (дата обращения: ⟨дата⟩).',
  ],
  'gost-record': same(
    '⟨название⟩ : резолюция␣68/4 : принята Генеральной Ассамблеей Организации Объединенных Наций 3␣октября 2013␣года. – Текст : электронный // Организация Объединенных Наций : [сайт]. – URL: ⟨url-ru⟩ (дата обращения: ⟨дата⟩).',
  ),
  'gost-reference': ['[⟨№⟩]', '[⟨№⟩, п.␣17]', '[⟨№⟩, п.␣7, 8]', '[⟨№⟩, п.␣10–13]'],
  oscola: [
    'UNGA Res 68/4 (3 October 2013) UN Doc A/RES/68/4.',
    'UNGA Res 68/4 (3 October 2013) UN Doc A/RES/68/4 para 17.',
    'UNGA Res 68/4 (3 October 2013) UN Doc A/RES/68/4 paras 7–8.',
    'UNGA Res 68/4 (3 October 2013) UN Doc A/RES/68/4 paras 10–13.',
  ],
  bluebook: [
    'G.A. Res. 68/4, U.N. Doc. A/RES/68/4 (Oct. 3, 2013).',
    'G.A. Res. 68/4, ¶␣17, U.N. Doc. A/RES/68/4 (Oct. 3, 2013).',
    'G.A. Res. 68/4, ¶¶␣7–8, U.N. Doc. A/RES/68/4 (Oct. 3, 2013).',
    'G.A. Res. 68/4, ¶¶␣10–13, U.N. Doc. A/RES/68/4 (Oct. 3, 2013).',
  ],
  'un-text-ru': [
    'резолюция␣68/4 Генеральной Ассамблеи от 3␣октября 2013␣года',
    'пункт␣17 резолюции␣68/4 Генеральной Ассамблеи от 3␣октября 2013␣года',
    'пункты␣7 и 8 резолюции␣68/4 Генеральной Ассамблеи от 3␣октября 2013␣года',
    'пункты␣10–13 резолюции␣68/4 Генеральной Ассамблеи от 3␣октября 2013␣года',
  ],
  'un-footnote-en': [
    'Resolution 68/4.',
    'Resolution 68/4, para. 17.',
    'Resolution 68/4, paras. 7 and 8.',
    'Resolution 68/4, paras. 10–13.',
  ],
  'un-text-en': [
    'General Assembly resolution 68/4 of 3 October 2013',
    'paragraph 17 of General Assembly resolution 68/4 of 3 October 2013',
    'paragraphs 7 and 8 of General Assembly resolution 68/4 of 3 October 2013',
    'paragraphs 10 to 13 of General Assembly resolution 68/4 of 3 October 2013',
  ],
  'apa-text': [
    '(United Nations General Assembly, 2013)',
    '(United Nations General Assembly, 2013, para. 17)',
    '(United Nations General Assembly, 2013, paras. 7–8)',
    '(United Nations General Assembly, 2013, paras. 10–13)',
  ],
  'apa-list': same('United Nations General Assembly. (2013). *⟨title⟩* (A/RES/68/4). ⟨url-en⟩'),
  'nz-law-style-guide': [
    '*⟨title⟩* GA Res 68/4 (2013).',
    '*⟨title⟩* GA Res 68/4 (2013), para 17.',
    '*⟨title⟩* GA Res 68/4 (2013), paras 7–8.',
    '*⟨title⟩* GA Res 68/4 (2013), paras 10–13.',
  ],
  'mla-list': same(
    'United Nations, General Assembly. *Declaration of the High-Level Dialogue on International Migration and Development*. Resolution 68/4, 3 Oct. 2013. *United Nations*, docs.un.org/en/A/RES/68/4.',
  ),
  'mla-text': [
    '(United Nations, General Assembly)',
    '(United Nations, General Assembly, par. 17)',
    '(United Nations, General Assembly, pars. 7-8)',
    '(United Nations, General Assembly, pars. 10-13)',
  ],
};

/** Lists of paragraphs that are no neighbours: 7, 17 and 20; then 7, 8, 10–13. */
const LISTS: Record<string, [string, string]> = {
  'un-footnote-ru': ['Резолюция␣68/4, пп.␣7, 17 и 20.', 'Резолюция␣68/4, пп.␣7, 8 и 10–13.'],
  'gost-reference': ['[⟨№⟩, п.␣7, 17, 20]', '[⟨№⟩, п.␣7, 8, 10–13]'],
  oscola: [
    'UNGA Res 68/4 (3 October 2013) UN Doc A/RES/68/4 paras 7, 17 and 20.',
    'UNGA Res 68/4 (3 October 2013) UN Doc A/RES/68/4 paras 7–8 and 10–13.',
  ],
  bluebook: [
    'G.A. Res. 68/4, ¶¶␣7, 17, 20, U.N. Doc. A/RES/68/4 (Oct. 3, 2013).',
    'G.A. Res. 68/4, ¶¶␣7–8, 10–13, U.N. Doc. A/RES/68/4 (Oct. 3, 2013).',
  ],
  'un-text-en': [
    'paragraphs 7, 17 and 20 of General Assembly resolution 68/4 of 3 October 2013',
    'paragraphs 7, 8 and 10 to 13 of General Assembly resolution 68/4 of 3 October 2013',
  ],
};

const record = readRecord();
const filled = (string: string) => Object.entries(SIGNS).reduce((text, [sign, value]) => text.replaceAll(sign, value), string);

suite('citation styles', () => {
  for (const { id, name, cite } of styles) {
    for (const [index, [form, locator]] of Object.entries(FORMS).entries()) {
      test(`${name}: ${form}`, () => {
        const expected = filled(EXPECTED[id]?.[index] ?? '');
        const { text, parts } = cite(record, locator);
        assert.equal(text, expected.replaceAll('*', ''));
        assert.equal(parts.map(({ text, italic }) => (italic ? `*${text}*` : text)).join(''), expected);
      });
    }
  }

  for (const [id, expected] of Object.entries(LISTS)) {
    test(`${id}: lists`, () => {
      const style = styles.find((style) => style.id === id);
      const lists = [locatorOf([7, 17, 20]), locatorOf([7, 8, 10, 11, 12, 13])];
      assert.deepEqual(
        lists.map((locator) => style?.cite(record, locator).text),
        expected.map(filled),
      );
    });
  }

  test('the day of access replaces its placeholder', () => {
    const dated = styles.filter(({ cite }) => cite(record, FORMS.document, '24.11.2026').text.includes('(дата обращения: 24.11.2026).'));
    assert.deepEqual(
      dated.map(({ id }) => id),
      ['gost-footnote', 'gost-record'],
    );
  });

  test('UN usage comes first, and every style has its strings here', () => {
    assert.equal(styles[0]?.id, 'un-footnote-ru');
    assert.deepEqual(styles.map(({ id }) => id).sort(), Object.keys(EXPECTED).sort());
  });
});
