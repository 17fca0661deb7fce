/** The files in which the site offers the document, `declaration.EXTENSION`, in the order in which they are listed. */
export const documentFiles = [
  { extension: 'pdf', mediaType: 'application/pdf', label: 'PDF для печати и чтения' },
  { extension: 'epub', mediaType: 'application/epub+zip', label: 'EPUB, электронная книга' },
  { extension: 'txt', mediaType: 'text/plain', label: 'Простой текст' },
  { extension: 'md', mediaType: 'text/markdown', label: 'Markdown' },
  { extension: 'json', mediaType: 'application/json', label: 'JSON: текст со всей справкой' },
  { extension: 'xml', mediaType: 'application/akn+xml', label: 'Akoma Ntoso 3.0, XML' },
  { extension: 'bib', mediaType: 'application/x-bibtex', label: 'BibTeX' },
  { extension: 'ris', mediaType: 'application/x-research-info-systems', label: 'RIS' },
  { extension: 'csl.json', mediaType: 'application/vnd.citationstyles.csl+json', label: 'CSL-JSON' },
] as const;

export type Extension = (typeof documentFiles)[number]['extension'];

export const pathOf = (extension: Extension) => `declaration.${extension}`;
