import css from '../styles/preview.css?inline';
import { adoptStyles } from './adopt-styles.ts';
import { element } from './element.ts';

adoptStyles(css);

/**
 * Shows the text of a paragraph beside a link to it.
 *
 * @param isWanted whether the reader is still at the link when the text has come.
 */
export async function showPreview(preview: HTMLElement, link: HTMLAnchorElement, number: string, isWanted: () => boolean): Promise<void> {
  const text = document.querySelector(`#p${number} > div`) ?? (await fetchText(link.href));
  if (!text || !isWanted()) return;
  const copy = text.cloneNode(true) as Element;
  for (const inner of copy.querySelectorAll('[id], a')) inner.replaceWith(...inner.childNodes);
  preview.replaceChildren(element('b', {}, `Пункт\u00A0${number}`), ...copy.children);
  preview.className = 'preview';
  preview.popover = 'manual';
  preview.hidden = false;
  preview.showPopover();
  place(preview, link.getBoundingClientRect());
}

function place(preview: HTMLElement, link: DOMRect): void {
  const { width, height } = preview.getBoundingClientRect();
  const below = link.bottom + 8;
  const top = below + height > innerHeight && link.top > height ? link.top - height - 8 : below;
  preview.style.setProperty('top', `${top}px`);
  preview.style.setProperty('left', `${Math.max(8, Math.min(link.left, innerWidth - width - 16))}px`);
}

const pages = new Map<string, Promise<Element | undefined>>();

function fetchText(address: string): Promise<Element | undefined> {
  const page = pages.get(address) ?? fetch(address).then(readText, () => undefined);
  pages.set(address, page);
  return page;
}

async function readText(response: Response): Promise<Element | undefined> {
  if (!response.ok) return undefined;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return page.querySelector('.paragraph-text') ?? undefined;
}
