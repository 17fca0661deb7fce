/** BibTeX, RIS and CSL-JSON against the records of the list of citations, character for character. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { bibtex } from '../../src/citations/bibtex.ts';
import { cslJson } from '../../src/citations/csl-json.ts';
import { legislation } from '../../src/citations/legislation.ts';
import { metaTags } from '../../src/citations/meta-tags.ts';
import { ris } from '../../src/citations/ris.ts';
import { locatorOf, WHOLE_DOCUMENT } from '../../src/edition/locator.ts';
import { readRecord } from '../support/record.ts';

const record = readRecord();
const paragraph = locatorOf([17]);

const RIS = `TY  - RPRT
AU  - Генеральная Ассамблея ООН
TI  - Декларация по итогам диалога на высоком уровне по вопросу о международной миграции и развитии
M3  - Резолюция
SN  - A/RES/68/4
PB  - Организация Объединенных Наций
CY  - Нью-Йорк
PY  - 2013
DA  - 2013/10/03
LA  - ru
UR  - https://docs.un.org/ru/A/RES/68/4
ER  - ${''}
`;

const BIBTEX = `@techreport{A-RES-68-4,
  author      = {{Генеральная Ассамблея ООН}},
  title       = {{Декларация по итогам диалога на высоком уровне по вопросу о международной миграции и развитии}},
  type        = {Резолюция},
  number      = {A/RES/68/4},
  institution = {Организация Объединенных Наций},
  address     = {Нью-Йорк},
  date        = {2013-10-03}, year = {2013}, month = oct,
  url         = {https://docs.un.org/ru/A/RES/68/4},
  language    = {russian}, langid = {russian}
}
`;

const CSL = `[{"id":"A-RES-68-4","citation-key":"A-RES-68-4","type":"report","language":"ru","author":[{"literal":"Генеральная Ассамблея ООН"}],
"title":"Декларация по итогам диалога на высоком уровне по вопросу о международной миграции и развитии","genre":"Резолюция","number":"A/RES/68/4",
"publisher":"Организация Объединенных Наций","publisher-place":"Нью-Йорк","issued":{"date-parts":[[2013,10,3]]},"URL":"https://docs.un.org/ru/A/RES/68/4"}]`;

suite('records', () => {
  test('RIS', () => {
    assert.equal(ris(record, WHOLE_DOCUMENT), RIS.replaceAll('\n', '\r\n'));
    assert.equal(ris(record, paragraph), RIS.replace('ER  - ', 'N1  - П. 17\nER  - ').replaceAll('\n', '\r\n'));
  });

  test('BibTeX', () => {
    assert.equal(bibtex(record, WHOLE_DOCUMENT), BIBTEX);
    assert.equal(bibtex(record, paragraph), BIBTEX.replace('\n}\n', ',\n  note        = {п. 17}\n}\n'));
  });

  test('BibTeX escapes what TeX would read as a command', () => {
    assert.match(bibtex({ ...record, title: 'A & B: 50 %' }, WHOLE_DOCUMENT), /\{\{A \\& B: 50 \\%\}\}/);
  });

  test('CSL-JSON', () => {
    const [item] = JSON.parse(CSL) as object[];
    assert.deepEqual(JSON.parse(cslJson(record, WHOLE_DOCUMENT)), [item]);
    assert.deepEqual(JSON.parse(cslJson(record, paragraph)), [{ ...item, note: 'п. 17' }]);
  });

  test('records hold ordinary spaces only', () => {
    for (const write of [ris, bibtex, cslJson]) assert.doesNotMatch(write(record, locatorOf([7, 8])), /\u00A0/);
  });
});

suite('page head', () => {
  test('Zotero', () => {
    assert.deepEqual(Object.fromEntries(metaTags(record).map(({ name, content }) => [name, content])), {
      citation_title: record.title,
      citation_author: 'Генеральная Ассамблея ООН,',
      citation_technical_report_institution: 'Организация Объединенных Наций',
      citation_technical_report_number: 'A/RES/68/4',
      citation_date: '2013-10-03',
      citation_language: 'ru',
      citation_public_url: 'https://docs.un.org/ru/A/RES/68/4',
    });
    assert.deepEqual(metaTags(record, 'https://example.org/declaration.pdf').at(-1), {
      name: 'citation_pdf_url',
      content: 'https://example.org/declaration.pdf',
    });
  });

  test('JSON-LD: the legal value belongs to the files', () => {
    const page = {
      address: 'https://example.org/',
      document: 'https://example.org/',
      files: [{ address: 'https://example.org/declaration.txt', mediaType: 'text/plain' }],
    };
    const described = legislation(record, WHOLE_DOCUMENT, page) as Record<string, unknown>;
    assert.equal(described['@type'], 'Legislation');
    assert.equal(described.legislationDate, '2013-10-03');
    assert.equal(described.legislationLegalValue, undefined);
    assert.deepEqual(described.encoding, [
      {
        '@type': 'LegislationObject',
        contentUrl: 'https://example.org/declaration.txt',
        encodingFormat: 'text/plain',
        inLanguage: 'ru',
        legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
      },
    ]);
  });

  test('JSON-LD: a paragraph is a part of the document', () => {
    const described = legislation(record, paragraph, {
      address: 'https://example.org/17/',
      document: 'https://example.org/',
      name: 'Торговля людьми',
      files: [],
    }) as Record<string, unknown>;
    assert.equal(described.legislationIdentifier, 'A/RES/68/4, п. 17');
    assert.equal((described.isPartOf as Record<string, unknown>)['@id'], 'https://example.org/');
    assert.equal(described.encoding, undefined);
  });
});
