import type { Rule } from './breach.ts';

/** Paragraphs are numbered 1, 2, 3 … without a gap and without a double. */
export const numbers: Rule = ({ paragraphs }) => {
  const files = new Map<number, string[]>();
  for (const { data, file } of paragraphs) files.set(data.number, [...(files.get(data.number) ?? []), file]);
  const last = Math.max(0, ...files.keys());
  const missing = Array.from({ length: last }, (_, index) => index + 1).filter((number) => !files.has(number));
  return [
    ...[...files].flatMap(([number, [file = '', ...others]]) =>
      others.map((other) => ({
        code: 'number-double',
        file: other,
        field: 'number',
        message: `paragraph ${number} stands in ${file} already; give each paragraph its printed number once.`,
      })),
    ),
    ...missing.map((number) => ({
      code: 'number-missing',
      file: 'paragraphs/',
      field: 'number',
      message: `there is no paragraph ${number}, but there is a paragraph ${last}; add the missing file or correct the numbers.`,
    })),
    ...(last
      ? []
      : [{ code: 'number-missing', file: 'paragraphs/', field: 'number', message: 'there is no paragraph at all; add paragraphs/01.md.' }]),
  ];
};
