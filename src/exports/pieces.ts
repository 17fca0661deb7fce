import type { DocumentText, Mention, Note, Operative, Paragraph } from '../edition/model.ts';

/** A stretch of a text with what the edition knows about it, or the mark of a note. */
export type Piece =
  { kind: 'text'; text: string; operative: Operative | undefined; mention: Mention | undefined } | { kind: 'note'; note: Note };

/** Cuts a text wherever an operative phrase or a name begins or ends, and where a note is marked. Joined, the pieces are the text. */
export function piecesOf(source: DocumentText & Partial<Pick<Paragraph, 'operatives' | 'mentions'>>): Piece[] {
  const { text, notes, operatives = [], mentions = [] } = source;
  const borders = [...operatives, ...mentions].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...borders, ...notes.map(({ at }) => at), text.length])].sort((a, b) => a - b);
  return cuts.flatMap((start, index): Piece[] => {
    const end = cuts[index + 1] ?? start;
    const covers = (range: { start: number; end: number }) => range.start <= start && end <= range.end;
    return [
      ...notes.filter(({ at }) => at === start).map((note) => ({ kind: 'note', note }) as const),
      ...(end > start
        ? [{ kind: 'text', text: text.slice(start, end), operative: operatives.find(covers), mention: mentions.find(covers) } as const]
        : []),
    ];
  });
}
