import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areKindred } from '../../src/search/kinship.ts';
import { searchStem } from '../../src/search/tokens.ts';

const kindred = (one: string, other: string) => areKindred(searchStem(one), searchStem(other));

for (const [one, other] of [
  ['статистика', 'статистических'],
  ['ратификация', 'ратифицировать'],
  ['дискриминировать', 'дискриминации'],
  ['партнерство', 'партнеров'],
  ['экология', 'экологические'],
  ['помощник', 'помощи'],
] as const) {
  test(`«${one}» and «${other}» are kindred`, () => assert.ok(kindred(one, other)));
}

for (const [one, other] of [
  ['миграция', 'мигрант'],
  ['труд', 'трудный'],
  ['общество', 'сообщество'],
  ['право', 'правительство'],
] as const) {
  test(`«${one}» and «${other}» are not`, () => assert.ok(!kindred(one, other)));
}
