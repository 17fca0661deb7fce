import { recall, remember } from './memory.ts';

const KEY = 'text-only';

/** Hides the whole apparatus and shows nothing but the document; remembered on the device. */
class TextOnlySwitch extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    if (!button) throw new Error('text-only-switch: expected a button inside');
    this.#apply(button, recall(KEY) === 'yes');
    button.addEventListener('click', () => {
      const on = button.ariaPressed !== 'true';
      remember(KEY, on ? 'yes' : undefined);
      this.#apply(button, on);
    });
  }

  #apply(button: HTMLButtonElement, on: boolean) {
    button.ariaPressed = String(on);
    document.documentElement.toggleAttribute('data-text-only', on);
  }
}

customElements.define('text-only-switch', TextOnlySwitch);
