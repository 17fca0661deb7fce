/** The built site as the tests meet it: served, listed, read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { serveSite } from '../../src/commands/server.ts';

export const distFolder = join(import.meta.dirname, '../../dist');

/** Serves `dist` on a free port. */
export const serveDist = () => serveSite(distFolder);

/** Every HTML page of a built site, as paths inside it: `index.html`, `17/index.html` … */
export function pagesOf(folder = distFolder): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** The address of a page below the base path: `17/index.html` → `17/`. */
export const addressOf = (page: string) => page.replace(/index\.html$/, '');

/** One page of each kind, for checks in a browser that are too slow for all. */
export const kindsOfPage = [
  '',
  '17/',
  '10/',
  'themes/',
  'themes/human-rights/',
  'entities/',
  'entities/iom/',
  'operatives/',
  'later/',
  'about/',
  '404.html',
];

export const readPage = (page: string, folder = distFolder) => readFileSync(join(folder, page), 'utf8');

/** Bytes on the wire with brotli 11. */
export function brotliSize(content: string | Buffer): number {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } })
    .length;
}
