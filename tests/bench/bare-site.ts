/** The same text with nothing around it, served like the edition: the limit that no edition can be lighter or faster than. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { serveSite, type Site } from '../../src/commands/server.ts';
import type { DocumentText, Edition, Paragraph } from '../../src/edition/model.ts';

/** The whole text in plain semantic HTML, without a style, a script or a typeface. */
export function bareText({ declaration, chapeau, paragraphs }: Edition): string {
  return bareDocument(declaration, declaration.title, [
    h('p', declaration.heading),
    h('p', declaration.enacting),
    h('h1', declaration.title),
    h('p', chapeau.text),
    h(
      'ol',
      paragraphs.map(({ number, text }) => h('li', { id: `p${number}` }, text)),
    ),
    ...declaration.closing.map((line) => h('p', line)),
    ...notesOf([chapeau, ...paragraphs]),
  ]);
}

/** One paragraph in the same way. */
export function bareParagraph({ declaration }: Edition, paragraph: Paragraph): string {
  const name = `${declaration.symbol}, ${paragraph.number}`;
  return bareDocument(declaration, name, [h('h1', name), h('p', paragraph.text), ...notesOf([paragraph])]);
}

/** Serves the bare pages at the addresses of the edition's own, compressed as those are. */
export async function serveBareSite(edition: Edition): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'bare-site-'));
  const write = async (place: string, html: string) => {
    await mkdir(join(folder, place), { recursive: true });
    await writeFile(join(folder, place, 'index.html'), html);
    await writeFile(join(folder, place, 'index.html.br'), brotliCompressSync(html));
  };
  await write('', bareText(edition));
  for (const paragraph of edition.paragraphs) await write(String(paragraph.number), bareParagraph(edition, paragraph));
  const { url, close } = await serveSite(folder);
  return {
    url,
    async close() {
      await close();
      await rm(folder, { recursive: true });
    },
  };
}

function bareDocument({ language }: Edition['declaration'], title: string, body: ReturnType<typeof h>[]): string {
  return toHtml({
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: language }, [
        h('head', [h('meta', { charset: 'utf-8' }), h('meta', { name: 'viewport', content: 'width=device-width' }), h('title', title)]),
        h('body', body),
      ]),
    ],
  });
}

const notesOf = (texts: DocumentText[]) => texts.flatMap(({ notes }) => notes.map(({ label, text }) => h('p', `${label} ${text}`)));
