import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PLACES } from '../site/addresses/places.ts';

/**
 * The page `/importera/`, for whoever runs `npm run dev` and nobody else: a build never hears of it. What answers the
 * page is loaded when the dev server starts, for a build has no use for readers of Word and PDF.
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
        /* Found only when the page is first opened, it would make the browser load the page anew under the hands of its reader. */
        updateConfig({ vite: { optimizeDeps: { include: ['zod'] } } });
      },
      'astro:server:setup': async ({ server, logger }) => {
        const [{ serveImports }, { shareKnownContent }, { startImportRunner }] = await Promise.all([
          import('./serve-imports.ts'),
          import('../site/build/known-content.ts'),
          import('./run-import.ts'),
        ]);
        const known = shareKnownContent();
        const runner = startImportRunner();
        server.httpServer?.on('close', runner.close);
        const onCrash = (error: unknown) =>
          logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
        server.middlewares.use(serveImports({ known, runner, onCrash }));
      },
    },
  };
}
