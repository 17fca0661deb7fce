import { contentFolder } from '../settings.ts';

/** For a data file that the content layer has only logged as missing or broken: the build must not go on without it. */
export function unreadable(file: string, advice: string): Error {
  const error = new Error(`${contentFolder}/${file}, file: it is missing or cannot be read; mend it (${advice}).`);
  // read by an editor, to whom the way through the program says nothing
  error.stack = `Error: ${error.message}`;
  return error;
}
