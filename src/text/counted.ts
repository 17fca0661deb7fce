const rules = new Intl.PluralRules('ru');

/** A number with its noun in the right form: `counted(22, 'пункт', 'пункта', 'пунктов')` → «22 пункта». */
export function counted(count: number, one: string, few: string, many: string): string {
  const form = { one, few, many, zero: many, two: few, other: many }[rules.select(count)];
  return `${count}\u00A0${form}`;
}

/** «22 пункта». */
export const countedParagraphs = (count: number) => counted(count, 'пункт', 'пункта', 'пунктов');
