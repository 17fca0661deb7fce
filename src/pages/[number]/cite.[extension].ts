import type { APIRoute } from 'astro';
import { bibtex } from '../../citations/bibtex.ts';
import { cslJson } from '../../citations/csl-json.ts';
import { ris } from '../../citations/ris.ts';
import { getEdition } from '../../data/edition.ts';
import { getRecord } from '../../data/record.ts';
import { locatorOf } from '../../edition/locator.ts';

const makers = { bib: bibtex, ris, json: cslJson };

type Extension = keyof typeof makers;

export async function getStaticPaths() {
  const { paragraphs } = await getEdition();
  return paragraphs.flatMap(({ number }) =>
    (Object.keys(makers) as Extension[]).map((extension) => ({
      params: { number: String(number), extension },
      props: { number, extension },
    })),
  );
}

export const GET: APIRoute<{ number: number; extension: Extension }> = async ({ props: { number, extension } }) =>
  new Response(makers[extension](await getRecord(), locatorOf([number])));
