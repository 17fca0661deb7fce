import { plainSpaces } from '../text/no-break.ts';
import { fold } from '../text/stem.ts';
import type { Breach, Rule } from './breach.ts';

/** A related paragraph exists and is another one; what its reason quotes stands in one of the two. */
export const related: Rule = ({ paragraphs }) =>
  paragraphs.flatMap(({ file, data, text }) =>
    data.related.flatMap(({ to, because }): Breach[] => {
      const field = 'related';
      if (to === data.number) {
        return [{ code: 'related-self', file, field, message: `paragraph ${to} is related to itself; name another one.` }];
      }
      const target = paragraphs.find((other) => other.data.number === to);
      if (!target) {
        return [{ code: 'related-missing', file, field, message: `there is no paragraph ${to}; name the number of one that exists.` }];
      }
      const texts = [fold(text), fold(target.text)];
      return quotationsIn(because)
        .filter((quotation) => !texts.some((body) => body.includes(quotation)))
        .map((quotation) => ({
          code: 'because-quotation',
          file,
          field: 'related.because',
          message: `«${quotation}» stands neither in paragraph ${data.number} nor in ${to}; quote the words as they stand there, or drop the «».`,
        }));
    }),
  );

/** The parts between «» of a sentence; an ellipsis inside parts one quotation into several. */
function quotationsIn(sentence: string): string[] {
  return [...fold(plainSpaces(sentence)).matchAll(/«([^»]+)»/g)].flatMap(([, quotation = '']) =>
    quotation
      .split(/\s*(?:…|\.\.\.)\s*/)
      .map((part) => part.trim())
      .filter(Boolean),
  );
}
