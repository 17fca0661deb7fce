import type { DocumentText, Edition } from '../edition/model.ts';
import { noBreak } from '../text/no-break.ts';
import { colophon } from './colophon.ts';
import { notesOf } from './notes.ts';
import { piecesOf } from './pieces.ts';

/** What the typesetter compiles: a program, and the data that it reads. Words never become part of the program. */
export interface TypstDocument {
  source: string;
  inputs: { data: string };
}

/**
 * The whole document, to be set as a book: numbers hang in the margin, operative phrases are italic, notes stand at the
 * foot. It is fit for PDF/UA-1: it has a title, a language, headings and a list, and its date is the document's own.
 */
export function declarationTypst(edition: Edition, site: URL): TypstDocument {
  const { declaration, chapeau, paragraphs, themes } = edition;
  const data = {
    language: declaration.language,
    title: declaration.title,
    author: declaration.organ.short,
    keywords: themes.map(({ name }) => name),
    adopted: declaration.adopted.split('-').map(Number),
    symbol: declaration.symbol,
    heading: noBreak(declaration.heading),
    enacting: noBreak(declaration.enacting),
    subheading: noBreak(declaration.title),
    chapeau: set(chapeau),
    paragraphs: paragraphs.map((paragraph) => ({ number: paragraph.number, pieces: set(paragraph) })),
    noteMarks: notesOf(edition).map(({ label }) => label),
    closing: declaration.closing.map(noBreak),
    colophon: colophon(edition, site),
  };
  return { source: SOURCE, inputs: { data: JSON.stringify(data) } };
}

function set(text: DocumentText) {
  return piecesOf({ ...text, text: noBreak(text.text) }).map((piece) =>
    piece.kind === 'note' ? { note: piece.note.text } : { text: piece.text, operative: piece.operative !== undefined },
  );
}

const SOURCE = String.raw`
#let data = json(bytes(sys.inputs.data))

#let accent = rgb("#7a2418")
#let quiet = rgb("#504c44")
#let line-colour = rgb("#e4dfd4")
// the column of the numbers, and what parts it from the text
#let number-width = 21pt
#let number-gap = 9.5pt

#let piece(part) = {
  if "note" in part { footnote(part.note) }
  else if part.operative { text(style: "italic", weight: 500, part.text) }
  else { part.text }
}
#let words(parts) = parts.map(piece).join()
#let (year, month, day) = data.adopted

#set document(
  title: data.title,
  author: data.author,
  keywords: data.keywords,
  date: datetime(year: year, month: month, day: day),
)
#set text(font: "Literata", size: 10.5pt, lang: data.language, fallback: false, number-type: "lining", overhang: true)
// spaces never so tight that a reader of the PDF takes two words for one
#set par(justify: true, justification-limits: (spacing: (min: 78%, max: 150%)), leading: 0.74em, spacing: 0.98em)
#set page(
  paper: "a4",
  margin: (left: 28mm, right: 36mm, top: 30mm, bottom: 34mm),
  footer-descent: 42%,
  footer: context {
    set text(size: 8.5pt, fill: quiet)
    h(number-width + number-gap)
    data.symbol
    h(1fr)
    counter(page).display("1 / 1", both: true)
  },
)
#set footnote(numbering: n => data.noteMarks.at(n - 1))
#set footnote.entry(separator: pad(left: number-width + number-gap, line(length: 22mm, stroke: 0.5pt + line-colour)), gap: 0.6em, indent: number-width + number-gap)
#show footnote.entry: set text(size: 8.5pt)
// «7 мая» and «Порт-Саид» never part
#show regex("\d\u{00A0}\p{L}+"): set text(hyphenate: false)
#show regex("\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+"): box
#show heading: set text(weight: 500, hyphenate: false)
#show heading: set par(justify: false, linebreaks: "optimized")
#show heading: set block(sticky: true)

#pad(left: number-width + number-gap)[
  #text(size: 9pt, fill: accent, tracking: 0.06em, data.symbol)
  #v(1.2em)
  #block[
    #show heading: set text(size: 19pt)
    #show heading: set par(leading: 0.5em)
    #heading(level: 1, data.heading)
  ]
  #v(1.6em)
  #data.enacting
  #v(0.4em)
  #line(length: 22mm, stroke: 0.6pt + accent)
  #v(0.4em)
  #block[
    #show heading: set text(size: 13pt)
    #show heading: set par(leading: 0.6em)
    #heading(level: 2, data.subheading)
  ]
  #v(0.6em)
  #{
    set text(size: 11.5pt)
    set par(justify: false, linebreaks: "optimized")
    words(data.chapeau)
  }
]

#v(0.4em)
#enum(
  spacing: 1.2em,
  body-indent: number-gap,
  numbering: n => box(width: number-width, align(right, text(weight: 500, fill: accent, str(n)))),
  ..data.paragraphs.map(paragraph => enum.item(paragraph.number, words(paragraph.pieces)))
)

#v(1.4em)
#pad(left: number-width + number-gap, block(width: 100%, breakable: false)[
  #set align(right)
  #set text(style: "italic")
  #data.closing.join(linebreak())
])

#v(1fr)
#pad(left: number-width + number-gap, block(width: 100%, breakable: false)[
  #set text(size: 8.5pt, fill: quiet)
  #set par(justify: false)
  #line(length: 100%, stroke: 0.5pt + line-colour)
  #data.colophon.map(source => [#source.label: #link(source.address)]).join(linebreak())
])
`;
