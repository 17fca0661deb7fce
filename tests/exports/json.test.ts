/** JSON against its published schema, by a validator that knows the draft of 2020-12. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { jsonSchema } from '../../src/exports/json-schema.ts';
import { declarationJson, paragraphJson, SCHEMA_PATH } from '../../src/exports/json.ts';
import { readEdition } from '../support/edition.ts';
import { site } from './expected-words.ts';

const edition = await readEdition();
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(jsonSchema(new URL(SCHEMA_PATH, site).href));

interface ParagraphFile {
  number: number;
  text: string;
  address: string;
  editorial: { title: string; operatives: { phrase: string; start: number; end: number }[] };
}

interface DocumentFile {
  chapeau: { text: string };
  paragraphs: ParagraphFile[];
  closing: string[];
}

suite('JSON', () => {
  const file = JSON.parse(declarationJson(edition, site)) as DocumentFile;

  test('the whole document is valid', () => assert.ok(validate(file), JSON.stringify(validate.errors)));

  test('the texts are those of the edition', () => {
    assert.equal(file.chapeau.text, edition.chapeau.text);
    assert.deepEqual(file.closing, edition.declaration.closing);
    assert.deepEqual(
      file.paragraphs.map(({ number, text }) => [number, text]),
      edition.paragraphs.map(({ number, text }) => [number, text]),
    );
  });

  test('offsets point at the phrases', () => {
    for (const { text, editorial } of file.paragraphs) {
      for (const { phrase, start, end } of editorial.operatives) assert.equal(text.slice(start, end), phrase);
    }
  });

  test('every paragraph by itself is valid and says the same', () => {
    for (const [index, paragraph] of edition.paragraphs.entries()) {
      const { document, $schema, ...alone } = JSON.parse(paragraphJson(edition, paragraph, site)) as Record<string, unknown>;
      assert.ok(validate({ document, $schema, ...alone }), JSON.stringify(validate.errors));
      assert.deepEqual(alone, file.paragraphs[index]);
      assert.equal(alone.address, `${site.href}${paragraph.number}/`);
    }
  });

  test('the schema refuses what it does not know', () => {
    assert.equal(validate({ ...file, extra: 1 }), false);
    assert.equal(validate({ ...file, paragraphs: [{ number: 0 }] }), false);
  });
});
