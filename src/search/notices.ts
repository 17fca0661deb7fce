import type { Key } from './lexicon.ts';

/** A sentence for the reader about what was done with the query. */
export interface Notice {
  kind: 'also' | 'corrected' | 'instead' | 'unknown' | 'relaxed' | 'inflected' | 'numbers' | 'empty' | 'cut' | 'filtered' | 'nothing';
  text: string;
  /** Another query to offer, with what its link says. */
  link?: { label: string; query: string; literal: boolean };
}

const quoted = (words: string[]) => words.map((word) => `«${word}»`).join(', ');

export const notices = {
  also: (words: string[]): Notice => ({ kind: 'also', text: `Искали также: ${words.join(', ')}.` }),

  layout: (understood: string, typed: string): Notice => ({
    kind: 'corrected',
    text: `Показано по запросу «${understood}»: похоже, была включена другая раскладка.`,
    link: literally(typed),
  }),

  transliterated: (understood: string, typed: string): Notice => ({
    kind: 'corrected',
    text: `Показано по запросу «${understood}», написанному латиницей.`,
    link: literally(typed),
  }),

  corrected: (understood: string, typed: string): Notice => ({
    kind: 'corrected',
    text: `Возможно, вы искали «${understood}»: показано по этому запросу.`,
    link: literally(typed),
  }),

  unfinished: (beginning: string): Notice => ({ kind: 'also', text: `Показаны слова, которые начинаются на «${beginning}».` }),

  translated: (words: string[]): Notice => ({ kind: 'also', text: `По-русски в декларации: ${quoted(words)}.` }),

  instead: (word: string, own: string): Notice => ({
    kind: 'instead',
    text: `Слова «${word}» в декларации нет. Близкое к нему слово декларации — «${own}».`,
    link: { label: `Искать «${own}»`, query: own, literal: false },
  }),

  unknown: (words: string[]): Notice => ({
    kind: 'unknown',
    text: `${words.length > 1 ? 'Слов' : 'Слова'} ${quoted(words)} в декларации нет.`,
  }),

  rest: (): Notice => ({ kind: 'relaxed', text: 'Показано по остальным словам запроса.' }),

  relaxed: (): Notice => ({
    kind: 'relaxed',
    text: 'Все слова вместе не стоят ни в одном пункте: показаны пункты, в которых есть самые редкие из них.',
  }),

  inflected: (phrase: string): Notice => ({ kind: 'inflected', text: `Дословно «${phrase}» в декларации нет: показано в других формах.` }),

  noSuchNumber: (missing: number[], last: number): Notice => ({
    kind: 'numbers',
    text: `${missing.length > 1 ? `Пунктов ${missing[0]}–${missing.at(-1)}` : `Пункта ${missing[0]}`} в декларации нет: последний пункт — ${last}.`,
  }),

  stopWordsOnly: (): Notice => ({
    kind: 'empty',
    text: 'В запросе только служебные слова. Добавьте слово по существу или возьмите запрос в кавычки, чтобы найти его дословно.',
  }),

  noWords: (): Notice => ({ kind: 'empty', text: 'В запросе нет ни одного слова. Напишите слово, номер пункта или фразу в кавычках.' }),

  cut: (): Notice => ({ kind: 'cut', text: 'Запрос слишком длинный: искали по его началу.' }),

  filteredOut: (): Notice => ({ kind: 'filtered', text: 'С выбранными условиями не подходит ни один из найденных пунктов.' }),

  unknownFilter: (): Notice => ({ kind: 'filtered', text: 'Такого условия отбора нет, оно не применено.' }),

  nothing: (): Notice => ({ kind: 'nothing', text: 'Ничего не найдено. Проверьте, нет ли опечатки, или возьмите слово короче и проще.' }),
};

/** Why a paragraph is shown that does not have the reader's words. */
export function reasonOf({ kind, label, of, words = '' }: Key): string {
  switch (kind) {
    case 'synonym':
    case 'english':
      return `близко по смыслу: ${words}`;
    case 'name':
      return of === undefined ? `по названию: ${label}` : `${label} — ${of}`;
    case 'today':
      return `теперь говорят: ${label}`;
    case 'note':
      return `в сноске: ${label}`;
    case 'keyword':
    case 'title':
    case 'theme':
      return `по теме: ${label}`;
  }
}

function literally(typed: string): NonNullable<Notice['link']> {
  return { label: `Искать дословно «${typed}»`, query: typed, literal: true };
}
