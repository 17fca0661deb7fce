import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noBreak, plainSpaces } from '../../src/text/no-break.ts';
import { readEdition } from '../support/edition.ts';

/** `~` stands for a no-break space. */
const cases: Record<string, string> = {
  'вопрос о миграции и развитии': 'вопрос о~миграции и~развитии',
  'В этой связи, и в связи': 'В~этой связи, и~в~связи',
  'за «колодец» с (ним)': 'за~«колодец» с~(ним)',
  'того и': 'того и',
  'кто и — зачем': 'кто и~— зачем',
  'вода — жизнь': 'вода~— жизнь',
  'п. 17, пп. 7 и 8': 'п.~17, пп.~7 и~8',
  'пункт 17, в пункте 3, пункты 5': 'пункт~17, в~пункте~3, пункты~5',
  'тип 5': 'тип 5',
  '№ 5 и No. 7': '№~5 и~No.~7',
  '3 октября 2013 года': '3~октября 2013~года',
  '5 маяков': '5 маяков',
  '2013 г. и 1990-х годов': '2013~г. и~1990-х годов',
  'резолюция 999/1': 'резолюция~999/1',
  'до 2015 года': 'до~2015~года',
};

for (const [plain, expected] of Object.entries(cases)) {
  test(`«${plain}» → «${expected}»`, () => {
    assert.equal(noBreak(plain).replaceAll('\u00A0', '~'), expected);
  });
}

test('only spaces change, one for one, and a second time changes nothing', async () => {
  const { paragraphs, chapeau, themes, entities } = await readEdition();
  for (const { text } of [chapeau, ...paragraphs, ...themes, ...entities]) {
    const set = noBreak(text);
    assert.equal(set.length, text.length);
    assert.equal(plainSpaces(set), plainSpaces(text));
    assert.equal(noBreak(set), set);
  }
});
