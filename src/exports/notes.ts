import type { Edition, Note } from '../edition/model.ts';

/** Every footnote of the document, in the order of its marks. */
export function notesOf({ chapeau, paragraphs }: Edition): Note[] {
  return [chapeau, ...paragraphs].flatMap(({ notes }) => notes);
}
