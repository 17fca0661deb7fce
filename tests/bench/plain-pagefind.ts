/** Pagefind as it comes, over the same paragraphs: what the edition's own search is measured against. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Edition } from '../../src/edition/model.ts';
import { pagefindInNode } from '../search/built.ts';
import type { Ask } from './search-figures.ts';

interface PlainPagefind {
  search(term: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** @returns what answers a query, and what removes the index */
export async function openPlainPagefind({ declaration, paragraphs }: Edition): Promise<{ ask: Ask; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'plain-pagefind-'));
  const { language } = declaration;
  const { index } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error('Pagefind made no index.');
  for (const { number, title, text, keywords } of paragraphs) {
    await index.addCustomRecord({ url: `/${number}/`, content: text, language, meta: { title, keywords: keywords.join(', ') } });
  }
  await index.writeFiles({ outputPath: folder });
  await close();
  const pagefind = await pagefindInNode<PlainPagefind>(folder);
  return {
    async ask(query) {
      const { results } = await pagefind.search(query);
      const found = await Promise.all(results.map((result) => result.data()));
      return found.map(({ url }) => Number(/\d+/.exec(url)?.[0]));
    },
    remove: () => rm(folder, { recursive: true }),
  };
}
