import { bibtex } from '../citations/bibtex.ts';
import { cslJson } from '../citations/csl-json.ts';
import { styles, type OfferedStyle } from '../citations/index.ts';
import { ris } from '../citations/ris.ts';
import { formatHash, type Locator } from '../edition/locator.ts';
import { recordId, type BibliographicRecord } from '../edition/record.ts';
import './citation-list.ts';
import { element } from './element.ts';

const FILES = [
  { extension: 'bib', mediaType: 'application/x-bibtex', make: bibtex },
  { extension: 'ris', mediaType: 'application/x-research-info-systems', make: ris },
  { extension: 'json', mediaType: 'application/vnd.citationstyles.csl+json', make: cslJson },
];

/** Citations of a selection in every style and as files, as the pages have them for the document and for a paragraph. */
export function citationPanel(record: BibliographicRecord, locator: Locator): DocumentFragment {
  const list = (more: boolean) => {
    const made = element('dl', { className: 'citations' });
    made.append(...styles.filter((style) => style.more === more).map((style) => entry(style, record, locator)));
    return made;
  };
  const files = element('p', {}, 'Записи для библиографических программ: ');
  FILES.forEach(({ extension, mediaType, make }, index) => {
    const href = `data:${mediaType};charset=utf-8,${encodeURIComponent(make(record, locator))}`;
    const download = `${recordId(record)}-${formatHash(locator).slice(1)}.${extension}`;
    files.append(index ? ', ' : '', element('a', { href, download }, `cite.${extension}`));
  });
  const citations = document.createElement('citation-list');
  citations.append(list(false), element('details', {}, element('summary', {}, 'Другие стили'), list(true)));
  const panel = new DocumentFragment();
  panel.append(citations, files);
  return panel;
}

function entry({ id, name, language, cite }: OfferedStyle, record: BibliographicRecord, locator: Locator): HTMLElement {
  const { parts } = cite(record, locator);
  const string = parts.map(({ text, italic }) => (italic ? element('cite', {}, text) : text));
  const made = element('div', {}, element('dt', {}, name), element('dd', { lang: language }, ...string));
  made.dataset.style = id;
  return made;
}
