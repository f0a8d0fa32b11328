import { MANIFEST } from '../../safekeeping/manifest.ts';
import { PLACES } from '../../site/addresses/places.ts';

/** The files of a site in the order in which they are put where readers are. */
export interface PublishingOrder {
  /** What pages name: styles, scripts, the parts of the search index, pictures, data. */
  readonly first: readonly string[];
  /** What readers open, and what names the parts of the search index. */
  readonly pages: readonly string[];
}

/**
 * A reader in between finds everything that a page names. The manifest is in neither list: it comes last of all, after the
 * removals, so that a publishing that was cut off is seen in it.
 */
export function buildPublishingOrder(names: readonly string[]): PublishingOrder {
  const files = names.filter((name) => name !== MANIFEST);
  return { first: files.filter((name) => !isPage(name)), pages: files.filter(isPage) };
}

function isPage(name: string): boolean {
  return name.endsWith('.html') || (name.startsWith(`${PLACES.searchIndex}/`) && name.endsWith('.json'));
}
