import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { searchFiles } from '../search/index-files.ts';

/**
 * Sent with everything. The policy says what a page cannot say of itself (who may frame it) and holds for files that
 * carry no policy; a page's own one is stricter. Pictures and data may be used by other sites.
 */
const EVERYWHERE = {
  'Content-Security-Policy': "script-src 'self' 'wasm-unsafe-eval'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), clipboard-write=(self), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

interface Rule {
  /** Below the base path. */
  path: string;
  headers: Record<string, string>;
}

/** The name holds a hash of the content. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** The engine asks for its files a second time, and must find what was fetched first. */
const FOR_A_SEARCH = 'public, max-age=300';

/**
 * Writes `_headers`, which Netlify, Cloudflare Pages and their like obey; `.hosting/nginx.conf` says the same to nginx.
 * No two rules may set one header for one address: some hosts then send both. What no rule gives a time is asked for
 * anew at each visit, which is the custom of those hosts.
 */
export function hostHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'host-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const rules: Rule[] = [
          { path: '*', headers: EVERYWHERE },
          { path: 'assets/*', headers: { 'Cache-Control': FOR_EVER } },
          ...searchPaths(root).map((path) => ({ path, headers: { 'Cache-Control': isHashed(path) ? FOR_EVER : FOR_A_SEARCH } })),
        ];
        writeFileSync(join(root, '_headers'), rules.map((rule) => ruleText(rule, base)).join('\n'));
      },
    },
  };
}

function searchPaths(root: string): string[] {
  return readdirSync(join(root, searchFiles.folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.br'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort();
}

const isHashed = (path: string) => /\.pf_(?:meta|index)$/.test(path);

function ruleText({ path, headers }: Rule, base: string): string {
  return [base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}
