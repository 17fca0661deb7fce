import { siteUrl } from '../data/addresses.ts';
import { getEdition } from '../data/edition.ts';
import { documentFiles, pathOf } from '../data/files.ts';
import { llmsTxt } from '../exports/llms.ts';

export const GET = async () =>
  new Response(
    llmsTxt(
      await getEdition(),
      siteUrl,
      documentFiles.map(({ extension, label }) => ({ path: pathOf(extension), label })),
    ),
  );
