import { siteUrl } from '../data/addresses.ts';
import { formatAddress, type Locator } from '../edition/locator.ts';
import type { BibliographicRecord } from '../edition/record.ts';
import { element } from './element.ts';
import { referenceTo } from './reference.ts';

/** Prints the selected paragraphs alone, with the reference and the address at the foot. */
export function printSelection(record: BibliographicRecord, locator: Locator): undefined {
  const address = new URL(formatAddress(locator), siteUrl).href;
  const foot = element('p', { className: 'selection-reference' }, referenceTo(record, locator), element('br', {}), decodeURI(address));
  const { documentElement } = document;
  document.querySelector('main')?.append(foot);
  documentElement.toggleAttribute('data-print-selection', true);
  window.addEventListener(
    'afterprint',
    () => {
      foot.remove();
      documentElement.removeAttribute('data-print-selection');
    },
    { once: true },
  );
  window.print();
}
