import type { UnifiedProcessorOptions } from '@astrojs/markdown-remark';
import rehypeSlug from 'rehype-slug';
import { rehypeNoBreak } from './rehype-no-break.ts';
import { rehypeNotes } from './rehype-notes.ts';
import { remarkOperatives } from './remark-operatives.ts';

/**
 * The one Markdown pipeline, for the site and for the tests alike. Smart punctuation stays off: nothing may alter an
 * official text. Spaces change last, when operative phrases are found and headings have their ids.
 */
export const pipeline = {
  gfm: true,
  smartypants: false,
  remarkPlugins: [remarkOperatives],
  rehypePlugins: [rehypeSlug, rehypeNotes, rehypeNoBreak],
} satisfies UnifiedProcessorOptions;
