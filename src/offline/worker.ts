/**
 * The offline worker: keeps the whole edition on the device and answers from there, so that all that a reader sees is of
 * one build. The build writes the list of files in front of it; a list that changes makes a new worker, which takes over
 * once it has every file and the last page of the old one is closed: no page is made of two builds. Until then, and
 * whenever an update fails, the old worker stays with its own files.
 */
import { LOST, routeOf, type Route } from './route.ts';
import type { KeptFiles } from './kept-files.ts';
import { makeShelf } from './shelf.ts';

declare const self: ServiceWorkerGlobalScope;
declare const keptFiles: KeptFiles;

const root = new URL('./', self.location.href);
const shelf = makeShelf(root, keptFiles);

self.addEventListener('install', (event) => event.waitUntil(shelf.fill()));

// at this moment no page of an older build is in use; the page of the first visit is served from now on
self.addEventListener('activate', (event) => event.waitUntil(shelf.clear().then(() => self.clients.claim())));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const route = isPlain(request) && routeOf(new URL(request.url), root, keptFiles);
  if (route) event.respondWith(answer(request, route));
});

/** A part of a file is for the server to cut. */
const isPlain = ({ method, headers }: Request) => method === 'GET' && !headers.has('range');

async function answer(request: Request, route: Route): Promise<Response> {
  if ('moved' in route) return Response.redirect(new URL(route.moved, root), 308);
  // where the device no longer keeps the file, the site works as it does without this worker
  if ('kept' in route) return shelf.take(route.kept).catch(() => fetch(request));
  // only the network knows the pages of a later build
  return fetch(request).catch(async () => {
    const page = await shelf.take(LOST);
    return new Response(page.body, { status: 404, headers: page.headers });
  });
}
