import { textOfHtml, type HtmlText } from '../markdown/html-text.ts';
import type { DeclarationData } from '../schemas/declaration.ts';
import type { EntityData } from '../schemas/entity.ts';
import type { LaterWordingData } from '../schemas/later-wording.ts';
import type { DegreeData } from '../schemas/operatives.ts';
import type { ParagraphData } from '../schemas/paragraph.ts';
import type { ThemeData } from '../schemas/theme.ts';

/** A content file after its schema: `file` is for messages to the editor, `html` what the pipeline made of the body. */
export interface SourceEntry<Data> extends HtmlText {
  id: string;
  file: string;
  data: Data;
  html: string;
}

/** Everything in the content folder that makes the edition, read but not yet joined or checked. */
export interface EditionSource {
  declaration: SourceEntry<DeclarationData>;
  paragraphs: SourceEntry<ParagraphData>[];
  themes: SourceEntry<ThemeData>[];
  entities: SourceEntry<EntityData>[];
  degrees: { id: string; file: string; data: DegreeData }[];
  laterWording: { file: string; data: LaterWordingData };
}

/** A content file with the words of its body read back from the HTML. */
export function sourceEntry<Data>(entry: { id: string; file: string; data: Data; html: string }): SourceEntry<Data> {
  return { ...entry, ...textOfHtml(entry.html) };
}
