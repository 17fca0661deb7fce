import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { digestOf, type KeptFiles } from '../offline/kept-files.ts';
import { searchFiles } from '../search/index-files.ts';

/** Beside the start page: a worker reigns over what lies beside and below it. */
const WORKER = 'offline-worker.js';

/**
 * Writes the offline worker, which keeps the built site on a reader's device, with the list of what it keeps in front.
 * Pages find its address in `import.meta.env.OFFLINE_WORKER`; `astro dev` has none. Comes after all that writes or changes a page or a
 * file of the search.
 */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const source = fileURLToPath(new URL('src/offline/worker.ts', config.root));
        const address = config.base.replace(/\/*$/, '/') + WORKER;
        updateConfig({
          vite: {
            define: { 'import.meta.env.OFFLINE_WORKER': JSON.stringify(address) },
            plugins: [
              {
                name: 'offline-worker',
                apply: 'build',
                applyToEnvironment: ({ name }) => name === 'client',
                buildStart() {
                  this.emitFile({ type: 'chunk', id: source, fileName: WORKER });
                },
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const code = readFileSync(join(folder, WORKER), 'utf8');
        if (/^import\b/m.test(code)) throw new Error('The offline worker and a page import the same module: let them share types alone.');
        await writeOfflineWorker(folder, code);
      },
    },
  };
}

/** Writes the worker, its code after the list of what it keeps, into the built site. */
export async function writeOfflineWorker(folder: string, code: string): Promise<void> {
  writeFileSync(join(folder, WORKER), `const keptFiles=${JSON.stringify(await listKeptFiles(folder))};\n${code}`);
}

/** What is to be kept of a built site; the same for the same files. */
export async function listKeptFiles(folder: string): Promise<KeptFiles> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter(isKept)
    .sort();
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [addressOf(path), await Promise.all(contentsOf(join(folder, path)).map(digestOf))])),
  ) as KeptFiles;
}

/** Pages and all that they need, the search included; the formats to be taken away, the cards and compressed twins are not. */
function isKept(path: string): boolean {
  if (/\.(?:br|gz)$/.test(path)) return false;
  return (
    path.endsWith('.html') ||
    path.startsWith('assets/') ||
    path.startsWith(searchFiles.folder) ||
    [searchFiles.vocabulary, 'record.json', 'favicon.svg', 'manifest.webmanifest'].includes(path)
  );
}

const addressOf = (path: string) => path.replace(/(^|\/)index\.html$/, '$1');

/** What a browser may be given for a file: the file, or what its compressed twin unpacks to (the index has such twins). */
function contentsOf(file: string): Uint8Array<ArrayBuffer>[] {
  const content = readFileSync(file);
  const twin = existsSync(`${file}.br`) ? brotliDecompressSync(readFileSync(`${file}.br`)) : content;
  return content.equals(twin) ? [content] : [content, twin];
}
