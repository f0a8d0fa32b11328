import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PLACES } from '../site/addresses/places.ts';
import { refuseFraming } from './refuse-framing.ts';

/**
 * Adds the page `/importera/` to the dev server, never to a build. The code that answers the page is loaded when the
 * server starts, so that a build does not load the readers of Word and PDF.
 */
export function devImportPage(): AstroIntegration {
  return {
    name: 'importera',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
        if (command !== 'dev') return;
        injectRoute({
          pattern: `/${PLACES.importPage}`,
          entrypoint: fileURLToPath(new URL('importera.astro', import.meta.url)),
          prerender: true,
        });
        /*
         * Without this, the dev server would find zod when the page is first opened, and reload the page while it is
         * being used. And Vite lets every server of this computer read the pages, the key among them.
         */
        updateConfig({ vite: { optimizeDeps: { include: ['zod'] }, server: { cors: false } } });
      },
      'astro:server:setup': async ({ server, logger }) => {
        const [{ serveImports }, { shareKnownContent }, { startImportRunner }, { pageKey }] = await Promise.all([
          import('./serve-imports.ts'),
          import('../site/build/known-content.ts'),
          import('./run-import.ts'),
          import('./page-key.ts'),
        ]);
        const known = shareKnownContent();
        const runner = startImportRunner();
        server.httpServer?.on('close', runner.close);
        const onCrash = (error: unknown) =>
          logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
        server.middlewares.use(refuseFraming);
        server.middlewares.use(serveImports({ known, runner, key: pageKey(), onCrash }));
      },
    },
  };
}
