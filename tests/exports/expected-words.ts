import assert from 'node:assert/strict';
import type { Edition, Paragraph } from '../../src/edition/model.ts';
import { wordsOf } from '../../src/text/words.ts';

export const site = new URL('https://example.org/edition/');

export const words = (text: string): string[] => wordsOf(text).map(({ word }) => word);

/** The words of the document in order, from its heading to its closing lines, numbers of paragraphs included. */
export function documentWords({ declaration, chapeau, paragraphs }: Edition): string[] {
  const { heading, enacting, title, closing } = declaration;
  return [heading, enacting, title, chapeau.text, ...paragraphs.map(numbered), ...closing].flatMap(words);
}

export const numbered = ({ number, text }: Paragraph): string => `${number}. ${text}`;

/** Asserts that a file holds these words, one after another and with nothing between. */
export function assertHolds(file: string, expected: string[]): void {
  const actual = words(file);
  const [first, second, third] = expected;
  const start = actual.findIndex((word, at) => word === first && actual[at + 1] === second && actual[at + 2] === third);
  assert.deepEqual(actual.slice(start, start + expected.length), expected);
}
