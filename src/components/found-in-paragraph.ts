/** A paragraph opened from the results of a search (`?q=…`) has its hits marked; everyone else loads nothing. */
class FoundInParagraph extends HTMLElement {
  connectedCallback() {
    const parameters = new URLSearchParams(location.search);
    const query = parameters.get('q');
    if (!query) return;
    import('./found-hits.ts')
      .then(({ showHits }) => showHits(this, { query, literal: parameters.has('literal') }))
      .catch(() => {
        this.hidden = false;
        this.textContent = 'Места, найденные по запросу, не отмечены: поиск не загрузился.';
      });
  }
}

customElements.define('found-in-paragraph', FoundInParagraph);
