/** Markdown, plain text and llms.txt: every word of the document, in order, and no other between. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { llmsTxt } from '../../src/exports/llms.ts';
import { declarationMarkdown, paragraphMarkdown } from '../../src/exports/markdown.ts';
import { declarationText, paragraphText } from '../../src/exports/plain-text.ts';
import { textOfHtml } from '../../src/markdown/html-text.ts';
import { pipeline } from '../../src/markdown/pipeline.ts';
import { readEdition } from '../support/edition.ts';
import { assertHolds, documentWords, numbered, site, words } from './expected-words.ts';

const edition = await readEdition();
const expected = documentWords(edition);
const withoutMarks = (text: string) => text.replace(/\[\^?\d+\]/g, '');

suite('plain text', () => {
  test('the whole document', () => assertHolds(withoutMarks(declarationText(edition, site)), expected));

  test('every paragraph, with its number and the address of its page', () => {
    for (const paragraph of edition.paragraphs) {
      const file = paragraphText(edition, paragraph, site);
      assertHolds(withoutMarks(file), words(numbered(paragraph)));
      assert.ok(file.includes(`${site.href}${paragraph.number}/`));
      for (const { text } of paragraph.notes) assert.ok(file.includes(text));
    }
  });
});

suite('Markdown', () => {
  test('the whole document', () => assertHolds(withoutMarks(declarationMarkdown(edition, site)), expected));

  test('every paragraph', () => {
    for (const paragraph of edition.paragraphs) {
      assertHolds(withoutMarks(paragraphMarkdown(edition, paragraph, site)), words(numbered(paragraph)));
    }
  });

  test('read back, the paragraphs are a list with the same numbers, phrases and notes', async () => {
    const { render } = await createMarkdownProcessor({ ...pipeline, syntaxHighlight: false });
    const { code } = await render(declarationMarkdown(edition, site));
    const [, list = ''] = /<ol>(.*)<\/ol>/s.exec(code) ?? [];
    const items = list.split('<li>').slice(1);
    assert.equal(items.length, edition.paragraphs.length);
    for (const [index, { text, operatives }] of edition.paragraphs.entries()) {
      const html = items[index]?.replace('</li>', '').trim() ?? '';
      assert.equal(textOfHtml(html).text.trim(), text);
      assert.deepEqual(
        [...html.matchAll(/<em>(.*?)<\/em>/g)].map(([, phrase]) => phrase?.replaceAll('\u00A0', ' ')),
        operatives.map(({ phrase }) => phrase),
      );
    }
    const notes = edition.paragraphs.flatMap(({ notes }) => notes);
    assert.equal(code.match(/class="note"/g)?.length, notes.length);
  });
});

suite('llms.txt', () => {
  const file = llmsTxt(edition, site, [{ path: 'declaration.md', label: 'Markdown' }]);

  test('begins with the title and leads to every paragraph', () => {
    assert.ok(file.startsWith(`# ${edition.declaration.title}\n\n> `));
    assert.ok(file.includes(`[Markdown](${site.href}declaration.md)`));
    for (const { number } of edition.paragraphs) assert.ok(file.includes(`(${site.href}${number}.md)`));
  });
});
