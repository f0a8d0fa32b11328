import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { KEPT_RENDERER } from './keep-renderer.ts';

/**
 * The rooms whose modules Node runs as they stand, with nothing that Vite would have to put in: the archive's model and all that is made
 * of it. Components, layouts and pages are compiled, and so is whatever asks Astro itself.
 */
const SHARED =
  /^(?:archive|cite|data|feeds|find|keeping|markdown|minutes|previews|search|swedish|site\/(?:addresses|views|words))\/.*\.ts$/;

/**
 * Lets the program that is kept take these modules from the builder that runs it, in place of compiling them into itself: what is
 * worked out once of an archive, its sums, what holds, what a list weighs, is there for pages and files alike, and Node reads and
 * optimises one copy. They are named by their places, so that the program belongs to this checkout: see `prepareRenderer`.
 */
export function shareModules(root: string): Plugin {
  const rooms = path.join(root, 'src') + path.sep;
  return {
    name: 'share-modules',
    enforce: 'pre',
    apply: () => process.env[KEPT_RENDERER] !== undefined,
    applyToEnvironment: ({ config }) => config.consumer === 'server',
    async resolveId(source, importer) {
      if (!source.startsWith('.') || importer === undefined) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      if (!found?.id.startsWith(rooms)) return null;
      const name = found.id.slice(rooms.length).replaceAll(path.sep, '/');
      return SHARED.test(name) ? { id: pathToFileURL(found.id).href, external: true } : null;
    },
  };
}
