import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodies } from '../../src/rules/bodies.ts';
import { breachesOf, fixtureFolder, onlyBreach, paragraph } from '../support/breaches.ts';
import { readSource } from '../support/edition.ts';

test('body-empty: a paragraph or the chapeau without words', async () => {
  const source = await readSource(fixtureFolder);
  paragraph(source, 3).text = ' \n';
  source.declaration.text = '';
  assert.deepEqual(
    bodies(source).map(({ code, file, field }) => [code, file, field]),
    [
      ['body-empty', 'declaration.md', 'body'],
      ['body-empty', 'paragraphs/03.md', 'body'],
    ],
  );
  assert.match(bodies(source)[0]?.message ?? '', /the text is empty; write the words/);
});

test('footnote-missing: a mark without its note', async () => {
  const breach = await onlyBreach('footnote-missing', (source) => {
    paragraph(source, 2).text += ' [^2]';
  });
  assert.deepEqual([breach.file, breach.field], ['paragraphs/02.md', 'body']);
  assert.match(breach.message, /\[\^2\] has no note; add a line "\[\^2\]: …"/);
});

test('footnote-double: one mark for two notes', async () => {
  const breach = await onlyBreach('footnote-double', (source) => {
    paragraph(source, 3).notes.push({ label: '1', text: 'Again.', at: 3 });
  });
  assert.equal(breach.file, 'paragraphs/03.md');
  assert.match(breach.message, /footnote 1 stands in paragraphs\/02\.md already/);
});

test('mixed-script: Latin letters in a Russian word, Cyrillic in a Latin one, a Latin ending of a number', async () => {
  for (const word of ['мигрaция', 'Cовет', 'тoварищества-участники', '25-e', 'Lunаr']) {
    const breach = await onlyBreach('mixed-script', (source) => {
      paragraph(source, 3).text += ` ${word};`;
    });
    assert.deepEqual([breach.file, breach.field], ['paragraphs/03.md', 'body']);
    assert.match(breach.message, new RegExp(`«${word}» has Latin letters`));
  }
});

test('words of one alphabet, numbers and names beside each other are no breach', async () => {
  assert.deepEqual(
    await breachesOf((source) => {
      paragraph(source, 3).text += ' ООН и UN, 25-е, 25-й, No. 7, vol. 2220; А/Б, COVID — болезнь';
    }),
    [],
  );
});
