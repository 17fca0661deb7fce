/** Longest first. One spelling of each sound is enough: what schemes write differently is levelled by {@link skeleton}. */
const LETTERS: [string, string][] = [
  ['shch', 'щ'],
  ['shh', 'щ'],
  ['oye', 'ое'],
  ['eye', 'ее'],
  ['iye', 'ие'],
  ['yye', 'ые'],
  ['sch', 'щ'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ts', 'ц'],
  ['tz', 'ц'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['ph', 'ф'],
  ['yu', 'ю'],
  ['ju', 'ю'],
  ['iu', 'ю'],
  ['ya', 'я'],
  ['ja', 'я'],
  ['ia', 'я'],
  ['yo', 'е'],
  ['jo', 'е'],
  ['je', 'е'],
  ['a', 'а'],
  ['b', 'б'],
  ['v', 'в'],
  ['w', 'в'],
  ['g', 'г'],
  ['d', 'д'],
  ['e', 'е'],
  ['z', 'з'],
  ['i', 'и'],
  ['k', 'к'],
  ['l', 'л'],
  ['m', 'м'],
  ['n', 'н'],
  ['o', 'о'],
  ['p', 'п'],
  ['q', 'к'],
  ['r', 'р'],
  ['s', 'с'],
  ['t', 'т'],
  ['u', 'у'],
  ['f', 'ф'],
  ['h', 'х'],
  ['x', 'х'],
  ['c', 'ц'],
  ['y', 'ы'],
  ['j', 'й'],
];

const PIECES = new RegExp(LETTERS.map(([latin]) => latin).join('|'), 'g');
const cyrillicOf = new Map(LETTERS);

/**
 * A Latin word in Cyrillic letters, as the common schemes would have it: «j» is й in some and ж in others, hence two readings.
 * The spelling is rough; compare its stem by {@link skeleton}.
 */
export function inCyrillic(word: string): string[] {
  const readings = [word, word.replaceAll('j', 'zh')].map((latin) => latin.replace(PIECES, (piece) => cyrillicOf.get(piece) ?? piece));
  return [...new Set(readings)];
}

/** Sounds that transliteration confuses become one letter; soft and hard signs and doubled letters fall. */
export function skeleton(cyrillic: string): string {
  return cyrillic
    .replace(/[ьъ]/g, '')
    .replaceAll('щ', 'ш')
    .replace(/[йы]/g, 'и')
    .replaceAll('я', 'иа')
    .replaceAll('ю', 'иу')
    .replaceAll('э', 'е')
    .replaceAll('кс', 'х')
    .replace(/и+(?=[аоуе])/g, '')
    .replace(/(.)\1+/g, '$1');
}
