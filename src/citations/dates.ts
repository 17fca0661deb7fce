import { datePhrase } from '../text/dates.ts';
import { noBreak } from '../text/no-break.ts';

/** As Bluebook (table T12) and MLA abbreviate: no month of four letters or fewer is shortened. */
const MONTHS = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

const english = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2101-05-07` → year, month from 1, day. */
export function dateParts(iso: string): { year: number; month: number; day: number } {
  const date = new Date(iso);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** «7 мая 2101 года», unbreakable after the day and after the year. */
export function russianDate(iso: string): string {
  return noBreak(datePhrase(iso));
}

/** «7 мая 2101 г.» */
export function shortRussianDate(iso: string): string {
  return noBreak(datePhrase(iso).replace(/года$/, 'г.'));
}

/** `7 May 2101` */
export function englishDate(iso: string): string {
  return english.format(new Date(iso));
}

/** `Oct.` */
export function englishMonth(iso: string): string {
  return MONTHS[dateParts(iso).month - 1] ?? '';
}
