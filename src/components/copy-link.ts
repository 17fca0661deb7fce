import { siteUrl } from '../data/addresses.ts';
import { copyButton } from './copy-button.ts';

/** «скопировать ссылку»: copies the canonical address of a page, whose path below the site's root is in `data-path`. */
class CopyLink extends HTMLElement {
  connectedCallback() {
    this.append(copyButton('скопировать ссылку', () => new URL(this.dataset.path ?? '', siteUrl).href));
  }
}

customElements.define('copy-link', CopyLink);
