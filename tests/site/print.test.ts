/** A printed page: the document whole and nothing of the interface, on as few sheets as it needs. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { after, before, suite, test } from 'node:test';
import type { Paragraph } from '../../src/edition/model.ts';
import { assertHolds, words } from '../exports/expected-words.ts';
import { readEdition } from '../support/edition.ts';
import { startReader, type Reader } from '../support/reader.ts';

const poppler = spawnSync('pdftotext', ['-v']).status === 0;
const LABELS = ['Найти', 'Указатель', 'Только текст', 'Скачать', 'Как сослаться', 'скопировать', 'К содержанию', 'Связанные пункты'];

const edition = await readEdition();
const { chapeau, paragraphs, declaration } = edition;
let reader: Reader;

before(async () => {
  reader = await startReader();
});

after(() => reader.close());

/** @returns the text of the sheets, in the order in which it is read on them. */
async function print(address: string): Promise<{ sheets: number; text: string }> {
  // a style of the test is none of the page's own
  const page = await reader.open(address);
  if (address.startsWith('search/')) await page.waitForSelector('[data-state=done]');
  // only some browsers have a dictionary to part words with
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { hyphens: manual !important }');
    document.adoptedStyleSheets.push(sheet);
  });
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  await page.close();
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  // a word with a hyphen may end a line with it
  return { sheets: text.split('\f').length - 1, text: text.replaceAll(/-\n\s*/g, '-') };
}

/** A paragraph as it is printed: with the marks of its footnotes, and the footnotes below it. */
function printed({ text, notes }: Paragraph): string {
  const marked = notes.reduceRight((marked, { label, at }) => `${marked.slice(0, at)} ${label} ${marked.slice(at)}`, text);
  return [marked, ...notes.map(({ label, text }) => `${label} ${text}`)].join(' ');
}

function assertNoLabel(text: string): void {
  assert.deepEqual(
    LABELS.filter((label) => text.includes(label)),
    [],
  );
}

suite('on paper', { skip: poppler ? false : 'pdftotext is not installed' }, () => {
  test('the whole text stands on five sheets, every word of it', async () => {
    const { sheets, text } = await print('');
    const all = [chapeau.text, ...paragraphs.map((paragraph) => `${paragraph.number}. ${printed(paragraph)}`), ...declaration.closing];
    assertHolds(text, all.flatMap(words));
    assertNoLabel(text);
    assert.match(text, /http:\/\/localhost:4321\/\s*$/);
    assert.ok(sheets <= 5, `${sheets} sheets`);
  });

  const long = paragraphs.toSorted((a, b) => b.text.length - a.text.length).slice(0, 2);
  for (const paragraph of [...long, ...paragraphs.filter(({ notes }) => notes.length)]) {
    test(`paragraph ${paragraph.number} stands on one sheet, with its address`, async () => {
      const { sheets, text } = await print(`${paragraph.number}/`);
      assertHolds(text, words(printed(paragraph)));
      assertNoLabel(text);
      assert.match(text, new RegExp(`http\\S+/${paragraph.number}/`));
      assert.equal(sheets, 1);
    });
  }

  test('results are a list of paragraphs, without the filters', async () => {
    const { text } = await print(`search/?q=${encodeURIComponent('дети')}`);
    assert.match(text, /13\s+Права детей-мигрантов/);
    assertNoLabel(text);
    assert.ok(!text.includes('Сила формулировки'));
  });
});
