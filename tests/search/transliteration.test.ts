import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inCyrillic, skeleton } from '../../src/search/transliteration.ts';
import { searchStem } from '../../src/search/tokens.ts';

const words: [russian: string, latin: string[]][] = [
  ['миграция', ['migratsiya', 'migraciya', 'migracija', 'migratsia', 'migracia']],
  ['женщины', ['zhenshchiny', 'zhenschiny', 'jenshiny', 'zhenshhiny']],
  ['устойчивое', ['ustoichivoe', 'ustoychivoye', 'ustojchivoe']],
  ['ксенофобия', ['ksenofobiya', 'kseniofobia', 'ksenofobija']],
  ['людьми', ['lyudmi', 'ljudmi', 'liudmi']],
  ['ребенок', ['rebenok', 'rebyonok', 'rebjonok']],
];
for (const [russian, spellings] of words) {
  for (const latin of spellings) {
    test(`${latin} sounds like «${russian}»`, () => {
      const sought = skeleton(searchStem(russian));
      assert.ok(inCyrillic(latin).some((reading) => skeleton(searchStem(reading)) === sought));
    });
  }
}

test('different words stay different', () => assert.notEqual(skeleton('мигрант'), skeleton('миграц')));
