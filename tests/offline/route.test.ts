import assert from 'node:assert/strict';
import { test } from 'node:test';
import { routeOf } from '../../src/offline/route.ts';

const files = { '': ['a'], '5/': ['b'], '404.html': ['c'], 'search/': ['d'], 'search/vocabulary.json': ['e'], 'constructor/': ['f'] };

for (const root of ['https://a.example/', 'https://a.example/x/y/']) {
  const route = (address: string) => routeOf(new URL(address, root), new URL(root), files);

  test(`kept files are found, with a query or without (${root})`, () => {
    assert.deepEqual(route(''), { kept: '' });
    assert.deepEqual(route('?from=mail'), { kept: '' });
    assert.deepEqual(route('5/?q=слово#p5'), { kept: '5/' });
    assert.deepEqual(route('search/?q=%E0%A4%A'), { kept: 'search/' });
    assert.deepEqual(route('search/vocabulary.json'), { kept: 'search/vocabulary.json' });
  });

  test(`a page without its slash is sent to it, the query stays (${root})`, () => {
    assert.deepEqual(route('5?q=1'), { moved: `${new URL(root).pathname}5/?q=1` });
  });

  test(`of an address without an extension it is known that there is no such page, what has one belongs to the network (${root})`, () => {
    assert.deepEqual(route('6/'), { lost: true });
    assert.deepEqual(route('constructor'), { moved: `${new URL(root).pathname}constructor/` });
    assert.deepEqual(route('toString'), { lost: true });
    assert.equal(route('declaration.pdf'), undefined);
    assert.equal(route('assets/of-another-build.js'), undefined);
  });

  test(`other sites and what lies above the root are left alone (${root})`, () => {
    assert.equal(route('https://b.example/5/'), undefined);
    if (root.endsWith('y/')) assert.equal(route('https://a.example/5/'), undefined);
  });
}
