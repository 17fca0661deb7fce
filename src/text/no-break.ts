const SPACE = '\u00A0';

const MONTH = '(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)';

/** Each pattern names a space, between its two groups, at which a line must not end. */
const BINDINGS = [
  // a short preposition, conjunction or particle leans on the word after it
  /(?<![\p{L}\p{N}])(а|в|во|до|за|и|из|к|ко|на|не|ни|но|о|об|от|по|с|со|у|без|для|над|под|при) (?=[«„(]?[\p{L}\p{N}])/giu,
  // a dash never begins a line
  /([^\s]) (?=— )/gu,
  // «п. 17», «пп. 7», «№ 5», «т. 2»
  /((?<![\p{L}])(?:пп?|ст|стр|с|т|№|§|No)\.?) (?=\d)/giu,
  /((?<![\p{L}])(?:пункт|пункты|пункта|пункте|пунктов|резолюция|резолюции|резолюцию)) (?=\d)/giu,
  // «4 мая», «2101 года»
  new RegExp(`(\\d) (?=${MONTH}(?!\\p{L}))`, 'gu'),
  /(\d{4}) (?=(?:год|года|году|годы|годов|г\.)(?!\p{L}))/gu,
];

/**
 * Puts no-break spaces where Russian typography wants them: after short prepositions and conjunctions, before a dash,
 * inside «п. 17», «4 мая», «2101 года». Only ordinary spaces change, one for one, so offsets stay.
 */
export function noBreak(text: string): string {
  return BINDINGS.reduce((result, binding) => result.replace(binding, `$1${SPACE}`), text);
}

/** The same text with ordinary spaces only. */
export function plainSpaces(text: string): string {
  return text.replaceAll(SPACE, ' ');
}
