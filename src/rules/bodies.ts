import type { Breach, Rule } from './breach.ts';

/** A word that mixes Cyrillic and Latin letters: it looks right and cannot be found. */
const MIXED = /(?=[\p{L}\p{N}-]*\p{Script=Cyrillic})(?=[\p{L}\p{N}-]*\p{Script=Latin})[\p{L}\p{N}-]+|\d+-\p{Script=Latin}/gu;

/** A text of the document is there, each footnote mark has its note, and no word mixes alphabets. */
export const bodies: Rule = ({ declaration, paragraphs }) => {
  const labels = new Map<string, string>();
  return [declaration, ...paragraphs].flatMap(({ file, text, notes }) => {
    const breaches: Breach[] = [];
    const tell = (code: string, message: string) => breaches.push({ code, file, field: 'body', message });
    if (!text.trim()) tell('body-empty', 'the text is empty; write the words of the document under the frontmatter.');
    for (const [, label] of text.matchAll(/\[\^([^\]]+)\]/g)) {
      tell('footnote-missing', `the footnote mark [^${label}] has no note; add a line "[^${label}]: …" under the text.`);
    }
    for (const { label } of notes) {
      const other = labels.get(label);
      if (other) tell('footnote-double', `footnote ${label} stands in ${other} already; give each note its printed mark.`);
      labels.set(label, file);
    }
    for (const [word] of text.matchAll(MIXED)) {
      tell('mixed-script', `the word «${word}» has Latin letters among the Cyrillic ones; type it anew on one keyboard.`);
    }
    return breaches;
  });
};
