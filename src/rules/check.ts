import type { EditionSource } from '../edition/source.ts';
import { bodies } from './bodies.ts';
import type { Breach, Rule } from './breach.ts';
import { entities } from './entities.ts';
import { laterWording } from './later-wording.ts';
import { numbers } from './numbers.ts';
import { operatives } from './operatives.ts';
import { related } from './related.ts';
import { themes } from './themes.ts';

const rules: Rule[] = [numbers, bodies, operatives, themes, related, entities, laterWording];

/** The content breaks its rules; the message names every breach, one a line. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly breaches: Breach[];

  constructor(breaches: Breach[]) {
    super(breaches.map(({ file, field, message }) => `${file}, ${field}: ${message}`).join('\n'));
    this.breaches = breaches;
  }
}

/**
 * Runs every rule over the content.
 *
 * @throws {ContentError} with all breaches, so that an editor mends them in one go.
 */
export function checkContent(source: EditionSource): void {
  const breaches = rules.flatMap((rule) => rule(source));
  if (breaches.length) throw new ContentError(breaches);
}
