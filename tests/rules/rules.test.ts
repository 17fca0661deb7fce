import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { EditionSource, SourceEntry } from '../../src/edition/source.ts';
import { checkContent, ContentError } from '../../src/rules/check.ts';
import { readSource } from '../support/edition.ts';

const FIXTURE = join(import.meta.dirname, '../fixtures/edition');

/** A fresh copy of the small edition, to be broken. */
const source = async () => structuredClone(await readSource(FIXTURE));

function breachesOf(source: EditionSource) {
  try {
    checkContent(source);
    return [];
  } catch (error) {
    assert.ok(error instanceof ContentError);
    return error.breaches;
  }
}

/** An entry that the break needs and the fixture is known to have. */
function at<Data>(entries: SourceEntry<Data>[], index: number): SourceEntry<Data> {
  return entries[index] ?? assert.fail(`the fixture has no entry ${index}`);
}

test('the small edition keeps every rule', async () => {
  assert.deepEqual(breachesOf(await source()), []);
});

const cases: Record<string, { break: (source: EditionSource) => void; file: RegExp; field: string; message: RegExp }> = {
  'number-double': {
    break: ({ paragraphs }) => void (at(paragraphs, 1).data.number = 1),
    file: /02\.md$/,
    field: 'number',
    message: /paragraph 1 stands in .*01\.md already/,
  },
  'number-missing': {
    break: ({ paragraphs }) => void (at(paragraphs, 2).data.number = 5),
    file: /^paragraphs\/$/,
    field: 'number',
    message: /no paragraph 3, but there is a paragraph 5/,
  },
  'theme-unknown': {
    break: ({ paragraphs }) => void at(paragraphs, 0).data.themes.push('fire'),
    file: /01\.md$/,
    field: 'themes',
    message: /no theme "fire"; use one of fountains, water/,
  },
  'theme-double': {
    break: ({ paragraphs }) => void at(paragraphs, 0).data.themes.push('water'),
    file: /01\.md$/,
    field: 'themes',
    message: /named twice/,
  },
  'theme-unused': {
    break: ({ paragraphs }) => {
      for (const { data } of paragraphs) data.themes = ['water'];
    },
    file: /fountains\.md$/,
    field: 'id',
    message: /no paragraph has the theme "fountains"/,
  },
  'related-self': {
    break: ({ paragraphs }) => void at(paragraphs, 0).data.related.push({ to: 1, kind: 'same-subject', because: 'Тот же пункт.' }),
    file: /01\.md$/,
    field: 'related',
    message: /related to itself/,
  },
  'related-missing': {
    break: ({ paragraphs }) => void at(paragraphs, 0).data.related.push({ to: 99, kind: 'same-subject', because: 'Нет.' }),
    file: /01\.md$/,
    field: 'related',
    message: /no paragraph 99/,
  },
  'because-quotation': {
    break: ({ paragraphs }) => void at(paragraphs, 0).data.related.push({ to: 2, kind: 'same-subject', because: 'Оба — «о рыбах».' }),
    file: /01\.md$/,
    field: 'related.because',
    message: /«о рыбах» stands neither in paragraph 1 nor in 2/,
  },
  'operative-degree': {
    break: ({ degrees }) => void degrees.forEach(({ data }) => (data.phrases = data.phrases.filter((phrase) => phrase !== 'признаем'))),
    file: /01\.md$/,
    field: 'operatives',
    message: /«признаем» belongs to no degree/,
  },
  'operative-unused': {
    break: ({ degrees }) => void degrees[0]?.data.phrases.push('осуждаем'),
    file: /operatives\.yaml$/,
    field: 'call.phrases',
    message: /«осуждаем»/,
  },
  'addressee-not-found': {
    break: ({ paragraphs }) =>
      void (at(paragraphs, 0).data.operatives = [
        { phrase: 'признаем', addressees: ['города'] },
        { phrase: 'призываем', addressees: [] },
      ]),
    file: /01\.md$/,
    field: 'operatives.addressees',
    message: /«города» does not stand/,
  },
  'body-empty': {
    break: (source) => {
      at(source.paragraphs, 2).text = '';
      at(source.paragraphs, 2).data.operatives = [];
    },
    file: /03\.md$/,
    field: 'body',
    message: /the text is empty/,
  },
  'footnote-missing': {
    break: ({ paragraphs }) => void (at(paragraphs, 0).text += '[^9]'),
    file: /01\.md$/,
    field: 'body',
    message: /\[\^9\] has no note/,
  },
  'footnote-double': {
    break: ({ paragraphs }) => void at(paragraphs, 2).notes.push({ label: '1', text: 'x', at: 0 }),
    file: /03\.md$/,
    field: 'body',
    message: /footnote 1 stands in .*02\.md already/,
  },
  'mixed-script': {
    break: ({ paragraphs }) => void (at(paragraphs, 0).text += ' вoда'),
    file: /01\.md$/,
    field: 'body',
    message: /«вoда» has Latin letters/,
  },
  'entity-not-found': {
    break: ({ entities }) => void (at(entities, 0).data.forms = ['Совет рыб']),
    file: /water-chamber\.md$/,
    field: 'forms',
    message: /names «Совет рыб» nowhere/,
  },
  'term-paragraph': {
    break: ({ themes }) => void at(themes, 0).data.terms.push({ term: 'пруд', note: 'Нет.', paragraphs: [8] }),
    file: /\.md$/,
    field: 'terms.paragraphs',
    message: /«пруд» points to paragraph 8/,
  },
  'later-wording': {
    break: ({ laterWording }) => void laterWording.data.runs.forEach((run) => (run.firstWord += 1)),
    file: /later-wording\.json$/,
    field: '',
    message: /read «|has \d+ words/,
  },
};

for (const [code, { break: breakIt, file, field, message }] of Object.entries(cases)) {
  test(`${code}: file, field, what was found and what to do`, async () => {
    const broken = await source();
    breakIt(broken);
    const breach = breachesOf(broken).find((found) => found.code === code);
    assert.ok(breach, `no breach ${code}`);
    assert.match(breach.file, file);
    if (field) assert.equal(breach.field, field);
    assert.match(breach.message, message);
  });
}
