import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp, { type Color } from 'sharp';
import { appIcons } from '../exports/web-manifest.ts';

/** Two colours and what lies between them; without dither the same picture gives the same bytes. */
const PALETTE = { palette: true, colours: 16, dither: 0, effort: 10, compressionLevel: 9 } as const;

/** Draws the icons of the installed edition from the one of the browser's tab. */
export function drawAppIcons(): AstroIntegration {
  return {
    name: 'app-icons',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const favicon = join(folder, 'favicon.svg');
        const ground = await groundOf(favicon);
        const draw = async (file: string, size: number, background?: Color) => {
          const icon = sharp(favicon).resize(size);
          if (background) icon.flatten({ background });
          await icon.png(PALETTE).toFile(join(folder, file));
        };
        for (const { file, size, purpose } of appIcons) await draw(file, size, purpose === 'maskable' ? ground : undefined);
      },
    },
  };
}

/** The colour at the middle of the upper edge, with which a picture without round corners is filled. */
async function groundOf(svg: string): Promise<Color> {
  const { width } = await sharp(svg).metadata();
  const [r, g, b] = await sharp(svg)
    .extract({ left: Math.floor(width / 2), top: 1, width: 1, height: 1 })
    .raw()
    .toBuffer();
  return { r, g, b };
}
