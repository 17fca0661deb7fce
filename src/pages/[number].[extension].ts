import type { APIRoute } from 'astro';
import { siteUrl } from '../data/addresses.ts';
import { getEdition } from '../data/edition.ts';
import type { Paragraph } from '../edition/model.ts';
import { paragraphJson } from '../exports/json.ts';
import { paragraphMarkdown } from '../exports/markdown.ts';
import { paragraphText } from '../exports/plain-text.ts';

const makers = { json: paragraphJson, md: paragraphMarkdown, txt: paragraphText };

type Extension = keyof typeof makers;

export async function getStaticPaths() {
  const { paragraphs } = await getEdition();
  return paragraphs.flatMap((paragraph) =>
    (Object.keys(makers) as Extension[]).map((extension) => ({
      params: { number: String(paragraph.number), extension },
      props: { paragraph, extension },
    })),
  );
}

export const GET: APIRoute<{ paragraph: Paragraph; extension: Extension }> = async ({ props: { paragraph, extension } }) =>
  new Response(makers[extension](await getEdition(), paragraph, siteUrl));
