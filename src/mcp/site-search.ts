import { parseJson } from '../archive/parse-json.ts';
import { buildIndexFiles } from '../search/client/index-files.ts';
import { openSearch, type OpenSearch } from '../search/client/open-search.ts';
import { INDEX_PARTS, isManifest } from '../search/manifest.ts';
import type { PublishedSite } from './published-site.ts';
import { SiteFault } from './site-fault.ts';

/** The search of a site, over the index that its own page `/sok/` reads. */
export async function openSiteSearch({ urls, load }: PublishedSite): Promise<OpenSearch> {
  const files = buildIndexFiles(load);
  const manifest = parseJson(await files.loadText(new URL(INDEX_PARTS.manifest, urls.searchIndex).href));
  if (!isManifest(manifest)) throw new SiteFault('trasig', 'Webbplatsens sökregister är inte som det ska.');
  return openSearch({ register: { manifest, begins: [] }, words: [] }, urls.searchIndex, files);
}
