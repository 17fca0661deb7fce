import { skeleton } from './transliteration.ts';
import { contentStems, searchStem, tokensOf, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface TextParagraph {
  number: number;
  text: string;
  tokens: Token[];
  /** The tokens without stop words. */
  content: Token[];
}

/** Words of a reader that lead to paragraphs by another way than standing in their text. */
export interface Key {
  kind: 'english' | 'name' | 'synonym' | 'keyword' | 'today' | 'title' | 'note' | 'theme';
  /** The words themselves, for the reason shown. */
  label: string;
  /** The name of the entity, where the key is another of its names. */
  of?: string;
  stems: string[];
  /** Where it leads: words of the document to look for, … */
  words?: string;
  /** … names of which one must stand in the text, … */
  phrases?: string[][];
  /** … or paragraphs. */
  numbers?: number[];
}

/** The vocabulary made ready for questions. */
export interface Lexicon {
  paragraphs: TextParagraph[];
  /** The forms in which the document has a stem. */
  formsOf(stem: string): string[];
  /** The stem and others that the stemmer makes of the same word: «систему» is `сист`, «системой» `систем`. */
  variantsOf(stem: string): string[];
  /** Whether the document has the stem or one of its family. */
  isNative(stem: string): boolean;
  /** Stems of the document in the family of this one, itself excepted. */
  kinOf(stem: string): string[];
  keysWith(stem: string): Key[];
  /** The word to suggest for one that the document does not use. */
  insteadOf(stem: string): string | undefined;
  /** Whether the search can do anything with the word; such a word is never corrected. */
  knows(stem: string): boolean;
  /** Every known word, those of the document first. */
  words: string[];
  /** Stems of the document, then those of its families. */
  stems: string[];
  /** Stems of the document and its families, by their {@link skeleton}. */
  bySkeleton: Map<string, string>;
}

/** Ends of roots that the stemmer takes for endings in some forms of a word. */
const OVERSTEMMED = /^(?:е|ем|ив|ит|ан|ьм)$/;

export function makeLexicon(vocabulary: Vocabulary): Lexicon {
  const paragraphs = vocabulary.paragraphs.map(({ number, text }): TextParagraph => {
    const tokens = tokensOf(text);
    return { number, text, tokens, content: tokens.filter(({ stop }) => !stop) };
  });
  const forms = new Map<string, string[]>();
  const words = new Set<string>();
  for (const { word, stem } of paragraphs.flatMap(({ content }) => content)) {
    if (!words.has(word)) forms.set(stem, [...(forms.get(stem) ?? []), word]);
    words.add(word);
  }

  const families = new Map<string, string[]>();
  for (const family of vocabulary.families) {
    const stems = family.split(' ');
    if (stems.some((stem) => forms.has(stem))) for (const stem of stems) families.set(stem, stems);
  }

  const keys = new Map<string, Key[]>();
  for (const key of keysOf(vocabulary)) {
    for (const stem of new Set(key.stems)) keys.set(stem, [...(keys.get(stem) ?? []), key]);
    for (const { word, stop } of tokensOf(key.label)) if (!stop) words.add(word);
  }

  const absent = new Map(Object.entries(vocabulary.absent).map(([word, own]) => [searchStem(word), own]));
  for (const word of Object.keys(vocabulary.absent)) words.add(word);

  const isNative = (stem: string) => forms.has(stem) || families.has(stem);
  return {
    paragraphs,
    formsOf: (stem) => forms.get(stem) ?? [],
    variantsOf: (stem) => [
      stem,
      ...(families.get(stem) ?? []).filter((kin) =>
        OVERSTEMMED.test(kin.startsWith(stem) ? kin.slice(stem.length) : stem.startsWith(kin) ? stem.slice(kin.length) : '-'),
      ),
    ],
    isNative,
    kinOf: (stem) => (families.get(stem) ?? []).filter((kin) => kin !== stem && forms.has(kin)),
    keysWith: (stem) => keys.get(stem) ?? [],
    insteadOf: (stem) => absent.get(stem),
    knows: (stem) => isNative(stem) || keys.has(stem) || absent.has(stem),
    words: [...words],
    stems: [...new Set([...forms.keys(), ...families.keys()])],
    bySkeleton: new Map([...keys.keys(), ...families.keys(), ...forms.keys()].map((stem) => [skeleton(stem), stem])),
  };
}

function keysOf({ paragraphs, themes, entities, today, english, synonyms }: Vocabulary): Key[] {
  const key = (kind: Key['kind'], label: string, way: Pick<Key, 'words' | 'phrases' | 'numbers' | 'of'>): Key => ({
    kind,
    label,
    stems: contentStems(label),
    ...way,
  });
  return [
    ...Object.entries(english).map(([label, words]) => key('english', label, { words })),
    ...Object.entries(synonyms).map(([label, words]) => key('synonym', label, { words })),
    ...entities.flatMap(({ name, forms, keys }) => {
      const phrases = (forms.length ? forms : [name]).map(contentStems);
      return [key('name', name, { phrases }), ...keys.map((label) => key('name', label, { phrases, of: name }))];
    }),
    ...paragraphs.flatMap(({ number, title, notes, keywords }) => [
      ...keywords.map((label) => key('keyword', label, { numbers: [number] })),
      key('title', title, { numbers: [number] }),
      ...notes.map((label) => key('note', label, { numbers: [number] })),
    ]),
    ...today.map(({ now, paragraphs }) => key('today', now, { numbers: paragraphs })),
    ...themes.flatMap(({ name, keys, paragraphs }) => [name, ...keys].map((label) => key('theme', label, { numbers: paragraphs }))),
  ];
}
