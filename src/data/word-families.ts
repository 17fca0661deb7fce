import { getEntry } from 'astro:content';
import type { WordFamilies } from '../schemas/word-families.ts';
import { unreadable } from './unreadable.ts';

/**
 * What the search knows of kindred words beside its rules.
 *
 * @throws when the file is missing or broken.
 */
export async function getWordFamilies(): Promise<WordFamilies> {
  const families = await getEntry('wordFamilies', 'all');
  if (!families) throw unreadable('word-families.yaml', 'an edition without kindred words has an empty list in it');
  return families.data;
}
