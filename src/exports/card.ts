import type { Edition, Paragraph } from '../edition/model.ts';
import { noBreak } from '../text/no-break.ts';
import { piecesOf } from './pieces.ts';
import type { TypstDocument } from './typst.ts';

/** Size of a card in pixels, as messengers crop least. */
export const CARD = { width: 1200, height: 630 } as const;

/** A word in the pieces in which it is set; words that a no-break space binds are one. */
type Word = { text: string; operative: boolean }[];

/** The card of a paragraph: its number, its gloss, as many of its opening words as there is room for, the symbol. */
export function paragraphCard({ declaration }: Edition, paragraph: Paragraph): TypstDocument {
  return card({
    language: declaration.language,
    mark: String(paragraph.number),
    heading: noBreak(paragraph.title),
    words: wordsToSet(paragraph),
    sizes: [50, 45, 40],
    foot: [`${declaration.symbol}, п.\u00A0${paragraph.number}`, noBreak(declaration.shortTitle)],
  });
}

/** The card of the home page: the title of the document. */
export function homeCard({ declaration }: Edition): TypstDocument {
  const words = noBreak(declaration.title)
    .split(' ')
    .map((text): Word => [{ text, operative: false }]);
  return card({
    language: declaration.language,
    mark: '',
    heading: declaration.organ.short,
    words,
    sizes: [64, 58, 52],
    foot: [declaration.symbol, noBreak(declaration.closing.at(-1) ?? '')],
  });
}

interface CardData {
  language: string;
  mark: string;
  heading: string;
  words: Word[];
  /** Sizes of type to try, greatest first; at the last one the words are shortened. */
  sizes: number[];
  foot: [left: string, right: string];
}

const card = (data: CardData): TypstDocument => ({ source: SOURCE, inputs: { data: JSON.stringify({ ...data, ...CARD }) } });

function wordsToSet(paragraph: Paragraph): Word[] {
  const words: Word[] = [[]];
  for (const piece of piecesOf({ ...paragraph, text: noBreak(paragraph.text), mentions: [], notes: [] })) {
    if (piece.kind !== 'text') continue;
    for (const [index, text] of piece.text.split(' ').entries()) {
      if (index) words.push([]);
      if (text) words.at(-1)?.push({ text, operative: piece.operative !== undefined });
    }
  }
  return words;
}

const SOURCE = String.raw`
#let data = json(bytes(sys.inputs.data))

#let accent = rgb("#7a2418")
#let ink = rgb("#1d1b17")
#let quiet = rgb("#504c44")
#let margin = 84pt
#let number-width = if data.mark == "" { 0pt } else { 150pt }

#set page(width: data.width * 1pt, height: data.height * 1pt, margin: (x: margin, top: 72pt, bottom: 58pt), fill: rgb("#fcfbf8"))
#set text(font: "Literata", lang: data.language, fill: ink, fallback: false, hyphenate: false)
#set par(leading: 0.5em)

#let styled(part, value) = if part.operative { text(style: "italic", weight: 500, value) } else { value }
#let whole(word) = word.map(part => styled(part, part.text)).join()
// a word behind which the text is cut loses its comma
#let last(word) = word.map(part => styled(part, part.text.trim(regex("[,;:—–\s]+"), at: end))).join()

#let opening(count) = {
  if count == data.words.len() { data.words.map(whole).join(" ") }
  else { data.words.slice(0, count - 1).map(word => whole(word) + " ").join() + last(data.words.at(count - 1)) + "\u{00A0}…" }
}

// the greatest size at which all words fit; else, at the least, as many words as fit
#let fitted(room) = {
  // descenders keep clear of the line at the foot
  let fits(size, count) = measure(block(width: room.width, text(size: size * 1pt, opening(count)))).height <= room.height - 12pt
  let size = data.sizes.find(size => fits(size, data.words.len()))
  if size != none { return text(size: size * 1pt, opening(data.words.len())) }
  let least = data.sizes.last()
  let count = data.words.len() - 1
  while count > 1 and not fits(least, count) { count -= 1 }
  text(size: least * 1pt, opening(count))
}

#grid(
  columns: (number-width, 1fr),
  rows: (auto, 1fr, auto),
  row-gutter: 26pt,
  grid.cell(rowspan: 2, text(size: 92pt, weight: 500, fill: accent, top-edge: "cap-height", data.mark)),
  text(size: 30pt, weight: 500, fill: accent, top-edge: "cap-height", data.heading),
  layout(fitted),
  grid.cell(colspan: 2, {
    line(length: 100%, stroke: 1.5pt + rgb("#e4dfd4"))
    v(-4pt)
    text(size: 25pt, fill: quiet, data.foot.join(h(1fr)))
  }),
)
`;
