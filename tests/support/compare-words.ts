/** Compares the words of the content with the text as it was received. */
import type { EditionSource } from '../../src/edition/source.ts';
import type { Note } from '../../src/markdown/html-text.ts';
import type { ReceivedText } from '../../src/text/received.ts';

/** A place where the content rightly departs from the received text. */
export interface Correction {
  place: string;
  received: string;
  corrected: string;
  reason: string;
}

/** The words around a difference that are told with it, on each side. */
const CONTEXT = 3;

/**
 * Compares place by place, each word with its punctuation and each footnote mark where it stands.
 *
 * @returns a sentence a place that differs: the place (`paragraph 13`) and both readings. A correction that corrects
 * nothing is told too.
 */
export function compareWords(received: ReceivedText, content: EditionSource, corrections: Correction[] = []): string[] {
  const expected = placesOfReceived(received);
  const found = placesOfContent(content);
  const told: string[] = [];
  for (const { place, received, corrected } of corrections) {
    const text = expected.get(place);
    if (text?.split(' ').includes(received)) expected.set(place, text.replace(received, corrected));
    else told.push(`${place}: the correction of «${received}» to «${corrected}» corrects nothing.`);
  }
  for (const place of new Set([...expected.keys(), ...found.keys()])) {
    const difference = differenceOf(expected.get(place), found.get(place));
    if (difference) told.push(`${place}: ${difference}`);
  }
  return told;
}

function placesOfReceived({ heading, enacting, title, chapeau, paragraphs, footnotes, closing }: ReceivedText): Map<string, string> {
  return new Map([
    ['heading', heading],
    ['enacting', enacting],
    ['title', title],
    ['chapeau', chapeau],
    ...paragraphs.map(({ number, text }) => [`paragraph ${number}`, text] as const),
    ...footnotes.map(({ label, text }) => [`footnote ${label}`, text] as const),
    ['closing', closing.join(' ')],
  ]);
}

function placesOfContent({ declaration, paragraphs }: EditionSource): Map<string, string> {
  const { heading, enacting, title, closing } = declaration.data;
  return new Map([
    ['heading', heading],
    ['enacting', enacting],
    ['title', title],
    ['chapeau', withMarks(declaration)],
    ...paragraphs.map((paragraph) => [`paragraph ${paragraph.data.number}`, withMarks(paragraph)] as const),
    ...[declaration, ...paragraphs].flatMap(({ notes }) => notes).map(({ label, text }) => [`footnote ${label}`, text] as const),
    ['closing', closing.join(' ')],
  ]);
}

function withMarks({ text, notes }: { text: string; notes: Note[] }): string {
  return [...notes]
    .sort((a, b) => b.at - a.at)
    .reduce((result, { label, at }) => `${result.slice(0, at)}[^${label}]${result.slice(at)}`, text);
}

function differenceOf(received: string | undefined, content: string | undefined): string | undefined {
  if (received === undefined) return `the received text does not have it, the content reads «${content}».`;
  if (content === undefined) return `the received text reads «${received}», the content does not have it.`;
  const [expected, found] = [received.split(/\s+/), content.split(/\s+/)];
  const length = Math.max(expected.length, found.length);
  const first = Array.from({ length }, (_, index) => index).find((index) => expected[index] !== found[index]);
  if (first === undefined) return undefined;
  const reading = (words: string[]) => words.slice(Math.max(0, first - CONTEXT), first + CONTEXT + 1).join(' ');
  return `word ${first + 1}, the received text reads «${reading(expected)}», the content «${reading(found)}».`;
}
