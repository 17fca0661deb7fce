import type { Term } from '../schemas/term.ts';
import type { Edition } from './model.ts';

/** The terms of a paragraph that have changed since, from its themes' and entities' files, each once. */
export function termsOf({ themes, entities }: Edition, number: number): Term[] {
  const all = [...themes, ...entities].flatMap(({ terms }) => terms).filter(({ paragraphs }) => paragraphs.includes(number));
  return all.filter(({ term }, index) => all.findIndex((other) => other.term === term) === index);
}
