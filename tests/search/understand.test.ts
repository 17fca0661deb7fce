import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeLexicon } from '../../src/search/lexicon.ts';
import type { Term } from '../../src/search/plan.ts';
import { understand, type UnderstandOptions } from '../../src/search/understand.ts';
import { readVocabulary } from './built.ts';

const lexicon = makeLexicon(await readVocabulary());
const plan = (query: string, options?: UnderstandOptions) => understand(query, lexicon, options);
const stems = (terms: Term[]) => terms.flatMap((term) => (term.kind === 'word' ? term.stems : [term.kind]));
const kinds = (query: string, options?: UnderstandOptions) => plan(query, options).notices.map(({ kind }) => kind);

test('a word brings its family', () => {
  const [term] = plan('ребёнок').terms;
  assert.ok(term?.kind === 'word' && term.kin.includes('дет') && term.kin.includes('ребенк'));
});

test('families that are kept apart stay apart', () => {
  const [term] = plan('мигранты').terms;
  assert.ok(term?.kind === 'word' && !term.kin.includes('миграц'));
});

test('stop words do not count', () => assert.deepEqual(stems(plan('о правах и о женщинах').terms), ['прав', 'женщин']));

test('hyphenated words count in parts', () => assert.deepEqual(stems(plan('дети-мигранты').terms), ['дет', 'мигрант']));

for (const [query, understood] of [
  ['ghfdf xtkjdtrf', 'права человека'],
  ['torgovlya lyudmi', 'людьми'],
  ['мигрнаты', 'мигранты'],
  ['куьшеефтсуы', 'remittances'],
] as const) {
  test(`«${query}» is read as «${understood}», said so, and can be searched for as it stands`, () => {
    const notice = plan(query).notices.find(({ kind }) => kind === 'corrected');
    assert.match(notice?.text ?? '', new RegExp(understood));
    assert.deepEqual(notice?.link && { query: notice.link.query, literal: notice.link.literal }, { query, literal: true });
    assert.deepEqual(
      plan(query, { literal: true }).notices.filter(({ kind }) => kind === 'corrected'),
      [],
    );
  });
}

test('a known word is never corrected', () => {
  for (const query of ['прав', 'труд', 'стран', 'мозгов', 'НПО', 'IOM', 'сопровождение'])
    assert.ok(!kinds(query).includes('corrected'), query);
});

test('a number typed with the other layout', () => assert.deepEqual(plan('geyrn 17').numbers, [17]));

test('the word being typed is completed', () => {
  assert.deepEqual(stems(plan('ксе', { unfinished: true }).terms), ['ксенофоб']);
  assert.deepEqual(plan('ксе').terms, []);
});

test('a word of its own language is offered for one that the document avoids', () => {
  const notice = plan('беженцы').notices.find(({ kind }) => kind === 'instead');
  assert.equal(notice?.link?.query, 'мигрант');
});

test('quotation marks make a phrase, a lone one does not', () => {
  assert.deepEqual(stems(plan('«в этой связи»').terms), ['phrase']);
  assert.deepEqual(stems(plan('«прав женщин').terms), ['прав', 'женщин']);
  assert.deepEqual(stems(plan('“частный сектор” бизнес').terms), ['phrase', 'key']);
});

for (const query of ['', '   ', '!!!', '""', '🙂', '\u200B\u00AD'])
  test(`no word in «${query}»`, () => assert.deepEqual(kinds(query), ['empty']));

for (const query of ['и в на', 'для', 'of the']) {
  test(`only stop words in «${query}»`, () => assert.match(plan(query).notices[0]?.text ?? '', /служебные/));
}

test('a number that the document does not have', () =>
  assert.match(plan('п. 40').notices[0]?.text ?? '', /Пункта 40 .* последний пункт — 34/));
