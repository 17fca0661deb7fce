import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { HtmlValidate } from 'html-validate';
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Edition } from '../../src/edition/model.ts';
import { plainSpaces } from '../../src/text/no-break.ts';
import { readEdition } from '../support/edition.ts';
import { addressOf, brotliSize, distFolder, pagesOf, readPage } from '../support/site.ts';
import { select, selectAll } from '../support/html.ts';

const pages = new Map<string, Root>();
let edition: Edition;

before(async () => {
  edition = await readEdition();
  for (const page of pagesOf()) pages.set(page, fromHtml(readPage(page)));
});

test('every paragraph has its page with its whole text, and stands in the whole text with its number', () => {
  const whole = pages.get('index.html');
  assert.ok(whole);
  assert.equal(edition.paragraphs.length, 34);
  for (const { number, text, notes } of edition.paragraphs) {
    const own = pages.get(`${number}/index.html`);
    assert.ok(own, `/${number}/ is missing`);
    const inWhole: Element | undefined = selectAll(whole, 'section').find(({ properties }) => properties.id === `p${number}`);
    const blocks: (Element | undefined)[] = [select(own, 'div', 'paragraph-text'), inWhole && select(inWhole, 'div')];
    for (const block of blocks) {
      const paragraph: Element | undefined = block && select(block, 'p');
      assert.ok(paragraph, `paragraph ${number} has no text`);
      assert.equal(plainSpaces(toString(paragraph)), withMarks(text, notes), `paragraph ${number}`);
    }
  }
});

function withMarks(text: string, notes: Edition['paragraphs'][number]['notes']): string {
  return notes.reduceRight((result, { label, at }) => result.slice(0, at) + label + result.slice(at), text);
}

test('every page has title, description, canonical address, language and one main heading', () => {
  const titles = new Map<string, string>();
  for (const [page, tree] of pages) {
    const html = select(tree, 'html');
    assert.equal(html?.properties.lang, 'ru', page);
    const title = toString(select(tree, 'title') ?? assert.fail(`${page} has no title`));
    assert.equal(titles.get(title), undefined, `${page} has the title of ${titles.get(title)}`);
    titles.set(title, page);
    const description = selectAll(tree, 'meta').find(({ properties }) => properties.name === 'description')?.properties.content;
    assert.ok(typeof description === 'string' && description.length > 20, `${page} has no description`);
    assert.equal(selectAll(tree, 'h1').length, 1, page);
    if (page === '404.html') continue;
    const canonical = selectAll(tree, 'link').find(({ properties }) => String(properties.rel) === 'canonical')?.properties.href;
    assert.equal(new URL(String(canonical)).pathname, `/${addressOf(page)}`, page);
  }
});

test('headings go down one step at a time', () => {
  for (const [page, tree] of pages) {
    let level = 0;
    visit(tree, 'element', ({ tagName }) => {
      const next = Number(/^h([1-6])$/.exec(tagName)?.[1]);
      if (!next) return;
      assert.ok(next <= level + 1, `${page}: h${next} after h${level}`);
      level = next;
    });
  }
});

test('every internal link and anchor resolves', () => {
  const ids = new Map([...pages].map(([page, tree]) => [page, new Set(allIds(tree))]));
  for (const [page, tree] of pages) {
    for (const { properties } of selectAll(tree, 'a')) {
      const target = new URL(String(properties.href), `http://site/${addressOf(page)}`);
      if (target.host !== 'site' || /\.\w+$/.test(target.pathname)) continue;
      const file = `${target.pathname.slice(1)}index.html`;
      const anchors = ids.get(target.pathname === `/${addressOf(page)}` ? page : file);
      assert.ok(anchors, `${page} links to ${target.pathname}, which does not exist`);
      const anchor = decodeURIComponent(target.hash.slice(1));
      assert.ok(!anchor || anchors.has(anchor), `${page} links to ${target.pathname}#${anchor}, which has no such place`);
    }
  }
});

function allIds(tree: Root): string[] {
  const ids: string[] = [];
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties.id === 'string') ids.push(properties.id);
  });
  return ids;
}

