import assert from 'node:assert/strict';
import { test } from 'node:test';
import { themes } from '../../src/rules/themes.ts';
import { breachesOf, fixtureFolder, onlyBreach, paragraph } from '../support/breaches.ts';
import { readSource } from '../support/edition.ts';

test('theme-unknown: an id without a file', async () => {
  const breach = await onlyBreach('theme-unknown', (source) => paragraph(source, 1).data.themes.push('desert'));
  assert.deepEqual([breach.file, breach.field], ['paragraphs/01.md', 'themes']);
  assert.match(breach.message, /no theme "desert"; use one of fountains, water, or add themes\/desert\.md/);
});

test('theme-double: a theme named twice', async () => {
  const breach = await onlyBreach('theme-double', (source) => paragraph(source, 1).data.themes.push('water'));
  assert.deepEqual([breach.file, breach.field], ['paragraphs/01.md', 'themes']);
  assert.match(breach.message, /named twice in "water, water"; name each once/);
});

test('theme-unused: a theme without a paragraph', async () => {
  const source = await readSource(fixtureFolder);
  source.themes.push({ ...(source.themes[0] ?? assert.fail()), id: 'dust', file: 'themes/dust.md' });
  const breach = themes(source).find(({ code }) => code === 'theme-unused') ?? assert.fail('no breach');
  assert.deepEqual([breach.file, breach.field], ['themes/dust.md', 'id']);
  assert.match(breach.message, /no paragraph has the theme "dust"; give it to one or remove the file/);
});

test('theme-everywhere: a theme on more paragraphs than it may be', async () => {
  const breach = await onlyBreach('theme-everywhere', (source) => paragraph(source, 3).data.themes.push('water'));
  assert.deepEqual([breach.file, breach.field], ['themes/water.md', 'id']);
  assert.match(breach.message, /3 of 3 paragraphs have the theme "water"/);
});

test('the limit is half of the paragraphs; where few themes have to share them, an even share', async () => {
  const source = await readSource(fixtureFolder);
  const codes = (count: number, onWater: number, ids: string[]) => {
    const [entry, theme] = [paragraph(source, 1), source.themes[0] ?? assert.fail()];
    return themes({
      ...source,
      themes: ids.map((id) => ({ ...theme, id })),
      paragraphs: Array.from({ length: count }, (_, index) => ({
        ...entry,
        data: {
          ...entry.data,
          themes: [...(index < onWater ? ['water'] : []), ...ids.slice(1).filter((_, place) => place === index % (ids.length - 1))],
        },
      })),
    }).map(({ code }) => code);
  };
  assert.deepEqual(codes(34, 17, ['water', 'a', 'b', 'c']), []);
  assert.deepEqual(codes(34, 18, ['water', 'a', 'b', 'c']), ['theme-everywhere']);
  assert.deepEqual(codes(33, 17, ['water', 'a', 'b', 'c']), ['theme-everywhere']);
  assert.deepEqual(codes(3, 2, ['water', 'a', 'b', 'c']), ['theme-everywhere']);
  assert.deepEqual(codes(1, 1, ['water', 'a']), []);
  assert.deepEqual(await breachesOf(() => undefined), [], 'two of three paragraphs for one of two themes');
});
