import { element } from './element.ts';

const SAID_FOR = 4000;

/**
 * A button that copies a text and says so. Where the clipboard is denied, it says that and shows the text, selected and
 * ready for the keyboard.
 *
 * @param text asked for at each click; when it fails, its message is shown instead of the label.
 */
export function copyButton(label: string, text: () => string | Promise<string>): HTMLButtonElement {
  const button = element('button', { type: 'button', ariaLive: 'polite' }, label);
  let timer = 0;
  const say = (words: string) => {
    clearTimeout(timer);
    button.textContent = words;
    timer = window.setTimeout(() => (button.textContent = label), SAID_FOR);
  };
  button.addEventListener('click', async () => {
    try {
      const copied = await text();
      if (await isCopied(copied)) return say('Скопировано');
      say('Буфер обмена закрыт: скопируйте отсюда');
      showText(button, copied);
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
  });
  return button;
}

async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // denied; a page that did not come over https has no clipboard at all
    return false;
  }
}

function showText(button: HTMLElement, text: string): void {
  const next = button.nextElementSibling;
  const field = next instanceof HTMLTextAreaElement ? next : element('textarea', { readOnly: true, ariaLabel: 'Текст для копирования' });
  field.value = text;
  button.after(field);
  field.select();
}
