/** The search over the real text, built once and run in Node with the real Pagefind. */
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { writeSearchIndex } from '../../src/integrations/search-index.ts';
import { wordFamiliesSchema } from '../../src/schemas/word-families.ts';
import { makeAsk } from '../../src/search/answer.ts';
import { makeEngine, type PagefindLike } from '../../src/search/engine.ts';
import { searchFiles, type ServedVocabulary } from '../../src/search/index-files.ts';
import { makeLexicon } from '../../src/search/lexicon.ts';
import { makeVocabulary, type Vocabulary } from '../../src/search/vocabulary.ts';
import { contentFolder, readEdition } from '../support/edition.ts';

export async function readVocabulary(): Promise<Vocabulary> {
  const families = wordFamiliesSchema.parse(parse(readFileSync(join(contentFolder, 'word-families.yaml'), 'utf8')));
  return makeVocabulary(await readEdition(), families);
}

/** A folder with the search files of the edition, as the integration leaves them. */
export async function buildSearch(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'search-'));
  const file = join(folder, searchFiles.vocabulary);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(await readVocabulary()));
  await writeSearchIndex(folder);
  return folder;
}

/** Everything of the search but the loading. */
export async function openBuiltSearch(folder: string) {
  const vocabulary = JSON.parse(await readFile(join(folder, searchFiles.vocabulary), 'utf8')) as ServedVocabulary;
  const pagefind = await pagefindInNode(join(folder, searchFiles.folder));
  const engine = makeEngine(pagefind, vocabulary.index.records);
  const lexicon = makeLexicon(vocabulary);
  return { vocabulary, lexicon, engine, ask: makeAsk(vocabulary, lexicon, engine) };
}

/** Pagefind from the folder of its index: it fetches its files; in Node the addresses are files of the folder. */
export async function pagefindInNode<Pagefind = PagefindLike>(folder: string): Promise<Pagefind> {
  const overNetwork = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = String(input);
    return url.startsWith('file:') ? new Response(await readFile(fileURLToPath(url.split('?')[0] ?? url))) : overNetwork(input, init);
  };
  const script = pathToFileURL(join(folder, searchFiles.script)).href;
  const { createInstance } = (await import(script)) as { createInstance(options: object): Pagefind };
  return createInstance({ noWorker: true, basePath: pathToFileURL(`${folder}/`).href, language: 'ru' });
}
