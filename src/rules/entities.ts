import { locateName } from '../text/phrases.ts';
import type { Breach, Rule } from './breach.ts';

/** The text names every entity under each of its forms; a term's paragraphs exist. */
export const entities: Rule = ({ declaration, paragraphs, entities, themes }) => {
  const numbers = new Set(paragraphs.map(({ data }) => data.number));
  const texts = [declaration, ...paragraphs].map(({ text }) => text);
  const forms = entities.flatMap(({ file, data }): Breach[] =>
    (data.forms ?? [data.name])
      .filter((form) => !texts.some((text) => locateName(text, form).length))
      .map((form) => ({
        code: 'entity-not-found',
        file,
        field: data.forms ? 'forms' : 'name',
        message: `the text names «${form}» nowhere; write a name as the text has it, in any grammatical form.`,
      })),
  );
  const terms = [...entities, ...themes].flatMap(({ file, data }): Breach[] =>
    data.terms.flatMap(({ term, paragraphs }) =>
      paragraphs
        .filter((number) => !numbers.has(number))
        .map((number) => ({
          code: 'term-paragraph',
          file,
          field: 'terms.paragraphs',
          message: `the term «${term}» points to paragraph ${number}, which does not exist.`,
        })),
    ),
  );
  return [...forms, ...terms];
};
