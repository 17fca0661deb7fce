/** The whole search over the real text with the real Pagefind, but for the loading, which needs a browser. */
import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { after, test } from 'node:test';
import { SEARCH_BUDGET, weighSearch } from '../../src/integrations/search-index.ts';
import type { AskOptions } from '../../src/search/answer.ts';
import { buildSearch, openBuiltSearch } from './built.ts';
import { measure, readQueries } from './quality.ts';

const folder = await buildSearch();
after(() => rm(folder, { recursive: true }));
const { ask, engine, lexicon, vocabulary } = await openBuiltSearch(folder);
const numbers = async (query: string, options?: AskOptions) => (await ask(query, options)).hits.map(({ number }) => number);

test('the judged queries are answered', async () => {
  const { recall, rPrecision, noise, failures } = await measure(readQueries(), numbers);
  assert.deepEqual(noise, []);
  assert.ok(recall >= 0.98, `recall ${recall}\n${failures.join('\n')}`);
  assert.ok(rPrecision >= 0.97, `R-precision ${rPrecision}\n${failures.join('\n')}`);
});

test('Pagefind finds every word of the text by its forms', async () => {
  for (const { number, content } of lexicon.paragraphs) {
    for (const { stem } of content) {
      const sets = await Promise.all(lexicon.formsOf(stem).map((form) => engine.paragraphsWith(form)));
      assert.ok(
        sets.some((set) => set.has(number)),
        `«${stem}» in paragraph ${number}`,
      );
    }
  }
});

test('every hit is explained, and its marks stand on words of the text', async () => {
  for (const { query } of readQueries()) {
    const { hits, certain } = await ask(query);
    for (const { number, marks, reason, text } of hits) {
      if (!certain && !/\d/.test(query)) assert.ok(marks.length || reason, `${query}: ${number}`);
      for (const { start, end } of marks) assert.match(text.slice(start, end), /^[\p{L}\p{N}].*[\p{L}\p{N}]$|^[\p{L}\p{N}]$/su);
      for (const [index, mark] of marks.entries()) assert.ok(mark.start >= (marks[index - 1]?.end ?? 0), query);
    }
  }
});

test('the phrase comes before its words apart', async () => {
  assert.equal((await numbers('вклад миграции'))[0], 8);
  assert.equal((await numbers('международное сотрудничество'))[0], 5);
});

test('what the text does not say is given with its reason, never with marks', async () => {
  const { hits } = await ask('утечка мозгов');
  assert.deepEqual(
    hits.map(({ number, marks, reason }) => ({ number, marks, reason })),
    [{ number: 26, marks: [], reason: 'по теме: утечка мозгов' }],
  );
});

test('a number leads to its paragraph', async () => {
  const { hits, certain } = await ask('п. 17');
  assert.deepEqual([hits.map(({ number }) => number), certain], [[17], true]);
  assert.equal((await ask('пп. 7 и 8')).certain, false);
});

test('words that never meet: the rarest of them, and that is said', async () => {
  const { hits, notices } = await ask('ксенофобия переводы статистика');
  assert.ok(hits.length);
  assert.ok(notices.some(({ kind }) => kind === 'relaxed'));
});

test('filters narrow the answer, and counts tell what they would leave', async () => {
  const all = await ask('мигранты');
  const [theme] = all.counts.theme.filter(({ hits }) => hits > 0 && hits < all.hits.length);
  assert.ok(theme);
  const some = await ask('мигранты', { filters: { theme: theme.id } });
  assert.equal(some.hits.length, theme.hits);
  assert.equal(some.counts.theme.find(({ id }) => id === theme.id)?.hits, theme.hits);
  assert.ok(some.counts.degree.every(({ hits }) => hits <= some.hits.length));
});

test('a filter that does not exist is left out, and that is said', async () => {
  const { hits, notices } = await ask('ксенофобия', { filters: { theme: 'нет такой' } });
  assert.equal(hits.length, 1);
  assert.ok(notices.some(({ kind }) => kind === 'filtered'));
});

const odd = [
  '',
  '   ',
  'и',
  '"',
  '«',
  '""',
  '"" ""',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '🙂👩‍👩‍👧',
  'مهاجرون',
  '\u202Eмигранты',
  '(((',
  '\\',
  '.*',
  '[',
  '%',
  '\u0000',
  '-',
  '10-',
  'п.',
  '№',
  '1'.repeat(400),
  'а'.repeat(10_000),
  'миграция '.repeat(1200),
  '" '.repeat(3000),
  '<'.repeat(5000),
  'п. 1,'.repeat(2000),
  '__proto__',
  'constructor',
  'toString',
];
for (const query of odd) {
  test(`no error, and an answer in words: ${JSON.stringify(query.slice(0, 30))}`, async () => {
    const start = performance.now();
    const { hits, notices } = await ask(query);
    assert.ok(hits.length || notices.length);
    assert.ok(performance.now() - start < 300);
    assert.ok(!notices.some(({ text }) => /undefined|NaN/.test(text)));
  });
}

test('a query is quick', async () => {
  const times: number[] = [];
  for (const { query } of readQueries()) {
    const start = performance.now();
    await ask(query);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  assert.ok((times[Math.floor(times.length / 2)] ?? Infinity) < 30);
});

test('the index is the same bytes for the same content, and light', async () => {
  const other = await buildSearch();
  const [one, two] = await Promise.all([weighSearch(folder), weighSearch(other)]);
  await rm(other, { recursive: true });
  assert.deepEqual(one, two);
  assert.ok(one.total < SEARCH_BUDGET);
  assert.deepEqual(
    Object.values(vocabulary.index.records),
    vocabulary.paragraphs.map(({ number }) => number),
  );
});
