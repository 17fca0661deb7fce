/** The EPUB through a checker, its XHTML through a validator of HTML, its manifest against its files. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { HtmlValidate } from 'html-validate/node';
import { epub } from '../../src/exports/epub.ts';
import { readEdition } from '../support/edition.ts';
import { assertHolds, documentWords, site } from './expected-words.ts';

const edition = await readEdition();
const book = epub(edition, site);
const files = unzipSync(book);
const file = (name: string) => strFromU8(files[name] ?? new Uint8Array());

suite('EPUB', () => {
  test('an EPUB checker has nothing to say', async () => {
    const { messages } = await EpubCheck.validate(book);
    assert.deepEqual(messages, []);
  });

  test('the type comes first and uncompressed', () => {
    assert.equal(strFromU8(book.slice(30, 58)), 'mimetypeapplication/epub+zip');
  });

  test('the manifest names every file of the book', () => {
    const named = [...file('EPUB/package.opf').matchAll(/ href="([^"]+)"/g)].map(([, href]) => `EPUB/${href}`);
    const present = Object.keys(files).filter((name) => name.startsWith('EPUB/') && name !== 'EPUB/package.opf');
    assert.deepEqual(named.sort(), present.sort());
  });

  test('elements are nested as HTML allows', async () => {
    const validator = new HtmlValidate({
      elements: ['html5'],
      rules: { 'element-permitted-content': 'error', 'element-permitted-parent': 'error', 'no-dup-id': 'error' },
    });
    for (const name of ['EPUB/text.xhtml', 'EPUB/nav.xhtml']) {
      const report = await validator.validateString(file(name).replace(/^<\?xml.*?\?>\s*/, '<!doctype html>'), name);
      assert.deepEqual(
        report.results.flatMap(({ messages }) => messages),
        [],
      );
    }
  });

  test('the words are those of the document', () => {
    const text = file('EPUB/text.xhtml').replace(/<sup>.*?<\/sup>/gs, '');
    assertHolds(toString(fromHtml(text)), documentWords(edition));
    for (const note of edition.paragraphs.flatMap(({ notes }) => notes)) assert.ok(text.includes(note.text));
  });

  test('the same edition gives the same bytes', () => assert.deepEqual(epub(edition, site), book));
});
