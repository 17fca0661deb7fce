import type { Edition } from '../edition/model.ts';

export interface Source {
  label: string;
  address: string;
}

/** Where a file's text comes from: the official version, and the page of this edition that shows the same. */
export function colophon({ declaration: { official, language } }: Edition, page: URL): Source[] {
  return [
    { label: 'Официальный текст', address: official[language] },
    { label: 'Это издание', address: page.href },
  ];
}
