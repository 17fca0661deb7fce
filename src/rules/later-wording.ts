import { fold } from '../text/stem.ts';
import { wordsOf } from '../text/words.ts';
import type { Breach, Rule } from './breach.ts';

/** Every run of words that later resolutions repeat stands in its paragraph, at the word and of the length that are told. */
export const laterWording: Rule = ({ paragraphs, laterWording: { file, data } }) =>
  data.runs.flatMap(({ paragraph, symbol, firstWord, sharedWords, ofWords, run }): Breach[] => {
    const tell = (message: string) => [{ code: 'later-wording', file, field: `runs: ${symbol}, paragraph ${paragraph}`, message }];
    const text = paragraphs.find(({ data }) => data.number === paragraph)?.text;
    if (text === undefined) return tell(`there is no paragraph ${paragraph}.`);
    const words = wordsOf(text).map(({ word }) => fold(word));
    const found = words.slice(firstWord - 1, firstWord - 1 + sharedWords).join(' ');
    if (found !== run) return tell(`${sharedWords} words from word ${firstWord} read «${found}», not «${run}».`);
    if (words.length !== ofWords) return tell(`the paragraph has ${words.length} words, not ${ofWords}.`);
    return [];
  });
