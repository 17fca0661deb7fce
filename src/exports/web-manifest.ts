import type { Edition } from '../edition/model.ts';

/** The paper of the pages, shown until the first one is there. */
const PAPER = '#fcfbf8';

/** Pictures of the installed edition, square; a `maskable` one fills its square, since the system cuts it to its own shape. */
export const appIcons = [
  { file: 'icon-192.png', size: 192, purpose: 'any' },
  { file: 'icon-512.png', size: 512, purpose: 'any' },
  { file: 'icon-maskable.png', size: 512, purpose: 'maskable' },
] as const;

/**
 * The manifest by which a browser installs the edition as an app (https://www.w3.org/TR/appmanifest/).
 *
 * @param base base path of the site
 */
export function webManifest({ declaration }: Edition, base: string): string {
  return JSON.stringify({
    id: base,
    name: declaration.shortTitle,
    short_name: declaration.symbol,
    description: declaration.title,
    lang: declaration.language,
    start_url: base,
    scope: base,
    // the reader keeps «back», which a text with references needs
    display: 'minimal-ui',
    theme_color: PAPER,
    background_color: PAPER,
    icons: appIcons.map(({ file, size, purpose }) => ({ src: base + file, sizes: `${size}x${size}`, type: 'image/png', purpose })),
  });
}
