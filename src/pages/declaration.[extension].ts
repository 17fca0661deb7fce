import type { APIRoute } from 'astro';
import { bibtex } from '../citations/bibtex.ts';
import { cslJson } from '../citations/csl-json.ts';
import { ris } from '../citations/ris.ts';
import { siteUrl } from '../data/addresses.ts';
import { getEdition } from '../data/edition.ts';
import { documentFiles, type Extension } from '../data/files.ts';
import { getRecord } from '../data/record.ts';
import { WHOLE_DOCUMENT } from '../edition/locator.ts';
import { akomaNtoso } from '../exports/akoma-ntoso.ts';
import { epub } from '../exports/epub.ts';
import { declarationJson } from '../exports/json.ts';
import { declarationMarkdown } from '../exports/markdown.ts';
import { declarationText } from '../exports/plain-text.ts';
import { declarationTypst } from '../exports/typst.ts';
import { createTypesetter } from '../integrations/typesetter.ts';

const edition = await getEdition();
const record = await getRecord();

const makers: Record<Extension, () => string | Uint8Array> = {
  pdf: () => createTypesetter().pdf(declarationTypst(edition, siteUrl)),
  epub: () => epub(edition, siteUrl),
  txt: () => declarationText(edition, siteUrl),
  md: () => declarationMarkdown(edition, siteUrl),
  json: () => declarationJson(edition, siteUrl),
  xml: () => akomaNtoso(edition, record, siteUrl),
  bib: () => bibtex(record, WHOLE_DOCUMENT),
  ris: () => ris(record, WHOLE_DOCUMENT),
  'csl.json': () => cslJson(record, WHOLE_DOCUMENT),
};

export const getStaticPaths = () => documentFiles.map(({ extension }) => ({ params: { extension }, props: { extension } }));

export const GET: APIRoute<{ extension: Extension }> = ({ props }) => new Response(makers[props.extension]() as BodyInit);
