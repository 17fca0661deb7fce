import { getCollection, getEntry } from 'astro:content';
import { assembleEdition } from '../edition/assemble.ts';
import type { Edition } from '../edition/model.ts';
import { sourceEntry } from '../edition/source.ts';
import { checkContent } from '../rules/check.ts';
import { contentFolder } from '../settings.ts';
import { unreadable } from './unreadable.ts';

let loaded: Promise<Edition> | undefined;

/**
 * The edition, read from the content folder once a build.
 *
 * @throws when the content breaks a rule; the message names every breach.
 */
export function getEdition(): Promise<Edition> {
  if (import.meta.env.DEV) return loadEdition();
  return (loaded ??= loadEdition());
}

async function loadEdition(): Promise<Edition> {
  const declaration = await getEntry('declaration', 'declaration');
  const laterWording = await getEntry('laterWording', 'all');
  if (!declaration)
    throw new Error(`${contentFolder}/declaration.md: the file is missing; it holds the record of the document and its chapeau.`);
  if (!laterWording) throw unreadable('later-wording.json', 'an edition without such facts has empty lists in it');
  const source = {
    declaration: read(declaration),
    paragraphs: (await getCollection('paragraphs')).map((entry) => read(entry)),
    themes: (await getCollection('themes')).map((entry) => read(entry)),
    entities: (await getCollection('entities')).map((entry) => read(entry)),
    degrees: (await getCollection('degrees')).map(({ id, data }) => ({ id, data, file: 'operatives.yaml' })),
    laterWording: { file: 'later-wording.json', data: laterWording.data },
  };
  checkContent(source);
  return assembleEdition(source);
}

interface ContentEntry<Data> {
  id: string;
  data: Data;
  filePath?: string;
  rendered?: { html: string };
}

function read<Data>({ id, data, filePath, rendered }: ContentEntry<Data>) {
  return sourceEntry({ id: id.slice(id.lastIndexOf('/') + 1), file: filePath ?? id, data, html: rendered?.html ?? '' });
}
