import { copyButton } from './copy-button.ts';

/** «скопировать ссылку»: copies the canonical address of the page, or of the one that `data-path` names from there. */
class CopyLink extends HTMLElement {
  connectedCallback() {
    const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
    if (!canonical) throw new Error('copy-link: expected a page with a canonical address');
    this.append(copyButton('скопировать ссылку', () => new URL(this.dataset.path ?? '', canonical.href).href));
  }
}

customElements.define('copy-link', CopyLink);
