/** The tiny edition, broken on purpose: what the rules say about it. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { EditionSource } from '../../src/edition/source.ts';
import type { Breach } from '../../src/rules/breach.ts';
import { ContentError, checkContent } from '../../src/rules/check.ts';
import { readSource } from './edition.ts';

export const fixtureFolder = join(import.meta.dirname, '../fixtures/edition');

/** Breaks a copy of the tiny edition and runs every rule. */
export async function breachesOf(breakIt: (source: EditionSource) => void): Promise<Breach[]> {
  const source = await readSource(fixtureFolder);
  breakIt(source);
  try {
    checkContent(source);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.breaches;
    throw error;
  }
}

/** The only breach, so that one slip of an editor gives one message. */
export async function onlyBreach(code: string, breakIt: (source: EditionSource) => void): Promise<Breach> {
  const breaches = await breachesOf(breakIt);
  assert.deepEqual(
    breaches.map((breach) => breach.code),
    [code],
  );
  return breaches[0] ?? assert.fail();
}

/** The entry with that id or number; the test fails where there is none. */
export function paragraph({ paragraphs }: EditionSource, number: number): EditionSource['paragraphs'][number] {
  return paragraphs.find(({ data }) => data.number === number) ?? assert.fail(`the fixture has no paragraph ${number}`);
}
