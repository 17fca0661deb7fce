import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { EditionSource } from '../../src/edition/source.ts';
import { ContentError, checkContent } from '../../src/rules/check.ts';
import { parseReceived, type ReceivedText } from '../../src/text/received.ts';
import { compareWords, type Correction } from '../support/compare-words.ts';
import { contentFolder, readSource } from '../support/edition.ts';

const RECEIVED = join(import.meta.dirname, '../fixtures/source/A-RES-68-4.ru.txt');

/** Where the edition rightly departs from the text as it was received; the page about the text lists the same. */
const CORRECTIONS: Correction[] = [
  { place: 'closing', received: '25-e', corrected: '25-е', reason: 'The received text has a Latin e in the Russian ordinal.' },
];

let received: ReceivedText;
let content: EditionSource;
const temporary: string[] = [];

before(async () => {
  received = parseReceived(readFileSync(RECEIVED, 'utf8'));
  content = await readSource();
});
after(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
});

test('every word of the content stands in the received text, in order, and no word is left out', () => {
  assert.equal(received.paragraphs.length, 34);
  assert.deepEqual(
    received.footnotes.map(({ label }) => label),
    ['1'],
  );
  assert.deepEqual(compareWords(received, content, CORRECTIONS), []);
});

test('the correction is needed: without it the closing line differs, and one that corrects nothing is told', () => {
  assert.match(compareWords(received, content).join(), /^closing: word 1, the received text reads «25-e .+», the content «25-е /);
  const idle = { place: 'paragraph 1', received: 'миграцыя', corrected: 'миграция', reason: '' };
  assert.deepEqual(compareWords(received, content, [...CORRECTIONS, idle]), [
    'paragraph 1: the correction of «миграцыя» to «миграция» corrects nothing.',
  ]);
});

test('one letter changed in any paragraph is told with its number and both readings', () => {
  for (const [index, { data, text }] of content.paragraphs.entries()) {
    const copy = structuredClone(content);
    const word = text.split(/\s+/).find((word) => /^\p{Ll}{5,}$/u.test(word)) ?? assert.fail(`paragraph ${data.number} has no long word`);
    const changed = `${word.slice(0, 2)}ы${word.slice(3)}`;
    Object.assign(copy.paragraphs[index] ?? assert.fail(), { text: text.replace(word, changed) });
    const told = compareWords(received, copy, CORRECTIONS);
    assert.equal(told.length, 1, `paragraph ${data.number}: ${told.join()}`);
    assert.match(told[0] ?? '', new RegExp(`^paragraph ${data.number}: .*received text reads «[^»]*${word}.*content «[^»]*${changed}`));
  }
});

test('a word left out, a footnote mark in another place and a changed sign are told', () => {
  const change = (number: number, from: string, to: string) => {
    const copy = structuredClone(content);
    const paragraph = copy.paragraphs.find(({ data }) => data.number === number) ?? assert.fail();
    assert.ok(paragraph.text.includes(from));
    paragraph.text = paragraph.text.replace(from, to);
    return compareWords(received, copy, CORRECTIONS);
  };
  assert.match(change(2, 'важный вклад ', 'вклад ').join(), /^paragraph 2: word 2, .*«отмечаем важный вклад.*content «отмечаем вклад/);
  assert.match(change(13, 'детей-мигрантов', 'детей мигрантов').join(), /^paragraph 13: .*«.*детей-мигрантов.*content «.*детей мигрантов/);
  assert.match(change(34, 'обсуждениям.', 'обсуждениям;').join(), /^paragraph 34: .*обсуждениям\.», .*обсуждениям;»/);

  const moved = structuredClone(content);
  const [note] = moved.paragraphs.flatMap(({ notes }) => notes);
  assert.ok(note);
  note.at = 10;
  assert.match(compareWords(received, moved, CORRECTIONS).join(), /^paragraph 15: /);
  note.text = note.text.replace('39481', '39482');
  assert.match(compareWords(received, moved, CORRECTIONS).join('\n'), /^footnote 1: .*39481.*39482/m);
});

test('a paragraph that is missing or one too many is told', () => {
  const copy = structuredClone(content);
  const [first] = copy.paragraphs.splice(0, 1);
  assert.match(compareWords(received, copy, CORRECTIONS).join(), /^paragraph 1: .*the content does not have it/);
  assert.ok(first);
  copy.paragraphs.unshift(first, { ...first, data: { ...first.data, number: 35 } });
  assert.match(compareWords(received, copy, CORRECTIONS).join(), /^paragraph 35: the received text does not have it/);
});

async function readChanged(file: string, from: string, to: string): Promise<EditionSource> {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  temporary.push(folder);
  cpSync(contentFolder, folder, { recursive: true });
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const at = text.lastIndexOf(from);
  assert.notEqual(at, -1, `${file} does not have «${from}»`);
  writeFileSync(path, text.slice(0, at) + to + text.slice(at + from.length));
  return readSource(folder);
}

test('one letter changed in a file of the content turns the comparison red', async () => {
  for (const [file, from, to, expected] of [
    ['paragraphs/25.md', 'экологические', 'экономические', /^paragraph 25: .*экологические.*экономические/],
    ['paragraphs/15.md', 'vol. 2220', 'vol. 2222', /^footnote 1: .*2220.*2222/],
    ['declaration.md', 'собравшись', 'собравшиеся', /^chapeau: .*собравшись.*собравшиеся/],
    ['declaration.md', '25-е пленарное', '26-е пленарное', /^closing: .*25-е.*26-е/],
    ['declaration.md', 'принимает следующую', 'принимают следующую', /^enacting: .*принимает.*принимают/],
  ] as const) {
    const told = compareWords(received, await readChanged(file, from, to), CORRECTIONS);
    assert.equal(told.length, 1, file);
    assert.match(told[0] ?? '', expected);
  }
});

test('a Latin letter inside a Russian word is told by the comparison and by the rule', async () => {
  const copy = await readChanged('paragraphs/26.md', 'миграции', 'мигрaции');
  assert.match(compareWords(received, copy, CORRECTIONS).join(), /^paragraph 26: .*миграции.*мигрaции/);
  assert.throws(
    () => checkContent(copy),
    (error) => {
      assert.ok(error instanceof ContentError);
      const breach = error.breaches.find(({ code }) => code === 'mixed-script');
      assert.equal(breach?.file, 'paragraphs/26.md');
      assert.match(breach.message, /«мигрaции» has Latin letters/);
      return true;
    },
  );
});

test('no word of any content file, editorial words included, mixes Cyrillic and Latin letters', () => {
  const mixed = /\p{L}*(?:\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic})\p{L}*/gu;
  const found = readdirSync(contentFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:md|yaml|json)$/.test(file))
    .flatMap((file) => (readFileSync(join(contentFolder, file), 'utf8').match(mixed) ?? []).map((word) => `${file}: ${word}`));
  assert.deepEqual(found, []);
});

test('the real content keeps every rule', () => {
  checkContent(content);
});
