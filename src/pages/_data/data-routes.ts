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
        for (const [name, entry] of [
          ['[file].json', 'data-file.ts'],
          ['[table].csv', 'data-table.ts'],
        ] as const)
          injectRoute({
            pattern: `/${PLACES.data}/${name}`,
            entrypoint: fileURLToPath(new URL(entry, import.meta.url)),
            prerender: true,
          });
      },
    },
  };
}
