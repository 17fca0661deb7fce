import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import type { Edition } from '../../src/edition/model.ts';
import { annotateHtml, textOfHtml, type Annotation } from '../../src/markdown/html-text.ts';
import { readEdition } from '../support/edition.ts';
import { selectAll } from '../support/html.ts';

const NOTE =
  '<p>вода<sup><a id="fnref-1" href="#fn-1" role="doc-noteref">1</a></sup> и фонтаны</p>\n' +
  '<p class="note" id="fn-1"><a href="#fnref-1" role="doc-backlink">1</a> Moon&nbsp;Records, <em>vol.</em> 7.</p>';

const mark = (start: number, end: number): Annotation => ({ start, end, tag: 'mark', properties: {} });

let edition: Edition;
before(async () => {
  edition = await readEdition();
});

test('the text of HTML: elements gone, ordinary spaces, blocks on lines of their own', () => {
  assert.deepEqual(textOfHtml('<p><em>отмечаем</em> в&nbsp;<span class="nb">Нью-Йорке</span></p>\n<p>и&nbsp;далее &lt;</p>'), {
    text: 'отмечаем в Нью-Йорке\nи далее <',
    notes: [],
  });
  assert.deepEqual(textOfHtml(''), { text: '', notes: [] });
});

test('a footnote stands apart, with the place of its mark', () => {
  const { text, notes } = textOfHtml(NOTE);
  assert.equal(text, 'вода и фонтаны');
  assert.deepEqual(notes, [{ label: '1', text: 'Moon Records, vol. 7.', at: 'вода'.length }]);
});

test('a mark in a second block counts its place from the start of the whole text', () => {
  const { text, notes } = textOfHtml(`<p>начало</p>\n${NOTE}`);
  assert.equal(text.slice(0, notes[0]?.at), 'начало\nвода');
});

test('an annotation is put round its stretch and keeps its properties', () => {
  assert.equal(
    annotateHtml('<p>беречь воду</p>', [{ start: 7, end: 11, tag: 'a', properties: { href: '/вода/', 'data-run': 2 } }]),
    '<p>беречь <a href="/вода/" data-run="2">воду</a></p>',
  );
});

test('an annotation that crosses the border of an element is wrapped piece by piece', () => {
  assert.equal(
    annotateHtml('<p>и <em>особо отмечаем</em> воду</p>', [mark(8, 20)]),
    '<p>и <em>особо <mark>отмечаем</mark></em><mark> вод</mark>у</p>',
  );
  assert.equal(annotateHtml('<p>и <em>воду</em></p>', [mark(0, 6)]), '<p><mark>и </mark><em><mark>воду</mark></em></p>');
});

test('several annotations in one piece of text, in any order, touching one another', () => {
  assert.equal(annotateHtml('<p>абвгд</p>', [mark(3, 5), mark(0, 1), mark(1, 3)]), '<p><mark>а</mark><mark>бв</mark><mark>гд</mark></p>');
});

test('no-break spaces count as one sign and stay', () => {
  assert.equal(annotateHtml('<p>о&nbsp;воде и&nbsp;пыли</p>', [mark(2, 8)]), '<p>о\u00A0<mark>воде и</mark>\u00A0пыли</p>');
});

test('footnote marks and notes are never annotated and do not move what stands behind them', () => {
  assert.equal(
    annotateHtml(NOTE, [mark(0, 14)]).replaceAll('\u00A0', '&nbsp;'),
    NOTE.replace('вода', '<mark>вода</mark>').replace(' и фонтаны', '<mark> и фонтаны</mark>'),
  );
});

test('offsets in a second block count as in its text', () => {
  const html = '<p>один</p>\n<p>два</p>';
  const start = textOfHtml(html).text.indexOf('два');
  assert.equal(annotateHtml(html, [mark(start, start + 3)]), '<p>один</p>\n<p><mark>два</mark></p>');
});

test('the text never changes, whatever is annotated, and the annotated words are the right ones', () => {
  const random = randomNumbers(68);
  for (const { html, text, notes } of [edition.chapeau, ...edition.paragraphs]) {
    for (let round = 0; round < 20; round++) {
      const ends = Array.from({ length: 6 }, () => Math.floor(random() * (text.length + 1))).sort((a, b) => a - b);
      const annotations = [0, 2, 4].map((index) => mark(ends[index] ?? 0, ends[index + 1] ?? 0)).filter(({ start, end }) => start < end);
      const annotated = annotateHtml(html, annotations);
      assert.deepEqual(textOfHtml(annotated), { text, notes });
      const marked = selectAll(fromHtml(annotated, { fragment: true }), 'mark')
        .map(toString)
        .join('');
      assert.equal(marked.replaceAll('\u00A0', ' '), annotations.map(({ start, end }) => text.slice(start, end)).join(''));
    }
  }
});

test('every mention and every later run of the real edition stands where its offsets say', () => {
  for (const { html, text, notes, mentions } of edition.paragraphs) {
    const annotated = annotateHtml(
      html,
      mentions.map(({ start, end }) => ({ start, end, tag: 'a', properties: {} })),
    );
    assert.deepEqual(textOfHtml(annotated), { text, notes });
  }
});

/** The same numbers at every run (a linear congruential generator). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
}
