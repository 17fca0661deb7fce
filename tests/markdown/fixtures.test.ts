/** Each folder `PLUGIN/CASE/` is a case: what the pipeline makes of `input.md` is `output.html`. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { createMarkdownProcessor, parseFrontmatter, type MarkdownRenderer } from '@astrojs/markdown-remark';
import { pipeline } from '../../src/markdown/pipeline.ts';
import { textOfHtml } from '../../src/markdown/html-text.ts';

const foldersIn = (folder: string) => readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

let processor: MarkdownRenderer;
before(async () => {
  processor = await createMarkdownProcessor({ ...pipeline, syntaxHighlight: false });
});

for (const plugin of foldersIn(import.meta.dirname)) {
  for (const { name } of foldersIn(join(import.meta.dirname, plugin.name))) {
    test(`${plugin.name}: ${name}`, async () => {
      const read = (file: string) => readFileSync(join(import.meta.dirname, plugin.name, name, file), 'utf8');
      const { frontmatter, content } = parseFrontmatter(read('input.md'));
      const { code } = await processor.render(content, { frontmatter });
      assert.equal(code.trim().replaceAll('\u00A0', '&nbsp;'), read('output.html').trim());
    });
  }
}

test('without marks, emphasis and no-break spaces the text of a paragraph is its Markdown', async () => {
  const body = 'признаем, что «вода» — жизнь в Нью-Йорке с 3 мая 2101 года, п. 7, "так" -- и...';
  const { code } = await processor.render(body, { frontmatter: { operatives: ['признаем'] } });
  assert.equal(textOfHtml(code).text, body);
});
