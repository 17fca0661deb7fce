import { locateInOrder } from '../text/phrases.ts';
import type { Breach, Rule } from './breach.ts';

/** Every operative phrase stands in its paragraph, in order, and has exactly one degree of force; an addressee stands in the text as it is quoted. */
export const operatives: Rule = ({ paragraphs, degrees }) => {
  const breaches: Breach[] = [];
  const used = new Set<string>();
  for (const { file, data, text } of paragraphs) {
    const places = locateInOrder(
      text,
      data.operatives.map(({ phrase }) => phrase),
    );
    for (const [index, { phrase, addressees }] of data.operatives.entries()) {
      used.add(phrase);
      if (!places[index]) {
        breaches.push({
          code: 'operative-not-found',
          file,
          field: 'operatives',
          message: `«${phrase}» is not found in the text of this paragraph, or not in this order; write the phrase exactly as it stands there, phrases in the order of the text.`,
        });
      }
      const holders = degrees.filter((degree) => degree.data.phrases.includes(phrase));
      if (holders.length !== 1) {
        const found = holders.length
          ? `stands in several degrees (${holders.map(({ id }) => id).join(', ')})`
          : 'belongs to no degree of force';
        breaches.push({
          code: 'operative-degree',
          file,
          field: 'operatives',
          message: `«${phrase}» ${found}; list it in exactly one degree of operatives.yaml.`,
        });
      }
      for (const addressee of addressees) {
        if (locateInOrder(text, [addressee])[0]) continue;
        breaches.push({
          code: 'addressee-not-found',
          file,
          field: 'operatives.addressees',
          message: `«${addressee}» does not stand in the text of the paragraph; quote the addressee exactly, or leave it out.`,
        });
      }
    }
  }
  for (const { file, id, data } of degrees) {
    for (const phrase of data.phrases.filter((phrase) => !used.has(phrase))) {
      breaches.push({
        code: 'operative-unused',
        file,
        field: `${id}.phrases`,
        message: `no paragraph has the operative phrase «${phrase}»; remove it or correct the spelling.`,
      });
    }
  }
  return breaches;
};
