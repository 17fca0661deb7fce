/** Lighthouse 100 in the three categories that are not times; performance is a figure of the bench. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { judge, TIMELESS } from '../support/lighthouse.ts';
import { startReader, type Reader } from '../support/reader.ts';

let reader: Reader;

before(async () => {
  reader = await startReader();
});

after(() => reader.close());

for (const [name, address] of [
  ['the whole text', ''],
  ['a paragraph', '17/'],
  ['the search', 'search/'],
  ['the search with results', `search/?q=${encodeURIComponent('дети')}`],
] as const) {
  test(`Lighthouse gives ${name} 100 for accessibility, best practices and SEO`, async () => {
    // no slow line: these three do not ask how long a page takes
    const { scores, missing } = await judge(reader.browser, reader.url + address, TIMELESS, { disableFullPageScreenshot: true });
    assert.deepEqual(missing, []);
    assert.deepEqual(scores, { accessibility: 100, 'best-practices': 100, seo: 100 });
  });
}
