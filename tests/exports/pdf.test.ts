/** The PDF: its words through Poppler's `pdftotext`, its mark of accessibility, its bytes. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { suite, test } from 'node:test';
import { declarationTypst } from '../../src/exports/typst.ts';
import { createTypesetter } from '../../src/integrations/typesetter.ts';
import { readEdition } from '../support/edition.ts';
import { assertHolds, documentWords, site } from './expected-words.ts';

const edition = await readEdition();
const document = declarationTypst(edition, site);
const pdf = createTypesetter().pdf(document);
const poppler = spawnSync('pdftotext', ['-v']).status === 0;

suite('PDF', () => {
  test('the words are those of the document', { skip: poppler ? false : 'pdftotext is not installed' }, () => {
    const { symbol } = edition.declaration;
    const notes = edition.paragraphs.flatMap(({ notes }) => notes);
    let text = execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' })
      // the running foot, with the end of its page
      .replaceAll(new RegExp(`^${symbol} \\d+ / \\d+\\n\\f`, 'gm'), '')
      // words parted at the end of a line
      .replaceAll('\u00AD\n', '')
      .replaceAll('-\n', '-');
    for (const note of notes) {
      const line = `${note.label}${note.text}\n`;
      assert.ok(text.includes(line), `the note is not in the text: ${line}`);
      text = text.replace(line, '');
    }
    assertHolds(withoutMarks(text), documentWords(edition));
  });

  test('declares itself PDF/UA-1, is tagged and has a language', () => {
    const source = Buffer.from(pdf).toString('latin1');
    assert.match(source, /<pdfuaid:part>1<\/pdfuaid:part>/);
    assert.match(source, /\/MarkInfo/);
    assert.match(source, /\/Lang\s*\(ru\)/);
  });

  test('another compiler gives the same bytes', () => assert.deepEqual(createTypesetter().pdf(document), pdf));

  test('what the compiler complains about stops the build', () => {
    assert.throws(() => createTypesetter().pdf({ ...document, source: '#nothing' }), /unknown variable/);
  });
});

/** A mark of a note stands behind its word without a space. */
function withoutMarks(text: string): string {
  return edition.paragraphs
    .flatMap(({ text, notes }) => notes.map(({ label, at }) => ({ label, word: /\S+$/.exec(text.slice(0, at))?.[0] ?? '' })))
    .reduce((result, { label, word }) => result.replace(`${word}${label}`, word), text);
}
