import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** Pages must begin with it: a policy holds for what follows it, and the encoding must be known before the policy. */
const BEGIN = '<meta charset="utf-8">';

const STYLE = /<style>(.*?)<\/style>/gs;

const OWN = "'self'";
const NONE = "'none'";

/** The elements that load the search, whose engine is WebAssembly. */
const SEARCHES = new Set(['search-box', 'search-page']);

/** A script of any other type is data, which a policy does not concern. */
const EXECUTABLE = new Set(['', 'module', 'text/javascript', 'importmap', 'speculationrules']);

/**
 * Gives every page a content security policy: nothing from elsewhere, and of what stands in the page only its own styles.
 * Astro's policy names every script of the site on each page, which a page that must come in one response cannot afford.
 */
export function contentPolicy(): AstroIntegration {
  return {
    name: 'content-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
          if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
          const file = join(entry.parentPath, entry.name);
          writeFileSync(file, withPolicy(readFileSync(file, 'utf8'), relative(root, file)));
        }
      },
    },
  };
}

/**
 * A page with its policy.
 *
 * @param name the page as a message should name it.
 * @throws when the page has what its policy would block in silence: scripts, handlers or styles of elements written into it.
 */
export function withPolicy(html: string, name: string): string {
  if (!html.includes(BEGIN)) throw new Error(`${name}: no ${BEGIN}, which the content security policy has to follow.`);
  const page = withOneStyle(html);
  return page.replace(BEGIN, () => `${BEGIN}<meta http-equiv="content-security-policy" content="${policyOf(page, name)}">`);
}

/** All styles in one element, the first: every hash costs what no compression takes away. */
function withOneStyle(html: string): string {
  const styles = [...html.matchAll(STYLE)].map(([, css = '']) => css).join('');
  let first = true;
  return html.replace(STYLE, () => {
    const kept = first ? `<style>${styles}</style>` : '';
    first = false;
    return kept;
  });
}

function policyOf(html: string, name: string): string {
  const styles = new Set<string>();
  let search = false;
  visit(fromHtml(html), 'element', (element) => {
    const blocked = blockedIn(element);
    if (blocked) throw new Error(`${name}: <${element.tagName}> has ${blocked}, which the content security policy blocks.`);
    if (element.tagName === 'style') styles.add(hashOf(toString(element)));
    search ||= SEARCHES.has(element.tagName);
  });
  // workers are scripts: what is not named for them is taken from there
  const directives = {
    'default-src': [NONE],
    'script-src': search ? [OWN, "'wasm-unsafe-eval'"] : [OWN],
    'style-src': styles.size ? [...styles] : [NONE],
    'connect-src': [OWN],
    'font-src': [OWN],
    'img-src': [OWN],
    'manifest-src': [OWN],
    'form-action': [OWN],
    'base-uri': [NONE],
  };
  return Object.entries(directives)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join(';');
}

function blockedIn({ tagName, properties }: Element): string | undefined {
  const inline = tagName === 'script' && !properties.src && EXECUTABLE.has(String(properties.type ?? '').toLowerCase());
  if (inline) return 'a script inside the page';
  if (properties.style !== undefined) return 'a style attribute';
  return Object.keys(properties).find((property) => /^on[A-Z]/.test(property));
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
