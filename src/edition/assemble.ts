import type { ParagraphData } from '../schemas/paragraph.ts';
import { locateInOrder, locateName, longestFirst } from '../text/phrases.ts';
import { wordsOf } from '../text/words.ts';
import type { Degree, Edition, Entity, LaterRun, Mention, Paragraph, Range, Theme } from './model.ts';
import type { EditionSource, SourceEntry } from './source.ts';

/**
 * Joins the content files into an edition: ids become objects, backlinks and mentions are computed.
 * The source must have passed the rules (`rules/`); this function does not repeat them.
 */
export function assembleEdition(source: EditionSource): Edition {
  const degrees = byOrder(source.degrees).map(({ id, data }): Degree => ({ id, ...data }));
  const themes = byOrder(source.themes).map(({ id, data, html, text }): Theme => ({ id, ...data, html, text, paragraphs: [] }));
  const entities = byOrder(source.entities).map(({ id, data, html, text }): Entity => ({ id, ...data, html, text, paragraphs: [] }));

  const entries = [...source.paragraphs].sort((a, b) => a.data.number - b.data.number);
  const paragraphs = entries.map((entry) => paragraphOf(entry, { degrees, themes, entities, source }));
  const byNumber = new Map(paragraphs.map((paragraph) => [paragraph.number, paragraph]));

  for (const [index, { data }] of entries.entries()) {
    const paragraph = present(paragraphs[index]);
    paragraph.related = data.related.map(({ to, ...tie }) => ({ to: present(byNumber.get(to)), ...tie }));
    for (const { to } of paragraph.related) to.backlinks.push(paragraph);
    for (const theme of paragraph.themes) theme.paragraphs.push(paragraph);
    for (const entity of new Set(paragraph.mentions.map(({ entity }) => entity))) entity.paragraphs.push(paragraph);
  }

  return {
    declaration: source.declaration.data,
    chapeau: { text: source.declaration.text, html: source.declaration.html, notes: source.declaration.notes },
    paragraphs,
    themes,
    entities,
    degrees,
    recalls: [...source.laterWording.data.recalls].sort(byDate),
  };
}

interface Context {
  degrees: Degree[];
  themes: Theme[];
  entities: Entity[];
  source: EditionSource;
}

function paragraphOf({ data, html, text, notes }: SourceEntry<ParagraphData>, { degrees, themes, entities, source }: Context): Paragraph {
  const places = locateInOrder(
    text,
    data.operatives.map(({ phrase }) => phrase),
  );
  return {
    number: data.number,
    title: data.title,
    text,
    html,
    notes,
    operatives: data.operatives.map((operative, index) => ({
      ...operative,
      ...present(places[index]),
      degree: present(degrees.find(({ phrases }) => phrases.includes(operative.phrase))),
    })),
    themes: data.themes.map((id) => present(themes.find((theme) => theme.id === id))),
    related: [],
    backlinks: [],
    keywords: data.keywords,
    mentions: mentionsIn(text, entities),
    later: laterRuns(source, data.number, text),
  };
}

/** Every place where a text names an entity; of overlapping names the longest counts. */
export function mentionsIn(text: string, entities: Entity[]): Mention[] {
  return longestFirst(
    entities.flatMap((entity) =>
      (entity.forms ?? [entity.name]).flatMap((form) => locateName(text, form).map((range) => ({ ...range, entity }))),
    ),
  );
}

function laterRuns({ laterWording }: EditionSource, number: number, text: string): LaterRun[] {
  const words = wordsOf(text);
  const runs = new Map<string, LaterRun>();
  for (const { paragraph, sharedWords, ofWords, firstWord, run: _words, ...use } of [...laterWording.data.runs].sort(byDate)) {
    if (paragraph !== number) continue;
    const key = `${firstWord}+${sharedWords}`;
    const known = runs.get(key) ?? { ...stretch(words, firstWord, sharedWords), words: sharedWords, ofWords, uses: [] };
    known.uses.push(use);
    runs.set(key, known);
  }
  return [...runs.values()].sort((a, b) => a.start - b.start || b.words - a.words);
}

/** Offsets of `count` words from the `first` one, which counts from 1. */
function stretch(words: Range[], first: number, count: number): Range {
  return { start: present(words[first - 1]).start, end: present(words[first - 2 + count]).end };
}

const byOrder = <T extends { data: { order: number } }>(entries: T[]): T[] => [...entries].sort((a, b) => a.data.order - b.data.order);

const byDate = (a: { date: string }, b: { date: string }) => a.date.localeCompare(b.date);

/** For what the rules have made sure of. */
function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The edition was assembled from content that breaks its rules.');
  return value;
}
