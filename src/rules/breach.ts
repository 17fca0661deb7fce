import type { EditionSource } from '../edition/source.ts';

/** One thing that is wrong in the content: which file and field, what was found and what to do, in a sentence. */
export interface Breach {
  code: string;
  file: string;
  field: string;
  message: string;
}

/** A rule of the text: reads the whole source and tells every breach. */
export type Rule = (source: EditionSource) => Breach[];
