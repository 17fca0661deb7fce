import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordFamiliesSchema } from '../../src/schemas/word-families.ts';
import { makeVocabulary } from '../../src/search/vocabulary.ts';
import { readEdition } from '../support/edition.ts';
import { readVocabulary } from './built.ts';

test('the vocabulary is the same for the same content', async () => {
  assert.equal(JSON.stringify(await readVocabulary()), JSON.stringify(await readVocabulary()));
});

test('keywords that the text of their paragraph answers are not sent', async () => {
  const edition = await readEdition();
  const [paragraph] = edition.paragraphs;
  assert.ok(paragraph);
  paragraph.keywords = [paragraph.text.split(',')[0] ?? '', 'слово, которого там нет'];
  const { paragraphs } = makeVocabulary(edition, wordFamiliesSchema.parse({ families: [] }));
  assert.deepEqual(paragraphs[0]?.keywords, ['слово, которого там нет']);
});

test('a word in two families is an error that names both', async () => {
  const families = wordFamiliesSchema.parse({
    families: [
      ['дети', 'детский'],
      ['детство', 'дети'],
    ],
  });
  const edition = await readEdition();
  assert.throws(() => makeVocabulary(edition, families), /«детство, дети».*share the stem «дет»/);
});

test('the schema says how to mend a family', () => {
  const told = (families: unknown) => wordFamiliesSchema.safeParse(families).error?.issues[0]?.message ?? '';
  assert.match(told({ families: [['один']] }), /two or more/);
  assert.match(told({ families: ['дети'] }), /ребенок, дети, детский/);
  assert.match(told({ families: [], english: ['children'] }), /children: дети/);
  assert.match(told({ families: [], synonym: {} }), /synonym/);
});
