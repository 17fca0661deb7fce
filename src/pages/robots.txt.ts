import { siteUrl } from '../data/addresses.ts';

export const GET = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap-index.xml', siteUrl).href}\n`);
