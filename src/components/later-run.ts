/** While its quotation is open, the shared words are marked in the paragraph above. */
class LaterRun extends HTMLElement {
  connectedCallback() {
    const details = this.querySelector('details');
    const text = document.querySelector('.paragraph-text');
    if (!details || !text) throw new Error('later-run: expected details inside and a paragraph on the page');
    // without the Highlight API the quotation alone tells the words
    if (!('highlights' in CSS)) return;
    details.addEventListener('toggle', () => {
      import('./text-ranges.ts').then(
        ({ textRanges }) => {
          const open = [...document.querySelectorAll<HTMLElement>('later-run:has(details[open])')];
          const stretches = open.map(({ dataset }) => ({ start: Number(dataset.start), end: Number(dataset.end) }));
          CSS.highlights.set('later', new Highlight(...textRanges(text, stretches)));
        },
        // without this part of the code the quotation alone tells the words, too
        () => undefined,
      );
    });
  }
}

customElements.define('later-run', LaterRun);
