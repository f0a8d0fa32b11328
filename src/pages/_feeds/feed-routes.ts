import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { FEED_FORMATS } from '../../feeds/feed-formats.ts';

/**
 * One endpoint writes every feed. A route's name must end as its files do (else Astro wants a slash after them under
 * `npm run dev`), so there is a route for each format, and they are made from the table of formats.
 */
export function feedRoutes(): AstroIntegration {
  return {
    name: 'feeds',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const { file } of FEED_FORMATS)
          injectRoute({
            pattern: `/[...folder]/${file}`,
            entrypoint: fileURLToPath(new URL('feed-file.ts', import.meta.url)),
            prerender: true,
          });
      },
    },
  };
}
