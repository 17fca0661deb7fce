const format = new Intl.DateTimeFormat('ru', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** An ISO date as Russian documents write it: `2101-05-04` → «4 мая 2101 года». */
export function datePhrase(iso: string): string {
  return `${format.format(new Date(iso))} ${iso.slice(0, 4)} года`;
}
