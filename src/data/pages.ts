import { getEntry } from 'astro:content';

/** A prose page of `content/pages/`: its frontmatter and the HTML of its body. */
export async function getPage(id: string) {
  const page = await getEntry('pages', `pages/${id}`);
  if (!page?.rendered) throw new Error(`pages/${id}.md: the file is missing or empty.`);
  return { ...page.data, html: page.rendered.html };
}
