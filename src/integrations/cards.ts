/** Draws cards as PNG files and keeps them, so that an unchanged card isn't drawn again. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { TypstDocument } from '../exports/typst.ts';
import type { Typesetter } from './typesetter.ts';

const CACHE = '.cache/cards';

/** Sixteen colours suffice for two inks on paper; without dither the same picture gives the same bytes. */
const PALETTE = { palette: true, colours: 16, dither: 0, effort: 10, compressionLevel: 9 } as const;

/**
 * A card as PNG.
 *
 * @param typesetter called only for a card that is not in the cache.
 * @param folder where drawn cards are kept, by the hash of all that they are made from.
 */
export async function drawCard(card: TypstDocument, typesetter: () => Typesetter, folder = CACHE): Promise<Uint8Array> {
  const made = JSON.stringify([card, PALETTE, sharp.versions]);
  const file = join(folder, `${createHash('sha256').update(made).digest('hex')}.png`);
  if (existsSync(file)) return readFileSync(file);
  const png = await sharp(Buffer.from(typesetter().svg(card)))
    .png(PALETTE)
    .toBuffer();
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, png);
  return png;
}
