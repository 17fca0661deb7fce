import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse as parseYaml } from 'yaml';
import { bibliographySchema } from './schemas/bibliography.ts';
import { declarationSchema } from './schemas/declaration.ts';
import { entitySchema } from './schemas/entity.ts';
import { laterWordingSchema } from './schemas/later-wording.ts';
import { degreeSchema } from './schemas/operatives.ts';
import { pageSchema } from './schemas/page.ts';
import { paragraphSchema } from './schemas/paragraph.ts';
import { themeSchema } from './schemas/theme.ts';
import { wordFamiliesSchema } from './schemas/word-families.ts';
import { contentFolder } from './settings.ts';

const markdown = (pattern: string) => glob({ base: contentFolder, pattern });

/** A file that is one record and not a list; JSON is YAML too. */
const record = (name: string) => file(`${contentFolder}/${name}`, { parser: (text) => ({ all: parseYaml(text) }) });

export const collections = {
  declaration: defineCollection({ loader: markdown('declaration.md'), schema: declarationSchema }),
  paragraphs: defineCollection({ loader: markdown('paragraphs/*.md'), schema: paragraphSchema }),
  themes: defineCollection({ loader: markdown('themes/*.md'), schema: themeSchema }),
  entities: defineCollection({ loader: markdown('entities/*.md'), schema: entitySchema }),
  pages: defineCollection({ loader: markdown('pages/*.md'), schema: pageSchema }),
  degrees: defineCollection({ loader: file(`${contentFolder}/operatives.yaml`), schema: degreeSchema }),
  laterWording: defineCollection({ loader: record('later-wording.json'), schema: laterWordingSchema }),
  bibliography: defineCollection({ loader: record('bibliography.yaml'), schema: bibliographySchema }),
  wordFamilies: defineCollection({ loader: record('word-families.yaml'), schema: wordFamiliesSchema }),
};
