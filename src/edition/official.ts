/**
 * Where the United Nations keeps a document in Russian, by its symbol. The pattern is the one that resolutions
 * themselves print in their footnotes.
 */
export const officialAddress = (symbol: string) => `https://docs.un.org/ru/${symbol}`;
