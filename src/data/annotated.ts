import type { Entity, Paragraph } from '../edition/model.ts';
import { annotateHtml } from '../markdown/html-text.ts';
import { toEntity } from './addresses.ts';

/** The paragraph's HTML with a link on every entity that it names. */
export function paragraphWithEntities({ html, mentions }: Paragraph): string {
  return annotateHtml(
    html,
    mentions.map(({ start, end, entity }) => ({ start, end, tag: 'a', properties: { href: toEntity(entity) } })),
  );
}

/** The paragraph's HTML with every mention of one entity marked. */
export function paragraphWithMentions({ html, mentions }: Paragraph, entity: Entity): string {
  return annotateHtml(
    html,
    mentions.filter((mention) => mention.entity === entity).map(({ start, end }) => ({ start, end, tag: 'mark', properties: {} })),
  );
}