test('html-validate finds nothing on any page', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // the build writes the short form of attributes and void elements, which is as valid
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'void-style': 'off',
      // the site's own files; a hash would only repeat what the origin guarantees
      'require-sri': 'off',
      // the rule knows neither long Russian words nor that a title is cut by the reader's program, not by us
      'long-title': 'off',
      // white space of the template, which no reader sees
      'no-trailing-whitespace': 'off',
      // «п. 17» is set by hand with no-break spaces where they belong
      'tel-non-breaking': 'off',
    },
  });
  const found: string[] = [];
  for (const page of pages.keys()) {
    const { results } = await validator.validateFile(`${distFolder}/${page}`);
    found.push(...results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${page}:${line} ${ruleId}: ${message}`)));
  }
  assert.deepEqual(found, []);
});

test('the whole text arrives in the first flight of a connection, a paragraph in less', (context) => {
  const bare = brotliSize([edition.chapeau, ...edition.paragraphs].map(({ text }) => text).join('\n'));
  const whole = brotliSize(readPage('index.html'));
  context.diagnostic(`whole text ${whole} bytes, ${(whole / bare).toFixed(2)} × the bare text's ${bare}`);
  assert.ok(whole <= 12_000, `the whole-text page weighs ${whole} bytes`);
  for (const { number } of edition.paragraphs) {
    const size = brotliSize(readPage(`${number}/index.html`));
    // 4.8 kB without the citations of fourteen styles and the records for reference managers
    assert.ok(size <= 6_250, `/${number}/ weighs ${size} bytes`);
  }
});

test('nothing blocks the first paint: no stylesheet, no script that is not deferred', () => {
  for (const [page, tree] of pages) {
    for (const { properties } of selectAll(tree, 'link')) assert.notEqual(String(properties.rel), 'stylesheet', page);
    for (const { properties } of selectAll(tree, 'script')) {
      if (properties.src) assert.equal(properties.type, 'module', `${page}: ${properties.src}`);
    }
  }
});

test('fonts weigh at most 40 kB together', () => {
  const folder = join(distFolder, 'assets/fonts');
  const bytes = readdirSync(folder).reduce((sum, font) => sum + statSync(join(folder, font)).size, 0);
  assert.ok(bytes > 0 && bytes <= 40_000, `${bytes} bytes`);
});

test('the scripts of a reading page weigh less than 4 kB, those that it loads later apart', (context) => {
  for (const page of ['index.html', '17/index.html']) {
    const loaded = new Set<string>();
    const load = (path: string) => {
      if (loaded.has(path)) return;
      loaded.add(path);
      for (const [, imported = ''] of readPage(path).matchAll(/(?:from|import)"(\.\/[^"]+)"/g)) load(join(dirname(path), imported));
    };
    for (const { properties } of selectAll(pages.get(page) ?? assert.fail(), 'script'))
      if (properties.src) load(String(properties.src).slice(1));
    const bytes = [...loaded].reduce((sum, path) => sum + brotliSize(readPage(path)), 0);
    context.diagnostic(`${page}: ${bytes} bytes of script`);
    assert.ok(bytes > 0 && bytes < 4_000, `${page} loads ${bytes} bytes of script`);
  }
});

test('every format is offered, and a link in a messenger has its picture under 40 kB', () => {
  for (const file of ['pdf', 'epub', 'txt', 'md', 'json', 'xml', 'bib', 'ris', 'csl.json', 'schema.json']) {
    assert.ok(statSync(join(distFolder, `declaration.${file}`)).size > 300, file);
  }
  for (const { number } of edition.paragraphs) {
    for (const file of [
      `${number}.json`,
      `${number}.md`,
      `${number}.txt`,
      `${number}/cite.bib`,
      `${number}/cite.ris`,
      `${number}/cite.json`,
    ]) {
      assert.ok(statSync(join(distFolder, file)).size > 100, file);
    }
    const image = selectAll(pages.get(`${number}/index.html`) ?? assert.fail(), 'meta').find(
      ({ properties }) => properties.property === 'og:image',
    );
    const card = new URL(String(image?.properties.content)).pathname;
    assert.equal(card, `/cards/${number}.png`);
    assert.ok(statSync(join(distFolder, card)).size < 40_000, card);
  }
});
