import { siteUrl } from '../data/addresses.ts';
import { formatAddress, formatHash, locatorOf } from '../edition/locator.ts';
import css from '../styles/quote-bar.css?inline';
import { quotation } from '../text/quotation.ts';
import { textDirective } from '../text/text-directive.ts';
import { wholeWords } from '../text/whole-words.ts';
import { adoptStyles } from './adopt-styles.ts';
import { copyButton } from './copy-button.ts';
import { loadRecord } from './record.ts';
import { referenceTo } from './reference.ts';
import { paragraphText, stretchOf, textRanges } from './text-ranges.ts';

/** The words that are selected in one paragraph. */
interface Piece {
  number: number;
  text: HTMLElement;
  words: string;
  range: Range;
}

adoptStyles(css);

/**
 * Shows the bar below the selected words of the document, and hides it when none are selected.
 *
 * @param bar on a paragraph's own page it has the number in `data-number`.
 */
export function offerQuote(bar: HTMLElement): void {
  // what the bar itself shows for copying is a selection as well
  if (bar.contains(document.activeElement)) return;
  const selection = getSelection();
  const pieces = selection?.rangeCount && !selection.isCollapsed ? piecesOf(selection.getRangeAt(0), bar.dataset.number) : [];
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first && last) show(bar, pieces, first, last);
  else bar.remove();
}

function show(bar: HTMLElement, pieces: Piece[], first: Piece, last: Piece): void {
  const locator = locatorOf(pieces.map(({ number }) => number));
  const page = bar.dataset.number ? `${bar.dataset.number}/#` : formatHash(locatorOf([first.number]));
  const quote = async () => {
    const reference = referenceTo(await loadRecord(), locator);
    return [quotation(pieces.map(({ words }) => words)), reference, new URL(formatAddress(locator), siteUrl).href].join('\n');
  };
  const fragment = () => new URL(`${page}:~:${directiveTo(first.range, last.range)}`, siteUrl).href;
  // here by the time the button is pressed: some browsers let a script copy at once or not at all
  loadRecord().catch(() => undefined);

  bar.replaceChildren(copyButton('цитата', quote), copyButton('ссылка на фрагмент', fragment));
  bar.role = 'group';
  bar.ariaLabel = 'Выделенные слова';
  bar.popover = 'manual';
  bar.onkeydown = ({ key }) => key === 'Escape' && bar.hidePopover();
  // a press on a button must not take the selection away
  bar.onpointerdown = (event) => event.target instanceof HTMLTextAreaElement || event.preventDefault();
  // after the paragraph: so it is the next stop of the keyboard
  last.text.after(bar);
  bar.showPopover();
  place(bar, last.range.getBoundingClientRect());
}

function place(bar: HTMLElement, words: DOMRect): void {
  const left = Math.max(8, Math.min(words.left, document.documentElement.clientWidth - bar.offsetWidth - 8));
  bar.style.setProperty('left', `${left + scrollX}px`);
  bar.style.setProperty('top', `${words.bottom + scrollY + 8}px`);
}

function piecesOf(selected: Range, page: string | undefined): Piece[] {
  return [...document.querySelectorAll<HTMLElement>('.p > div:first-of-type, .paragraph-text')].flatMap((text) => {
    const touched = stretchOf(text, selected);
    if (!touched) return [];
    const whole = paragraphText(text);
    const stretch = wholeWords(whole, touched.start, touched.end);
    const [range] = stretch ? textRanges(text, [stretch]) : [];
    if (!stretch || !range) return [];
    const number = Number(page ?? text.parentElement?.id.slice('p'.length));
    return [{ number, text, words: whole.slice(stretch.start, stretch.end), range }];
  });
}

function directiveTo(first: Range, last: Range): string {
  const words = new Range();
  words.setStart(first.startContainer, first.startOffset);
  words.setEnd(last.endContainer, last.endOffset);
  const before = new Range();
  before.setEnd(words.startContainer, words.startOffset);
  before.setStart(document.body, 0);
  const after = new Range();
  after.setStart(words.endContainer, words.endOffset);
  after.setEnd(document.body, document.body.childNodes.length);
  // a footnote mark stands close to its word, and a browser looks for whole words
  const [mark = ''] = /^[\p{L}\p{N}]*/u.exec(String(after)) ?? [];
  return textDirective({ before: String(before), words: `${words}${mark}`, after: String(after).slice(mark.length) });
}
