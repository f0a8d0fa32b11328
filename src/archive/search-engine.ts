/*
 * What rooms below the search must know of the engine in `src/search/pagefind/`. Whoever exchanges that folder looks here
 * too.
 */

/** The folder of a built site in which the search index lies. Other archives fetch it there, so it keeps its name. */
export const SEARCH_FOLDER = 'pagefind';

/** What the content security policy must allow besides the site's own scripts: the engine runs WebAssembly. */
export const SEARCH_SCRIPT_SOURCE = "'wasm-unsafe-eval'";
