import type { APIRoute } from 'astro';
import { getRecord } from '../data/record.ts';

/** What citations of a selection are made from in the browser. */
export const GET: APIRoute = async () => new Response(JSON.stringify(await getRecord()));
