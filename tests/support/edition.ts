/** Reads a content folder the way the site does, without Astro: the same schemas, pipeline and rules. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { createMarkdownProcessor, parseFrontmatter } from '@astrojs/markdown-remark';
import { parse as parseYaml } from 'yaml';
import type { z } from 'astro/zod';
import { assembleEdition } from '../../src/edition/assemble.ts';
import type { Edition } from '../../src/edition/model.ts';
import { sourceEntry, type EditionSource, type SourceEntry } from '../../src/edition/source.ts';
import { pipeline } from '../../src/markdown/pipeline.ts';
import { checkContent } from '../../src/rules/check.ts';
import { declarationSchema } from '../../src/schemas/declaration.ts';
import { entitySchema } from '../../src/schemas/entity.ts';
import { laterWordingSchema } from '../../src/schemas/later-wording.ts';
import { degreeSchema } from '../../src/schemas/operatives.ts';
import { paragraphSchema } from '../../src/schemas/paragraph.ts';
import { themeSchema } from '../../src/schemas/theme.ts';

export const contentFolder = join(import.meta.dirname, '../../content');

/** The edition in a content folder, checked and assembled; by default the declaration itself. */
export async function readEdition(folder = contentFolder): Promise<Edition> {
  const source = await readSource(folder);
  checkContent(source);
  return assembleEdition(source);
}

/** The content files of a folder after their schemas, not yet checked by the rules. */
export async function readSource(folder = contentFolder): Promise<EditionSource> {
  const processor = await createMarkdownProcessor({ ...pipeline, syntaxHighlight: false });

  async function read<Schema extends z.ZodType>(file: string, schema: Schema): Promise<SourceEntry<z.output<Schema>>> {
    const { frontmatter, content } = parseFrontmatter(readFileSync(join(folder, file), 'utf8'));
    const { code } = await processor.render(content, { frontmatter });
    return sourceEntry({ id: basename(file, '.md'), file, data: schema.parse(frontmatter), html: code });
  }
  const readAll = <Schema extends z.ZodType>(subfolder: string, schema: Schema) =>
    Promise.all(markdownFiles(join(folder, subfolder)).map((file) => read(relative(folder, file), schema)));

  const degrees = parseYaml(readFileSync(join(folder, 'operatives.yaml'), 'utf8')) as Record<string, unknown>;
  const laterWording: unknown = JSON.parse(readFileSync(join(folder, 'later-wording.json'), 'utf8'));
  return {
    declaration: await read('declaration.md', declarationSchema),
    paragraphs: await readAll('paragraphs', paragraphSchema),
    themes: await readAll('themes', themeSchema),
    entities: await readAll('entities', entitySchema),
    degrees: Object.entries(degrees).map(([id, data]) => ({ id, file: 'operatives.yaml', data: degreeSchema.parse(data) })),
    laterWording: { file: 'later-wording.json', data: laterWordingSchema.parse(laterWording) },
  };
}

function markdownFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join(folder, name));
}
