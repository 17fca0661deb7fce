/** Cards: size, weight, the same bytes, and that an unchanged card isn't drawn again. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import sharp from 'sharp';
import { CARD, homeCard, paragraphCard } from '../../src/exports/card.ts';
import { drawCard } from '../../src/integrations/cards.ts';
import { createTypesetter } from '../../src/integrations/typesetter.ts';
import { readEdition } from '../support/edition.ts';

const MOST_BYTES = 40_000;

const edition = await readEdition();
const typesetter = createTypesetter();
const folder = mkdtempSync(join(tmpdir(), 'cards-'));
after(() => rmSync(folder, { recursive: true }));

const mustNotDraw = () => assert.fail('an unchanged card was drawn again');

suite('cards', () => {
  const cards = [homeCard(edition), ...edition.paragraphs.map((paragraph) => paragraphCard(edition, paragraph))];

  test('of every paragraph and of the home page have their size and weight', async () => {
    for (const card of cards) {
      const png = await drawCard(card, () => typesetter, folder);
      const { width, height } = await sharp(png).metadata();
      assert.deepEqual({ width, height }, CARD);
      assert.ok(png.length < MOST_BYTES, `${png.length} bytes: ${card.inputs.data.slice(0, 80)}`);
    }
  });

  test('unchanged, come out of the cache', async () => {
    for (const card of cards) await drawCard(card, mustNotDraw, folder);
  });

  test('drawn anew, have the same bytes', async () => {
    const other = mkdtempSync(join(tmpdir(), 'cards-'));
    after(() => rmSync(other, { recursive: true }));
    for (const card of cards.slice(0, 3)) {
      assert.deepEqual(await drawCard(card, createTypesetter, other), await drawCard(card, mustNotDraw, folder));
    }
  });

  test('nothing reaches the edge', async () => {
    for (const card of cards) {
      const { data } = await sharp(await drawCard(card, mustNotDraw, folder))
        .greyscale()
        .raw()
        .toBuffer({ resolveWithObject: true });
      const rows = [0, 1, 2, CARD.height - 40, CARD.height - 1];
      for (const row of rows) assert.ok(data.subarray(row * CARD.width, (row + 1) * CARD.width).every((value) => value > 240));
      for (let row = 0; row < CARD.height; row += 1) assert.ok((data[row * CARD.width + CARD.width - 40] ?? 0) > 240);
    }
  });
});
