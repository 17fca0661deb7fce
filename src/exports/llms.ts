import { toMarkdown } from 'mdast-util-to-markdown';
import type { BlockContent, Heading, Link, List, PhrasingContent } from 'mdast';
import type { Edition } from '../edition/model.ts';
import { opening } from '../edition/opening.ts';

export interface OfferedFile {
  /** Relative to the root of the site. */
  path: string;
  /** What it is, in a few words. */
  label: string;
}

/**
 * `llms.txt`: what the site is and where its plain files are, the whole text first, then a file a paragraph.
 * Format: llmstxt.org (a heading, a summary, sections of links).
 *
 * @param files the formats of the whole document that the site offers.
 */
export function llmsTxt({ declaration, chapeau, paragraphs }: Edition, site: URL, files: readonly OfferedFile[]): string {
  const { title, organ, symbol, official, language } = declaration;
  return toMarkdown({
    type: 'root',
    children: [
      heading(1, title),
      { type: 'blockquote', children: [block(text(`${organ.short}, ${symbol}. ${opening(chapeau.text, 200)}`))] },
      block(
        text('Текст дан дословно. Названия пунктов и темы добавлены редакторами издания. Официальный текст: '),
        link(official[language]),
      ),
      heading(2, 'Весь документ'),
      links(files.map(({ path, label }) => ({ href: new URL(path, site).href, label }))),
      heading(2, 'Пункты'),
      links(paragraphs.map(({ number, title }) => ({ href: new URL(`${number}.md`, site).href, label: `Пункт ${number}. ${title}` }))),
    ],
  });
}

const text = (value: string) => ({ type: 'text', value }) as const;

const link = (href: string, label = href): Link => ({ type: 'link', url: href, children: [text(label)] });

const block = (...children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children });

const heading = (depth: 1 | 2, value: string): Heading => ({ type: 'heading', depth, children: [text(value)] });

function links(entries: { href: string; label: string }[]): List {
  const items = entries.map(({ href, label }) => ({ type: 'listItem' as const, spread: false, children: [block(link(href, label))] }));
  return { type: 'list', spread: false, children: items };
}
