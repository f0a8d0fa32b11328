/*
 * What rooms below the search must know of the engine in `src/search/pagefind/`. Whoever exchanges that folder looks here
 * too.
 */

/** The folder of a built site in which the search index lies. Other archives fetch it there, so it keeps its name. */
export const SEARCH_FOLDER = 'pagefind';
