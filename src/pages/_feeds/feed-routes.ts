import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { FEED_FORMATS } from '../../feeds/feed-formats.ts';

/**
 * Adds a route for each feed format, from the table of formats; one endpoint writes them all. A single route would not
 * do: its name must end as its files do, or Astro under `npm run dev` wants a slash after the address.
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
