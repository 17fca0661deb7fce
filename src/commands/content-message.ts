import { readFileSync } from 'node:fs';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { parse as parseYaml } from 'yaml';

/** How Astro tells a breach of a schema or a frontmatter that it cannot read. */
interface LocatedError extends Error {
  loc: { file: string; line?: number };
}

export function isLocated(error: unknown): error is LocatedError {
  return error instanceof Error && typeof (error as Partial<LocatedError>).loc?.file === 'string';
}

/**
 * Says in sentences, one a line, what Astro found wrong in a content file: the file, the field, what stands there and what
 * to do. Astro's own message names the collection instead of the file and leaves out what it found.
 */
export function contentMessage({ name, message, loc: { file, line } }: LocatedError): string {
  if (name === 'MarkdownError') {
    const place = line === undefined ? '' : ` at line ${line + 1}`;
    return `${file}, frontmatter: it is not YAML (${message}${place}); put a value with a colon or a quotation mark in single quotes.`;
  }
  const issues = [...message.matchAll(/^ {2}\*\*(.*?)\*\*: (?:\*\*.*?\*\*: )?(.*(?:\n>.*)*)$/gm)];
  if (name !== 'InvalidContentEntryDataError' || !issues.length) return `${file}: ${message}`;
  const [, id = ''] = /→ (.+?)\*\*/.exec(message) ?? [];
  const data = dataOf(file, id);
  return issues
    .flatMap(([, path = '', expected = '']) => {
      const keys = path.split('.').filter(Boolean);
      const unknown = expected.startsWith('Unrecognized key') ? [...expected.matchAll(/"([^"]+)"/g)].map(([, key = '']) => key) : [];
      if (unknown.length) {
        const todo = 'there is no such field; correct its name (content/README.md lists them) or remove it.';
        return unknown.map((key) => `${file}, ${[...data.prefix, ...keys, key].join('.')}: ${todo}`);
      }
      const found = JSON.stringify(keys.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data.value));
      return [
        `${file}, ${[...data.prefix, ...keys].join('.')}: ${found ? `found ${found}` : 'missing'}; ${expected === 'Required' ? 'add it' : expected.replaceAll('\n>', '')}.`,
      ];
    })
    .join('\n');
}

/** What an entry of the content says: the frontmatter of a Markdown file, or one entry of a data file (`all` is the whole). */
function dataOf(file: string, id: string): { prefix: string[]; value: unknown } {
  const source = readFileSync(file, 'utf8');
  if (file.endsWith('.md')) return { prefix: [], value: parseFrontmatter(source).frontmatter };
  const data = parseYaml(source) as Record<string, unknown>;
  return id === 'all' ? { prefix: [], value: data } : { prefix: [id], value: data[id] };
}
