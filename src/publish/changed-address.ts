import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Tells where a site stands for another address than the one that was built before it, or than the archive says, in Swedish;
 * empty where nothing has changed. Every link of a site hangs on its address, and a host goes on answering either way.
 */
export function tellChangedAddress(
  { old, site }: { readonly old: string; readonly site: string },
  said: string | undefined,
): string {
  const now = findAddress(site);
  if (said !== undefined && withSlash(said) !== now)
    return `Obs: webbplats.yaml har adressen ${said}, men bygget är gjort för ${tell(now)}. Är det inte meningen: bygg igen med npm run build, utan SITE_URL.\n`;
  if (!existsSync(path.join(old, START))) return '';
  const before = findAddress(old);
  return before === now
    ? ''
    : `Obs: webbplatsen som låg i mappen var byggd för ${tell(before)}, den nya är byggd för ${tell(now)}. ${MEND}\n`;
}

const START = 'index.html';
const MEND = 'Är det inte meningen: skriv adress: i webbplats.yaml eller sätt SITE_URL, och bygg igen.';

/** The address that the start page of a built site says is its own; undefined where it was built for none. */
function findAddress(site: string): string | undefined {
  const html = readFileSync(path.join(site, START), 'utf8');
  return /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
}

function tell(address: string | undefined): string {
  return address ?? 'värdens rot, utan adress';
}

function withSlash(address: string): string {
  return new URL(address).href.replace(/\/?$/, '/');
}
