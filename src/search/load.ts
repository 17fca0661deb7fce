import type { PagefindLike } from './engine.ts';
import { searchFiles, type ServedVocabulary } from './index-files.ts';

/** A file of the search did not come. The search may be opened again: nothing of the failure is kept. */
export class SearchLoadError extends Error {
  override name = 'SearchLoadError';
  /** The server has no such file (an index was never built), rather than the network being gone. */
  readonly missing: boolean;

  constructor(file: string, { missing, cause }: { missing: boolean; cause?: unknown }) {
    super(missing ? `The server has no ${file}.` : `${file} could not be loaded.`, { cause });
    this.missing = missing;
  }
}

interface PagefindModule {
  createInstance(options: { noWorker: boolean; basePath: string; metaCacheTag: string }): PagefindLike;
}

/**
 * Loads Pagefind: what has a fixed name at once, the files of its index as soon as the vocabulary names them. Pagefind
 * then finds all of them in the cache. Each file is asked for here because Pagefind takes a lost index for an empty one.
 *
 * @param base address of the root of the site, e.g. `/` or `/declaration/`.
 * @param coming the vocabulary, on its way.
 * @throws {SearchLoadError} for the first file that does not come.
 */
export async function loadPagefind(
  base: string,
  coming: Promise<ServedVocabulary>,
  language = document.documentElement.lang,
): Promise<PagefindLike> {
  const folder = new URL(searchFiles.folder, rootOf(base));
  const script = new URL(searchFiles.script, folder).href;

  const [module, vocabulary] = await Promise.all([
    importPagefind(script),
    coming.then(async (vocabulary) => {
      const { tag, hashed } = vocabulary.index;
      await Promise.all([
        fetchFile(new URL(`${searchFiles.entry}?ts=${tag}`, folder)),
        ...hashed.map((file) => fetchFile(new URL(file, folder))),
      ]);
      return vocabulary;
    }),
    fetchFile(new URL(searchFiles.wasm(language), folder)),
  ]);
  const pagefind = module.createInstance({ noWorker: true, basePath: folder.href, metaCacheTag: vocabulary.index.tag });
  await warmUp(pagefind, vocabulary);
  return pagefind;
}

async function importPagefind(script: string): Promise<PagefindModule> {
  try {
    return (await import(/* @vite-ignore */ script)) as PagefindModule;
  } catch (cause) {
    throw new SearchLoadError(searchFiles.script, { missing: false, cause });
  }
}

/** @throws {SearchLoadError} when it does not come, or knows of no index. */
export async function loadVocabulary(base: string): Promise<ServedVocabulary> {
  const response = await fetchFile(new URL(searchFiles.vocabulary, rootOf(base)));
  const vocabulary = (await response.json()) as Partial<ServedVocabulary>;
  if (!vocabulary.index) throw new SearchLoadError(searchFiles.vocabulary, { missing: true });
  return vocabulary as ServedVocabulary;
}

const rootOf = (base: string) => new URL(base.replace(/\/*$/, '/'), document.baseURI);

/**
 * Pagefind opens its files with the first search; the reader's first query shall not wait for that. A word of the text that
 * is not found tells of a damaged index, which Pagefind takes for an empty one.
 */
async function warmUp(pagefind: PagefindLike, { paragraphs }: ServedVocabulary): Promise<void> {
  const [word = ''] = /\p{L}+/u.exec(paragraphs[0]?.text ?? '') ?? [];
  const { results } = await pagefind.search(word).catch((cause: unknown) => {
    throw new SearchLoadError(searchFiles.folder, { missing: false, cause });
  });
  if (!results.length) throw new SearchLoadError(searchFiles.folder, { missing: false });
}

/** Fetches a file whole, so that it is in the cache when Pagefind asks for it. */
async function fetchFile(url: URL): Promise<Response> {
  const file = url.pathname;
  try {
    const response = await fetch(url);
    if (!response.ok) throw new SearchLoadError(file, { missing: response.status === 404 });
    await response.clone().arrayBuffer();
    return response;
  } catch (cause) {
    if (cause instanceof SearchLoadError) throw cause;
    throw new SearchLoadError(file, { missing: false, cause });
  }
}
