import type { Rule } from './breach.ts';

/** A paragraph's themes exist; a theme has a paragraph and is not on more than half of them. */
export const themes: Rule = ({ paragraphs, themes }) => {
  const known = new Set(themes.map(({ id }) => id));
  const unknown = paragraphs.flatMap(({ file, data }) =>
    data.themes
      .filter((id) => !known.has(id))
      .map((id) => ({
        code: 'theme-unknown',
        file,
        field: 'themes',
        message: `there is no theme "${id}"; use one of ${[...known].sort().join(', ')}, or add themes/${id}.md.`,
      })),
  );
  const twice = paragraphs
    .filter(({ data }) => new Set(data.themes).size < data.themes.length)
    .map(({ file, data }) => ({
      code: 'theme-double',
      file,
      field: 'themes',
      message: `a theme is named twice in "${data.themes.join(', ')}"; name each once.`,
    }));
  // in a short document with few themes one of them has to be on more than half
  const most = Math.max(paragraphs.length / 2, Math.ceil(paragraphs.length / themes.length));
  const balance = themes.flatMap(({ id, file }) => {
    const count = paragraphs.filter(({ data }) => data.themes.includes(id)).length;
    if (count === 0) {
      return [
        { code: 'theme-unused', file, field: 'id', message: `no paragraph has the theme "${id}"; give it to one or remove the file.` },
      ];
    }
    if (count > most) {
      return [
        {
          code: 'theme-everywhere',
          file,
          field: 'id',
          message: `${count} of ${paragraphs.length} paragraphs have the theme "${id}", which then tells nothing; keep it for those that are about it.`,
        },
      ];
    }
    return [];
  });
  return [...unknown, ...twice, ...balance];
};
