import type { Note } from '../markdown/html-text.ts';
import type { DeclarationData } from '../schemas/declaration.ts';
import type { EntityData } from '../schemas/entity.ts';
import type { LaterWordingData } from '../schemas/later-wording.ts';
import type { DegreeData } from '../schemas/operatives.ts';
import type { RelationKind } from '../schemas/relations.ts';
import type { ThemeData } from '../schemas/theme.ts';
import type { Range } from '../text/phrases.ts';

export type { Note, Range };

/** A text of the document: its words with ordinary spaces, and the HTML that the pipeline made of it. */
export interface DocumentText {
  text: string;
  html: string;
  notes: Note[];
}

/** An operative phrase where it stands in its paragraph, and whom the text asks. */
export interface Operative extends Range {
  phrase: string;
  degree: Degree;
  addressees: string[];
}

export interface Related {
  to: Paragraph;
  kind: RelationKind;
  because: string;
}

/** A place where a paragraph names an entity. */
export interface Mention extends Range {
  entity: Entity;
}

export type LaterResolution = LaterWordingData['recalls'][number];

/** A stretch of a paragraph that later resolutions repeat word for word, earliest resolution first. */
export interface LaterRun extends Range {
  words: number;
  ofWords: number;
  uses: (LaterResolution & { citesDeclaration: boolean })[];
}

export interface Paragraph extends DocumentText {
  /** The printed number: the identifier in every address and format. */
  number: number;
  title: string;
  operatives: Operative[];
  themes: Theme[];
  related: Related[];
  /** Paragraphs whose `related` names this one. */
  backlinks: Paragraph[];
  keywords: string[];
  mentions: Mention[];
  later: LaterRun[];
}

export interface Theme extends ThemeData {
  id: string;
  html: string;
  text: string;
  /** In order of number. */
  paragraphs: Paragraph[];
}

export interface Entity extends EntityData {
  id: string;
  html: string;
  text: string;
  /** Paragraphs that name it, in order of number. */
  paragraphs: Paragraph[];
}

export interface Degree extends DegreeData {
  id: string;
}

/** The document with its apparatus, checked and joined: what every page, format and index is made from. */
export interface Edition {
  declaration: DeclarationData;
  chapeau: DocumentText;
  /** In order of number. */
  paragraphs: Paragraph[];
  themes: Theme[];
  entities: Entity[];
  /** Strongest first. */
  degrees: Degree[];
  /** Later resolutions that recall the document as a whole, earliest first. */
  recalls: LaterResolution[];
}
