import { stemmer } from '@orama/stemmers/russian';

/**
 * The stem of a Russian word: lower case, ё as е, without its ending (the Snowball algorithm for Russian).
 * A hyphenated word is stemmed part by part.
 */
export function stem(word: string): string {
  return fold(word).split('-').map(stemmer).join('-');
}

/** Lower case, ё as е: two spellings that differ only so are one word to a reader. */
export function fold(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}
