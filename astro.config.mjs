import path from 'node:path';
import process from 'node:process';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { PACKAGES, ROOT } from './src/command-line/folders.ts';
import { devImportPage } from './src/import-page/dev-page.ts';
import { dataRoutes } from './src/pages/_data/data-routes.ts';
import { feedRoutes } from './src/pages/_feeds/feed-routes.ts';
import { homeIn } from './src/site/addresses/home.ts';
import { contentFolder } from './src/site/build/content-folder.ts';
import { keepRenderer } from './src/site/build/keep-renderer.ts';
import { linksAtHome } from './src/site/build/links-at-home.ts';
import { lookAtContent } from './src/site/build/look-at-content.ts';
import { proseFromAnywhere } from './src/site/build/prose-from-anywhere.ts';
import { serveDocuments } from './src/site/build/serve-documents.ts';
import { shareModules } from './src/site/build/share-modules.ts';

const content = contentFolder();
const home = homeIn(process.env.SITE_URL);

/**
 * Of what several scripts share, these are one file each, since each file more is a request more: what the search fetches ahead
 * with, what the script of every page takes, what other scripts of pages take most of, what tells forms of a word, and what asks a question of words, so that it
 * comes before what shows the answer.
 */
const SHARED_FILES = {
  senare: /vite\/preload-helper|\/src\/site\/browser\/copy-text\.ts$/,
  forut:
    /\/src\/(?:search\/client\/first-parts|search\/(?:page-register|manifest)|search\/pagefind\/part-names|search\/words\/list-names|find\/glossary-part|archive\/(?:glossary|parse-json)|swedish\/(?:stop-words|fold-letters))\.ts$/,
  delat:
    /\/src\/(?:site\/(?:addresses\/(?:home|places|urls|read-address|decode-percent)|browser\/(?:element|ask-once|go-to-listed)|words\/words)|archive\/witness)\.ts$/,
  ordformer: /\/src\/(?:swedish\/stem|search\/client\/highlight-runs|search\/engine\/choose-marks)\.ts$/,
  motor: /\/src\/(?:search\/client\/(?:ask-ahead|word-test)|swedish\/verbal-nouns|find\/looks-like-reference)\.ts$/,
  svar: /\/src\/search\/client\/(?:start-search|typed-choices)\.ts$/,
};

export default defineConfig({
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL, base: home } : {}),
  outDir: path.resolve(process.env.OUT_DIR || 'dist'),
  ...(process.env.CACHE_DIR ? { cacheDir: path.resolve(process.env.CACHE_DIR) } : {}),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  /* The JSX way of compressing eats the spaces between inline elements, and so words of the minutes. */
  compressHTML: false,
  prerenderConflictBehavior: 'error',
  integrations: [mdx(), feedRoutes(), dataRoutes(), devImportPage(), keepRenderer()],
  markdown: {
    /* Smart punctuation would change quotes and dashes of official text; highlighting would need inline styles. */
    syntaxHighlight: false,
    processor: unified({ smartypants: false, gfm: false, remarkPlugins: [remarkGfm, [linksAtHome, home]] }),
  },
  devToolbar: { enabled: false },
  vite: {
    /* Small scripts stay files of their own: the content security policy allows none in the page. */
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        optimization: { inlineConst: true },
        output: {
          /* Their names stand in every page and style. */
          assetFileNames: ({ names: [name = ''] }) =>
            `_astro/${name.endsWith('.woff2') ? '' : '[name].'}[hash][extname]`,
          codeSplitting: { groups: Object.entries(SHARED_FILES).map(([name, test]) => ({ name, test })) },
        },
      },
    },
    /* Named by its digest alone: the names of scripts stand in every page. */
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } },
    },
    worker: { format: 'es' },
    plugins: [shareModules(ROOT), proseFromAnywhere(content), lookAtContent(), serveDocuments(content)],
    server: { fs: { allow: ['.', content, PACKAGES] } },
  },
});
