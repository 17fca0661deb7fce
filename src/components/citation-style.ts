import { recall, remember } from './memory.ts';

const KEY = 'citation-style';

/** The id of the style that the reader copied last on this device. */
export const recallStyle = (): string | undefined => recall(KEY);

export const rememberStyle = (id: string): void => remember(KEY, id);

/** The day of access, as a reference states it: `ДД.ММ.ГГГГ`. */
export function today(): string {
  return new Intl.DateTimeFormat('ru', { day: '2-digit', month: '2-digit', year: 'numeric' }).format(new Date());
}
