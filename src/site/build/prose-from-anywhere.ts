import path from 'node:path';
import type { Plugin } from 'vite';

/** An installed program lies with its packages in the content folder, and finds them by itself. */
const PACKAGES = `${path.sep}node_modules${path.sep}`;

/**
 * Lets prose pages lie outside the checkout (`CONTENT_DIR`). Packages that their compiled MDX imports are looked up
 * from the checkout, because there is no `node_modules` above such a folder.
 */
export function proseFromAnywhere(contentFolder: string): Plugin {
  return {
    name: 'prose-from-anywhere',
    enforce: 'pre',
    resolveId(source, importer) {
      const bare = !source.startsWith('.') && !source.startsWith('/') && !source.startsWith('\0');
      if (!bare || !importer?.startsWith(contentFolder + path.sep) || importer.includes(PACKAGES)) return null;
      return this.resolve(source, path.resolve('astro.config.mjs'), { skipSelf: true });
    },
  };
}
