/** The bibliographic record of a content folder, read without Astro. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { parse as parseYaml } from 'yaml';
import { bibliographicRecord, type BibliographicRecord } from '../../src/edition/record.ts';
import { bibliographySchema } from '../../src/schemas/bibliography.ts';
import { declarationSchema } from '../../src/schemas/declaration.ts';
import { contentFolder } from './edition.ts';

export function readRecord(folder = contentFolder): BibliographicRecord {
  const { frontmatter } = parseFrontmatter(readFileSync(join(folder, 'declaration.md'), 'utf8'));
  const bibliography: unknown = parseYaml(readFileSync(join(folder, 'bibliography.yaml'), 'utf8'));
  return bibliographicRecord(declarationSchema.parse(frontmatter), bibliographySchema.parse(bibliography));
}
