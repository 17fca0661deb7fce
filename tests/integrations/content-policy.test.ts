import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { suite, test } from 'node:test';
import { withPolicy } from '../../src/integrations/content-policy.ts';

const page = (head: string, body = '') => `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const policyOf = (html: string) => /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html)?.[1] ?? '';

suite('content security policy of a page', () => {
  test('stands before all that it has to hold for, and allows nothing from elsewhere', () => {
    const made = withPolicy(page('<title>a</title>'), 'a');
    assert.match(made, /<head><meta charset="utf-8"><meta http-equiv="content-security-policy"/);
    assert.match(policyOf(made), /^default-src 'none';script-src 'self';/);
    assert.doesNotMatch(policyOf(made), /unsafe|https?:|\*|data:|blob:/);
  });

  test('names the styles of the page, all in one element, by their hash', () => {
    const made = withPolicy(page("<style>a{content:'$&'}</style><title>a</title><style>b{}</style>"), 'a');
    const styles = [...made.matchAll(/<style>(.*?)<\/style>/g)].map(([, css]) => css);
    assert.deepEqual(styles, ["a{content:'$&'}b{}"]);
    const hash = createHash('sha256').update("a{content:'$&'}b{}").digest('base64');
    assert.match(policyOf(made), new RegExp(RegExp.escape(`style-src 'sha256-${hash}';`)));
  });

  test('lets WebAssembly run only where a search is', () => {
    assert.match(policyOf(withPolicy(page('', '<search-box></search-box>'), 'a')), /script-src 'self' 'wasm-unsafe-eval';/);
    assert.doesNotMatch(policyOf(withPolicy(page('', '<p>a</p>'), 'a')), /wasm/);
  });

  for (const [what, html] of [
    ['a script inside the page', page('', '<script>alert(1)</script>')],
    ['onClick', page('', '<p onclick="alert(1)">a</p>')],
    ['a style attribute', page('', '<p style="color:red">a</p>')],
  ] as const) {
    test(`${what} stops the build with the name of the page`, () => {
      assert.throws(() => withPolicy(html, 'x/index.html'), new RegExp(`^Error: x/index\\.html: <\\w+> has ${what}, which`));
    });
  }

  test('data in a script element are no script', () => {
    assert.ok(policyOf(withPolicy(page('<script type="application/ld+json">{}</script>'), 'a')));
  });
});
