/**
 * What a build may be told from outside, by environment variables:
 *
 * - `SITE_URL`: where the site will stand, with its sub-path if any; canonical addresses are made from it.
 * - `EDITION`: the content folder, relative to the project; `content` unless told.
 * - `OUT_DIR`: where `npm run build` puts the site, relative to the project; `dist` unless told.
 */
const url = new URL(process.env.SITE_URL || 'http://localhost:4321/');

export const site = url.origin;

/** Begins and ends with a slash. */
export const base = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;

export const contentFolder = process.env.EDITION || 'content';

export const outFolder = process.env.OUT_DIR || 'dist';
