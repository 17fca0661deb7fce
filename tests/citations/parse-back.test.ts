/** BibTeX and RIS read back by a library that did not write them, to the fields of our CSL-JSON. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { bibtex } from '../../src/citations/bibtex.ts';
import { cslJson } from '../../src/citations/csl-json.ts';
import { ris } from '../../src/citations/ris.ts';
import { locatorOf } from '../../src/edition/locator.ts';
import { readRecord } from '../support/record.ts';

const record = readRecord();

function readBack(source: string) {
  const { data } = new Cite(source);
  const [{ _graph, ...item } = {}] = data;
  return { entries: data.length, item };
}

suite('records read back', () => {
  for (const numbers of [[], [17], [7, 8], [10, 11, 12, 13]]) {
    const locator = locatorOf(numbers);
    const [{ note, ...expected }] = JSON.parse(cslJson(record, locator)) as [Record<string, unknown>];

    test(`BibTeX, paragraphs: ${numbers.join(', ') || 'none'}`, () => {
      const { entries, item } = readBack(bibtex(record, locator));
      assert.equal(entries, 1);
      // biblatex calls the language by its name; this reader takes a name in braces for a family name
      const asRead = { ...expected, language: 'russian', author: [{ family: record.organ.short }] };
      assert.deepEqual(item, { ...asRead, ...(note !== undefined && { note }) });
    });

    test(`RIS, paragraphs: ${numbers.join(', ') || 'none'}`, () => {
      const { entries, item } = readBack(ris(record, locator));
      assert.equal(entries, 1);
      // RIS has no key of an entry, and its note begins a sentence
      const { id, note: noteRead, ...fields } = item;
      const { id: ourId, 'citation-key': key, ...rest } = expected;
      assert.ok(id && ourId === key);
      assert.deepEqual(fields, rest);
      assert.equal(String(noteRead ?? '').toLowerCase(), note ?? '');
    });
  }
});
