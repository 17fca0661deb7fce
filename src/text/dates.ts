const format = new Intl.DateTimeFormat('ru', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** An ISO date as Russian documents write it: `2013-10-03` → «3 октября 2013 года». */
export function datePhrase(iso: string): string {
  return `${format.format(new Date(iso))} ${iso.slice(0, 4)} года`;
}
