/** The parts of a resolution as received: a plain text with hard line ends, cut from a printed document. */
export interface ReceivedText {
  /** Symbol and heading of the resolution, e.g. `999/1. Декларация …`. */
  heading: string;
  /** The lines between the heading and the declaration itself, joined. */
  enacting: string;
  title: string;
  chapeau: string;
  /** In the order of the document; `number` is the printed one. A footnote mark stands as `[^1]`. */
  paragraphs: { number: number; text: string }[];
  footnotes: { label: string; text: string }[];
  /** Lines after the last paragraph, each as printed. */
  closing: string[];
}

const PARAGRAPH_START = /^\s*(\d+)\.\s/;
const FOOTNOTE_RULE = /^_{5,}\s*$/;
const FOOTNOTE_START = /^(\d+)\s+(?=\p{Lu})/u;
/** A mark is glued to the word before it; no word of such a text ends in a digit by itself. */
const FOOTNOTE_MARK = /(?<=\p{Ll})(\d+)(?=[\s,;.])/gu;

/**
 * Reads a received text.
 *
 * Lines are joined; a hyphen at a line's end stays only where both halves are words of the text by themselves
 * (`детей-⏎мигрантов`, but `соответ-⏎ствующих` is one word). A footnote at the foot of a page is lifted out of the
 * run of paragraphs. Page breaks leave no trace: a paragraph goes on until the next number in the sequence.
 *
 * @throws when there is no paragraph 1 or the footnote rule is not followed by a footnote.
 */
export function parseReceived(source: string): ReceivedText {
  const { lines, footnotes } = liftFootnotes(source.split(/\r?\n/));
  const join = joiner(lines);

  const starts: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (Number(PARAGRAPH_START.exec(line)?.[1]) === starts.length + 1) starts.push(index);
  }
  const [first] = starts;
  if (first === undefined) throw new Error('The received text has no paragraph 1: expected a line that starts with "1. ".');

  const [heading = '', ...front] = blocks(lines.slice(0, first)).map(join);
  const paragraphs = starts.map((start, index) => {
    const body = lines.slice(start, starts[index + 1]);
    const text = index === starts.length - 1 ? (blocks(body)[0] ?? []) : body;
    return {
      number: index + 1,
      text: join(text).replace(PARAGRAPH_START, '').replace(FOOTNOTE_MARK, '[^$1]'),
    };
  });
  const closing = blocks(lines.slice(starts.at(-1)))
    .slice(1)
    .flat();
  return {
    heading,
    enacting: front.slice(0, -2).join(' '),
    title: front.at(-2) ?? '',
    chapeau: front.at(-1) ?? '',
    paragraphs,
    footnotes: footnotes.map(({ label, lines }) => ({ label, text: join(lines) })),
    closing: closing.map((line) => line.trim()),
  };
}

function liftFootnotes(all: string[]) {
  const lines: string[] = [];
  const footnotes: { label: string; lines: string[] }[] = [];
  let inNotes = false;
  for (const line of all) {
    if (FOOTNOTE_RULE.test(line)) {
      inNotes = true;
      continue;
    }
    if (inNotes && (line.trim() === '' || PARAGRAPH_START.test(line))) inNotes = false;
    const start = FOOTNOTE_START.exec(line);
    if (!inNotes) lines.push(line);
    else if (start?.[1]) footnotes.push({ label: start[1], lines: [line.slice(start[0].length)] });
    else if (footnotes.length) footnotes.at(-1)?.lines.push(line);
    else throw new Error(`A footnote rule is followed by "${line.trim()}", expected a numbered footnote.`);
  }
  return { lines, footnotes };
}

/** Runs of lines without an empty line between them. */
function blocks(lines: string[]): string[][] {
  const found: string[][] = [[]];
  for (const line of lines) {
    if (line.trim()) found.at(-1)?.push(line);
    else if (found.at(-1)?.length) found.push([]);
  }
  return found.filter((block) => block.length);
}

function joiner(lines: string[]) {
  const withoutBroken = lines
    .map((line) => line.trim())
    .join('\n')
    .replace(/\p{L}+-\n\p{L}+/gu, '');
  const words = new Set(withoutBroken.match(/(?<![\p{L}-])\p{L}+(?![\p{L}-])/gu));
  return (part: string[]): string =>
    part
      .map((line) => line.trim())
      .filter(Boolean)
      .join('\n')
      .replace(/(\p{L}+)-\n(\p{L}+)/gu, (_, left: string, right: string) =>
        words.has(left) && words.has(right) ? `${left}-${right}` : left + right,
      )
      .replaceAll('\n', ' ');
}
