/** Reads `_headers` the way the hosts that obey it do. */
import { readFileSync } from 'node:fs';

interface Rule {
  path: string;
  headers: [name: string, value: string][];
}

/** @throws at a line that is neither an address nor a header of one. */
export function readHeadersFile(file: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (line.startsWith('/')) rules.push({ path: line, headers: [] });
    else if (name && value && rules.length) rules.at(-1)?.headers.push([name.toLowerCase(), value]);
    else if (line) throw new Error(`${file}: «${line}» is neither an address nor a header.`);
  }
  return rules;
}

/** The headers for an address; what two rules set is joined, as the strictest of those hosts does. */
export function headersFor(address: string, rules: Rule[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { path, headers: set } of rules) {
    const fits = path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path;
    if (!fits) continue;
    for (const [name, value] of set) headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
  }
  return headers;
}
