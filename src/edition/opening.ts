/** The first words of a text, at most `length` characters, cut at a word with « …». */
export function opening(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1).replace(/[\s,;:—–-]*\s\S*$/, '');
  return `${cut} …`;
}
