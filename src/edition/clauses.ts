import type { Edition, Operative, Paragraph } from './model.ts';

/** What an operative phrase governs: the words from the phrase to the next one of its paragraph. */
export interface Clause {
  paragraph: Paragraph;
  operative: Operative;
  /** The words after the phrase, without it. */
  text: string;
}

/** Every clause of the document, in its order. */
export function clausesOf({ paragraphs }: Edition): Clause[] {
  return paragraphs.flatMap((paragraph) =>
    paragraph.operatives.map((operative, index) => ({
      paragraph,
      operative,
      text: paragraph.text.slice(operative.end, paragraph.operatives[index + 1]?.start).replace(/(?:[\s,;.]|\sи(?=[\s,;.]*$))+$/u, ''),
    })),
  );
}
