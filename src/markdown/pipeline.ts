import type { UnifiedProcessorOptions } from '@astrojs/markdown-remark';
import rehypeSlug from 'rehype-slug';
import { rehypeNotes } from './rehype-notes.ts';
import { remarkNoBreak } from './remark-no-break.ts';
import { remarkOperatives } from './remark-operatives.ts';

/**
 * The one Markdown pipeline, for the site and for the tests alike. Smart punctuation stays off: nothing may alter an
 * official text. Operative phrases are found before spaces change.
 */
export const pipeline = {
  gfm: true,
  smartypants: false,
  remarkPlugins: [remarkOperatives, remarkNoBreak],
  rehypePlugins: [rehypeSlug, rehypeNotes],
} satisfies UnifiedProcessorOptions;
