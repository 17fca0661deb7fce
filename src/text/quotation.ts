/**
 * Words of one or more paragraphs between «», a paragraph a line; quotation marks inside become „“, as Russian
 * typography has it. No-break spaces, which the site sets, become the document's own spaces.
 */
export function quotation(paragraphs: readonly string[]): string {
  const inside = paragraphs.join('\n').replaceAll('\u00A0', ' ').replaceAll('«', '„').replaceAll('»', '“');
  return `«${inside}»`;
}
