import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PLACES } from '../../site/addresses/places.ts';

/** Adds the files of records to the dev server. A build writes them itself, with those of the years: see `writeDataFiles`. */
export function dataRoutes(): AstroIntegration {
  return {
    name: 'data-files',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        const add = (name: string, entry: URL) =>
          injectRoute({ pattern: `/${PLACES.data}/${name}`, entrypoint: fileURLToPath(entry), prerender: true });
        add('[file].json', new URL('data-file.ts', import.meta.url));
        add('[table].csv', new URL('data-table.ts', import.meta.url));
      },
    },
  };
}
