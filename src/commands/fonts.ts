/**
 * Cuts the typeface to what pages in Russian need and writes it to `src/fonts/`: `node src/commands/fonts.ts`.
 * Run it when the package of the typeface changes; its output is committed, so that a build needs no font tools.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const CYRILLIC = 'абвгдежзийклмнопрстуфхцчшщъыьэюяё';
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
const SIGNS = ' \u00A0.,:;!?…-–—()[]«»„“/§№¶’%&';

/** Operative phrases are Russian words in italics; titles and numbers need few Latin capitals. */
const cuts = {
  'literata-400': {
    ttf: '400Regular/Literata_400Regular.ttf',
    text: CYRILLIC + CYRILLIC.toUpperCase() + LATIN + LATIN.toUpperCase() + DIGITS + SIGNS,
  },
  'literata-500-italic': { ttf: '500Medium_Italic/Literata_500Medium_Italic.ttf', text: CYRILLIC + ' \u00A0,-' },
  'literata-500': {
    ttf: '500Medium/Literata_500Medium.ttf',
    text: CYRILLIC + CYRILLIC.toUpperCase() + DIGITS + SIGNS + 'ACDEFGHILMNOPRSTUV',
  },
};

const folder = join(import.meta.dirname, '../fonts');
const require = createRequire(import.meta.url);
for (const [name, { ttf, text }] of Object.entries(cuts)) {
  const font = readFileSync(require.resolve(`@expo-google-fonts/literata/${ttf}`));
  const cut = await subsetFont(font, text, {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: ['kern', 'locl', 'ccmp', 'mark', 'mkmk', 'liga'],
  });
  writeFileSync(join(folder, `${name}.woff2`), cut);
  console.log(`${name}.woff2: ${cut.length} bytes`);
}
