import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import sirv from 'sirv';
import { searchFiles, type IndexFiles, type ServedVocabulary } from '../search/index-files.ts';
import type { Vocabulary } from '../search/vocabulary.ts';

/** What a reader who searches may have to load, all files together, compressed. */
export const SEARCH_BUDGET = 100_000;

const LANGUAGE = 'ru';

/** Pagefind puts this before the content of its files, under the compression. */
const SIGNATURE_LENGTH = 'pagefind_dcd'.length;

/**
 * Makes the search index of the built site from `search/vocabulary.json`, which a route must have written, and names the
 * files of the index in it. In `astro dev` the search runs on what the last build left.
 */
export function searchIndex(): AstroIntegration {
  let outDir = '';
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:server:setup': ({ server }) => {
        const serve = sirv(outDir, { dev: true });
        server.middlewares.use((request, response, next) => {
          const path = request.url?.startsWith(base) ? request.url.slice(base.length).split('?')[0] : undefined;
          const ours = path !== undefined && (path === searchFiles.vocabulary || path.startsWith(searchFiles.folder));
          if (!ours) return next();
          request.url = `/${path}`;
          serve(request, response, () => {
            response.statusCode = 404;
            response.end('Run the build once: `astro dev` serves the search index that the last build made.');
          });
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        await writeSearchIndex(folder);
        const { files, total } = await weighSearch(folder);
        for (const { path, bytes } of files) logger.info(`${path}: ${bytes} bytes`);
        logger.info(`${total} of ${SEARCH_BUDGET} bytes to load before the code of the search`);
        if (total > SEARCH_BUDGET)
          throw new Error(`The search loads ${total} bytes, more than ${SEARCH_BUDGET}: shorten keywords or word families.`);
      },
    },
  };
}

/**
 * Writes Pagefind's files into the built site and their names into the vocabulary. The bytes are the same for the same text.
 * What Pagefind packs with gzip also gets a brotli twin of what is inside, a seventh smaller: Pagefind takes either.
 *
 * @throws when the vocabulary is missing or Pagefind reports an error.
 */
export async function writeSearchIndex(folder: string): Promise<void> {
  const path = join(folder, searchFiles.vocabulary);
  const vocabulary = JSON.parse(await readFile(path, 'utf8')) as Vocabulary;
  const files = await filesOfIndex(vocabulary);
  await rm(join(folder, searchFiles.folder), { recursive: true, force: true });
  for (const file of files.filter(isLoaded)) {
    const target = join(folder, searchFiles.folder, file.path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, file.content);
    if (isPacked(file)) await writeFile(`${target}.br`, brotliCompressSync(gunzipSync(file.content)));
  }
  const served: ServedVocabulary = { ...vocabulary, index: describe(files) };
  await writeFile(path, JSON.stringify(served));
}

/** The order of adding decides about the bytes: paragraphs are added by number, one after another. */
async function filesOfIndex({ paragraphs }: Vocabulary): Promise<IndexFile[]> {
  const created = await createIndex({ forceLanguage: LANGUAGE });
  const index = created.index;
  check(created.errors);
  if (!index) throw new Error('Pagefind made no index and gave no reason.');
  try {
    for (const { number, text } of paragraphs) await addParagraph(index, number, text);
    const { errors, files } = await index.getFiles();
    check(errors);
    return files;
  } finally {
    await close();
  }
}

async function addParagraph(index: PagefindIndex, number: number, text: string): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url: String(number),
    content: text,
    language: LANGUAGE,
    meta: { title: String(number) },
  });
  check(errors);
}

function check(errors: string[]): void {
  if (errors.length) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** The search has the texts in its vocabulary and runs without a worker: fragments and the rest would load for nothing. */
function isLoaded({ path }: IndexFile): boolean {
  return path === searchFiles.script || path === searchFiles.entry || path === searchFiles.wasm(LANGUAGE) || isHashed(path);
}

const isPacked = ({ path }: IndexFile) => /\.(?:pagefind|pf_meta|pf_index)$/.test(path);

const isHashed = (path: string) => /\.pf_(?:meta|index)$/.test(path);

function describe(files: IndexFile[]): IndexFiles {
  const hashed = files
    .map(({ path }) => path)
    .filter(isHashed)
    .sort();
  const records = files.filter(({ path }) => path.endsWith('.pf_fragment')).map(recordOf);
  records.sort(([, a], [, b]) => a - b);
  return { tag: createHash('sha256').update(hashed.join()).digest('hex').slice(0, 8), hashed, records: Object.fromEntries(records) };
}

/** A fragment is named by the id of its record, and its address is the number it was added under. */
function recordOf({ path, content }: IndexFile): [id: string, number: number] {
  const id = /([^/]+)\.pf_fragment$/.exec(path)?.[1] ?? '';
  const { url } = JSON.parse(gunzipSync(content).subarray(SIGNATURE_LENGTH).toString()) as { url: string };
  return [id, Number(url)];
}

/** The files that the search loads besides its code, with their bytes for a browser that takes brotli and for one that does not. */
export async function weighSearch(folder: string): Promise<{ files: { path: string; bytes: number; gzip: number }[]; total: number }> {
  const { index } = JSON.parse(await readFile(join(folder, searchFiles.vocabulary), 'utf8')) as ServedVocabulary;
  const names = [searchFiles.script, searchFiles.entry, searchFiles.wasm(LANGUAGE), ...index.hashed];
  const paths = [searchFiles.vocabulary, ...names.map((name) => `${searchFiles.folder}${name}`)];
  const files = await Promise.all(
    paths.map(async (path) => {
      const content = await readFile(join(folder, path));
      const twin = existsSync(join(folder, `${path}.br`)) ? await readFile(join(folder, `${path}.br`)) : brotliCompressSync(content);
      return { path, bytes: Math.min(content.length, twin.length), gzip: Math.min(content.length, gzipSync(content, { level: 9 }).length) };
    }),
  );
  return { files, total: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}
