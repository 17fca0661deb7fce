const base = import.meta.env.BASE_URL;

/** The root of the site, absolute. */
export const siteUrl = new URL(base, import.meta.env.SITE);

/** The address of a page of the site under its base path; `path` begins without a slash, `''` is the whole text. */
export const to = (path: string) => base + path;

export const toParagraph = ({ number }: { number: number }) => to(`${number}/`);
export const toTheme = ({ id }: { id: string }) => to(`themes/${id}/`);
export const toEntity = ({ id }: { id: string }) => to(`entities/${id}/`);
