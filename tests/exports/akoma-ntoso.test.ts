/** Akoma Ntoso against the schema of OASIS: `AKN_SCHEMAS` names a folder with `akomantoso30.xsd` and `xml.xsd`. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { validateXML } from 'xmllint-wasm';
import { akomaNtoso } from '../../src/exports/akoma-ntoso.ts';
import { readEdition } from '../support/edition.ts';
import { readRecord } from '../support/record.ts';
import { assertHolds, documentWords, site } from './expected-words.ts';

const edition = await readEdition();
const xml = akomaNtoso(edition, readRecord(), site);
const schemas = process.env.AKN_SCHEMAS;

const validated = (contents: string, folder: string) => {
  const file = (fileName: string) => ({ fileName, contents: readFileSync(join(folder, fileName), 'utf8') });
  return validateXML({ xml: { fileName: 'declaration.xml', contents }, schema: file('akomantoso30.xsd'), preload: file('xml.xsd') });
};

suite('Akoma Ntoso', () => {
  test('valid against the schema', { skip: schemas ? false : 'AKN_SCHEMAS names no folder with the schema' }, async () => {
    assert.deepEqual((await validated(xml, schemas ?? '')).errors, []);
    assert.equal((await validated(xml.replace('<num>', '<number>').replace('</num>', '</number>'), schemas ?? '')).valid, false);
  });

  test('the eId of a paragraph agrees with its printed number', () => {
    const found = [...xml.matchAll(/<paragraph eId="para_(\d+)"[^>]*>\s*<num>(\d+)\.<\/num>/g)].map(([, id, number]) => [id, number]);
    assert.deepEqual(
      found,
      edition.paragraphs.map(({ number }) => [String(number), String(number)]),
    );
  });

  test('every reference within the file has its target', () => {
    const targets = new Set([...xml.matchAll(/ eId="([^"]+)"/g)].map(([, id]) => id));
    const references = [...xml.matchAll(/ (?:refersTo|source|href|for|as)="([^"]+)"/g)].flatMap(([, value = '']) => value.split(' '));
    for (const reference of references.filter((value) => value.startsWith('#'))) assert.ok(targets.has(reference.slice(1)), reference);
  });

  test('the words are those of the document', () => {
    const body = xml.slice(xml.indexOf('<preface>')).replace(/<authorialNote.*?<\/authorialNote>/gs, '');
    assertHolds(toString(fromHtml(body, { fragment: true })), documentWords(edition));
    for (const { text } of edition.paragraphs.flatMap(({ notes }) => notes)) assert.ok(xml.includes(`<p>${text}</p>`));
  });
});
