import { to } from '../data/addresses.ts';
import { getEdition } from '../data/edition.ts';
import { webManifest } from '../exports/web-manifest.ts';

export const GET = async () => new Response(webManifest(await getEdition(), to('')));
