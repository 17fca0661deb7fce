const QWERTY = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const JCUKEN = 'ёйцукенгшщзхъфывапролджэячсмитьбю';
/** The same keys with Shift held, as far as lower case does not level them. */
const SHIFTED: Record<string, string> = { '~': 'ё', '{': 'х', '}': 'ъ', ':': 'ж', '"': 'э', '<': 'б', '>': 'ю' };

const toCyrillic = new Map([...[...QWERTY].map((key, index): [string, string] => [key, JCUKEN[index] ?? key]), ...Object.entries(SHIFTED)]);
const toLatin = new Map([...QWERTY].map((key, index) => [JCUKEN[index] ?? key, key]));
toLatin.set('е', 't');

/** What the keys would have written with the Russian keyboard on: `ghfdf` is «права». The input is in lower case. */
export function asRussianKeys(text: string): string {
  return [...text]
    .map((key) => toCyrillic.get(key) ?? key)
    .join('')
    .replaceAll('ё', 'е');
}

/** What the keys would have written with the Latin keyboard on: «вфеф» is `data`. The input is in lower case, ё as е. */
export function asLatinKeys(text: string): string {
  return [...text].map((key) => toLatin.get(key) ?? key).join('');
}
