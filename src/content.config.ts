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

export const collections = {
  declaration: defineCollection({ loader: markdown('declaration.md'), schema: declarationSchema }),
  paragraphs: defineCollection({ loader: markdown('paragraphs/*.md'), schema: paragraphSchema }),
  themes: defineCollection({ loader: markdown('themes/*.md'), schema: themeSchema }),
  entities: defineCollection({ loader: markdown('entities/*.md'), schema: entitySchema }),
  pages: defineCollection({ loader: markdown('pages/*.md'), schema: pageSchema }),
  degrees: defineCollection({ loader: file(`${contentFolder}/operatives.yaml`), schema: degreeSchema }),
  laterWording: defineCollection({
    // one record for the whole file, which is an object and not a list
    loader: file(`${contentFolder}/later-wording.json`, { parser: (text) => ({ all: JSON.parse(text) }) }),
    schema: laterWordingSchema,
  }),
  bibliography: defineCollection({
    loader: file(`${contentFolder}/bibliography.yaml`, { parser: (text) => ({ all: parseYaml(text) }) }),
    schema: bibliographySchema,
  }),
  wordFamilies: defineCollection({
    loader: file(`${contentFolder}/word-families.yaml`, { parser: (text) => ({ all: parseYaml(text) }) }),
    schema: wordFamiliesSchema,
  }),
};
