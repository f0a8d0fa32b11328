/** The file that Pagefind's own program reads first of an index, within its folder. */
export const ENTRY_FILE = 'pagefind-entry.json';

/** The name by which Pagefind knows an index with this tag. */
export function indexName(tag: string): string {
  return `sv_${tag}`;
}

/** The file with all that Pagefind fetches of an index before anything is asked, within its folder. */
export function metaFile(name: string): string {
  return `pagefind.${name}.pf_meta`;
}

/** The same file without what follows from the tag, within the folder of the index: see `writeShortMeta`. */
export function shortMetaFile(tag: string): string {
  return `kort/${tag}.pf_meta`;
}

/** A file with words and their places, within the folder of the index. */
export function wordsFile(name: string): string {
  return `index/${name}.pf_index`;
}

/** A file with the values of a filter, within the folder of the index. */
export function filterFile(name: string): string {
  return `filter/${name}.pf_filter`;
}

/** A file with the text of a record, within the folder of the index. */
export function recordFile(name: string): string {
  return `fragment/${name}.pf_fragment`;
}

/** The name of a file of an index, or of a record of a group, with this tag. */
export function numbered(tag: string, number: number): string {
  return `${tag}-${number}`;
}
