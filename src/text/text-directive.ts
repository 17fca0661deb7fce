/** Words chosen in the text of a page, with all the text of the page about them. */
export interface Passage {
  /** The text of the page up to the passage, as the page holds it. */
  before: string;
  /** Whole words, without white space at the ends. */
  words: string;
  after: string;
}

/** A passage of so many words is quoted whole; of a longer one, its first and last words. */
const QUOTED = 8;
const ENDS = 3;

/**
 * The text directive that leads to a passage: `text=[prefix-,]start[,end][,-suffix]`, percent-encoded.
 * A browser takes the first place that fits, whatever the case and the accents; so words around the passage are added until
 * that is the passage itself.
 * Standard: URL Fragment Text Directives, wicg.github.io/scroll-to-text-fragment
 */
export function textDirective(passage: Passage): string {
  const before = withSingleSpaces(passage.before);
  const words = withSingleSpaces(passage.words);
  const page = before + words + withSingleSpaces(passage.after);
  const start = before.length;
  const end = start + words.length;
  const tokens = [...page.matchAll(/\S+/g)].map(({ 0: token, index }) => ({ start: index, end: index + token.length }));
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findLastIndex((token) => token.start < end);
  const isShort = last - first < QUOTED;
  const opening = tokens[first + ENDS - 1]?.end ?? end;
  const closing = tokens[last - ENDS + 1]?.start ?? start;

  const folded = fold(page);
  const isFirst = (from: number, to: number, since = 0) => folded.indexOf(folded.slice(from, to), since) === from;
  const leads = (from: number, to: number) => (isShort ? isFirst(from, to) : isFirst(from, opening) && isFirst(closing, to, opening));

  // ends at the latest with the whole page as context
  for (let around = 0; ; around++) {
    const from = around ? (tokens[first - around]?.start ?? 0) : start;
    const to = around ? (tokens[last + around]?.end ?? page.length) : end;
    const contexts: [from: number, to: number][] = [
      [from, end],
      [start, to],
      [from, to],
    ];
    const context = contexts.find(([from, to]) => leads(from, to));
    if (!context) continue;
    const [prefix, suffix] = [page.slice(context[0], start), page.slice(end, context[1])].map((text) => encode(text.trim()));
    const ends = isShort ? [words] : [page.slice(start, opening), page.slice(closing, end)];
    return `text=${prefix ? `${prefix}-,` : ''}${ends.map(encode).join(',')}${suffix ? `,-${suffix}` : ''}`;
  }
}

const withSingleSpaces = (text: string) => text.replace(/\s+/g, ' ');

/** Lower case without accents, every character in its place. */
function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{ASCII}]/gu, (sign) => sign.normalize('NFD').charAt(0));
}

/** The comma and the hyphen mean something in a directive. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
