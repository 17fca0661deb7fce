/** What is used of Pagefind's interface. */
export interface PagefindLike {
  search(term: string): Promise<{ results: { id: string }[] }>;
}

/** Finds paragraphs by a word of the document. */
export interface Engine {
  /** Numbers of the paragraphs that may have the word, as far as Pagefind's stemmer goes. */
  paragraphsWith(word: string): Promise<ReadonlySet<number>>;
}

/**
 * Pagefind as the engine: it is only ever asked for words the document has, so that it never falls back to prefixes.
 *
 * @param records the number of the paragraph behind each id that Pagefind gave a record.
 * @returns an engine that rejects when Pagefind does, or when it finds a record that is not in `records` (an index
 *   and a vocabulary of two different builds).
 */
export function makeEngine(pagefind: PagefindLike, records: Record<string, number>): Engine {
  const asked = new Map<string, Promise<ReadonlySet<number>>>();

  async function ask(word: string): Promise<ReadonlySet<number>> {
    const { results } = await pagefind.search(word);
    return new Set(
      results.map(({ id }) => {
        const number = records[id];
        if (number === undefined) throw new Error(`Pagefind found the record ${id}, which the vocabulary does not know.`);
        return number;
      }),
    );
  }

  return {
    paragraphsWith(word) {
      let answer = asked.get(word);
      if (!answer) {
        answer = ask(word);
        asked.set(word, answer);
        answer.catch(() => asked.delete(word));
      }
      return answer;
    },
  };
}
