import sitemap from '@astrojs/sitemap';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig, fontProviders } from 'astro/config';
import { drawAppIcons } from './src/integrations/app-icons.ts';
import { contentPolicy } from './src/integrations/content-policy.ts';
import { hostHeaders } from './src/integrations/host-headers.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { offline } from './src/integrations/offline.ts';
import { precompress } from './src/integrations/precompress.ts';
import { pipeline } from './src/markdown/pipeline.ts';
import { base, site } from './src/settings.ts';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  compressHTML: true,
  markdown: { processor: unified(pipeline), syntaxHighlight: false },
  build: { inlineStylesheets: 'always', assets: 'assets' },
  scopedStyleStrategy: 'where',
  // in this order: the worker lists the pages as the policy leaves them, the twins are made of all
  integrations: [sitemap(), searchIndex(), drawAppIcons(), contentPolicy(), hostHeaders(), offline(), precompress()],
  devToolbar: { enabled: false },
  // Small scripts would otherwise be put into every page.
  vite: { build: { assetsInlineLimit: 0 } },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Literata',
      cssVariable: '--literata',
      fallbacks: ['Georgia', 'serif'],
      // no text moves under a reader's eyes: a face that comes late waits for the next page
      display: 'optional',
      options: {
        variants: [
          { src: ['./src/fonts/literata-400.woff2'], weight: 400, style: 'normal' },
          { src: ['./src/fonts/literata-500.woff2'], weight: 500, style: 'normal' },
          { src: ['./src/fonts/literata-500-italic.woff2'], weight: 500, style: 'italic' },
        ],
      },
    },
  ],
});
