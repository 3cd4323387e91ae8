import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { cards } from './src/integrations/cards/cards.ts';
import { offline } from './src/integrations/offline/offline.ts';
import { held } from './src/domain/text/held.ts';
import { finish } from './src/integrations/finish/finish.ts';
import { moved } from './src/integrations/moved/moved.ts';
import { servedAt } from './src/reading/served-at.ts';
import { searchIndex } from './src/integrations/search-index/search-index.ts';

/** What was read from one folder of content must not be found again when another one is built. */
const cacheOf = (content) => (content ? `${createHash('sha256').update(resolve(content)).digest('hex').slice(0, 8)}/` : '');

export default defineConfig({
  // Both come from the environment, so that one tree builds for any host and any path on it.
  ...servedAt(process.env),
  outDir: process.env.OUT_DIR || './dist',
  cacheDir: `./.astro/${cacheOf(process.env.CONTENT_DIR)}`,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always', assets: 'assets' },
  // 'jsx', the default, drops the space between inline elements across a line break.
  compressHTML: true,
  devToolbar: { enabled: false },
  // `finish` stands last: it reads what all the others wrote.
  integrations: [mdx(), searchIndex(), cards(), moved(), offline(), finish()],
  markdown: {
    syntaxHighlight: false,
    // Smart punctuation would change quotations.
    processor: satteri({
      features: { smartPunctuation: false },
      mdastPlugins: [{ name: 'held', text: (node, context) => context.setProperty(node, 'value', held(node.value)) }],
    }),
  },
  // Scripts and fonts stay files of their own, so that the policy can name them and pages stay small.
  vite: {
    build: {
      assetsInlineLimit: 0,
      // Astro itself marks every piece of prose so; a hundred such notes would hide a real one.
      rolldownOptions: { onLog: (level, log, handle) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : handle(level, log)) },
    },
    // Named for the component they belong to, without the bundler's own additions: each page spells the name out.
    environments: {
      client: {
        build: { rolldownOptions: { output: { entryFileNames: ({ name }) => `assets/${name.split('.')[0].toLowerCase()}.[hash].js` } } },
      },
    },
  },
});
