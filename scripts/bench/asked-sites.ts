import { rmSync } from 'node:fs';
import path from 'node:path';
import { itemText } from '../../src/archive/item-text.ts';
import { hasErrors } from '../../src/archive/diagnostic.ts';
import { loadContent, type ContentFolder } from '../../src/minutes/load-content.ts';
import { PLACES } from '../../src/site/addresses/places.ts';
import { buildInCheckout, indexInCheckout, type Checkout } from './build-in-checkout.ts';
import { findSharedWords } from './makers/shared-words.ts';
import { writeMadeArchive } from './makers/write-made-archive.ts';
import { writeAskedArchive } from './source-archive.ts';

/** The site of the archive that is asked, as the program of a checkout builds it. */
interface AskedSite {
  readonly checkout: Checkout;
  readonly content: string;
  readonly site: string;
}

export interface AskedSites {
  /** One for each checkout. Each has the networks, topics and glossary of its own: they are a part of what it searches by. */
  readonly sites: readonly AskedSite[];
  /** The content of the first. */
  readonly read: ContentFolder;
  /** Which archive it is, in Swedish. */
  readonly said: string;
}

export async function buildAskedSites(folder: string, checkouts: readonly Checkout[]): Promise<AskedSites> {
  const sites: AskedSite[] = [];
  let said = '';
  for (const [place, checkout] of checkouts.entries()) {
    const content = path.join(folder, `fragat-arkiv-${place}`);
    const site = path.join(folder, `fragad-webbplats-${place}`);
    said = await writeAskedArchive(content, checkout.root);
    await buildInCheckout(checkout, content, site);
    sites.push({ checkout, content, site });
  }
  const read = loadContent(sites[0]?.content ?? '');
  if (hasErrors(read.diagnostics)) throw new Error(`${sites[0]?.content} does not pass the check`);
  return { sites, read, said };
}

/**
 * Puts the asked archive among made meetings of other words. What all minutes share they share as well: short words and
 * the commonest words. So some questions have true answers elsewhere, and the scores are a lower
 * bound. The page stays that of the asked archive alone; the index is of all.
 */
export async function putAmongMade({ sites, read }: AskedSites, meetings: number): Promise<void> {
  const words = read.archive.items.flatMap((item) => itemText(item).match(/\p{L}+/gu) ?? []);
  const except = new Set(words.map((word) => word.toLowerCase()));
  const shared = findSharedWords(words);
  for (const { checkout, content, site } of sites) {
    writeMadeArchive(content, { meetings, except, shared });
    rmSync(path.join(site, PLACES.searchIndex), { recursive: true, force: true });
    await indexInCheckout(checkout, content, site);
  }
}
