/** What a screen reader says and voice control listens for: every control has a name, and it begins with what is seen. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { startReader, type Reader } from '../support/reader.ts';
import { addressOf, pagesOf } from '../support/site.ts';
import { inTabs } from '../support/tabs.ts';

let reader: Reader;

before(async () => {
  reader = await startReader();
});

after(() => reader.close());

interface Named {
  name: string;
  role: string;
  seen: string;
}

const CONTROLS = 'a[href], button, summary, input, textarea';

/** The controls of a page as the browser hands them to assistive technology, beside the words that are seen on them. */
async function controlsOf(page: Page): Promise<Named[]> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: CONTROLS });
  const seen = await page.$$eval(CONTROLS, (controls) => controls.map((control) => (control as HTMLElement).innerText ?? ''));
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const named = new Map(nodes.map((node) => [node.backendDOMNodeId, node]));
  const found: Named[] = [];
  for (const [index, nodeId] of nodeIds.entries()) {
    const { node } = await session.send('DOM.describeNode', { nodeId });
    const known = named.get(node.backendNodeId);
    if (!known || known.ignored) continue;
    found.push({ name: spaced(known.name?.value), role: String(known.role?.value), seen: spaced(seen[index]) });
  }
  await session.detach();
  return found;
}

const spaced = (text: unknown) =>
  String(text ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** A bare number is called by what it numbers: «17» is «Пункт 17». */
const beginsAsSeen = ({ name, seen }: Named) =>
  name.startsWith(seen) || (/^\d+$/.test(seen) && new RegExp(`^\\p{Lu}\\p{Ll}+ ${seen}\\b`, 'u').test(name));

test('every control of every page has a name, and it begins with the words that are seen', async () => {
  const wrong: string[] = [];
  let controls = 0;
  await inTabs(reader, pagesOf().map(addressOf), async (page, address) => {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const control of await controlsOf(page)) {
      controls++;
      if (!control.name || !beginsAsSeen(control)) wrong.push(`/${address} ${control.role} «${control.seen}» is called «${control.name}»`);
    }
  });
  assert.deepEqual([...new Set(wrong)], []);
  assert.ok(controls > 2_000, `${controls} controls`);
});

test('what appears as one reads and searches has such names, too', async () => {
  for (const [address, shown] of [
    ['#p10-13', 'paragraph-selection button'],
    [`17/?q=${encodeURIComponent('торговля людьми')}`, '.found button'],
    [`search/?q=${encodeURIComponent('ксенофоьия')}`, '[data-filter] button'],
  ] as const) {
    const page = await reader.open(address);
    await page.waitForSelector(shown);
    assert.deepEqual(
      (await controlsOf(page)).filter((control) => !control.name || !beginsAsSeen(control)),
      [],
      address,
    );
    await page.close();
  }
});

test('regions are told apart by their names: no two of a kind on a page are called the same', async () => {
  await inTabs(reader, ['', '17/', 'search/', 'themes/', 'about/'], async (page, address) => {
    const session = await page.createCDPSession();
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const regions = nodes
      .filter(({ role }) =>
        ['banner', 'main', 'navigation', 'contentinfo', 'search', 'region', 'complementary'].includes(String(role?.value)),
      )
      .map(({ role, name }) => `${String(role?.value)} «${spaced(name?.value)}»`);
    assert.deepEqual(
      regions.filter((region, index) => regions.indexOf(region) !== index),
      [],
      `/${address}`,
    );
    for (const role of ['banner', 'main', 'contentinfo'])
      assert.equal(regions.filter((region) => region.startsWith(role)).length, 1, `/${address}: ${role}`);
  });
});
