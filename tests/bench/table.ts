export interface Row {
  name: string;
  edition: string;
  /** The bare page of the same text. */
  bare?: string;
  /** Plain Pagefind over the same paragraphs. */
  plain?: string;
}

const HEAD: Required<Row> = { name: '', edition: 'edition', bare: 'bare HTML', plain: 'plain Pagefind' };

/** A table of Markdown, its figures below one another; what has no counterpart is left empty. */
export function table(rows: Row[]): string {
  const cells = [HEAD, ...rows].map(({ name, edition, bare = '', plain = '' }) => [name, edition, bare, plain]);
  const widths = Object.keys(HEAD).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) =>
    `| ${row.map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), rule, ...body.map(line)].join('\n');
}
