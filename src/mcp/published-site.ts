import { readFile, stat } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';
import { parseJson } from '../archive/parse-json.ts';
import { homeAt } from '../site/addresses/home.ts';
import { findPlaceUnder } from '../site/addresses/read-address.ts';
import { urlsUnder, type Urls } from '../site/addresses/urls.ts';
import { DATA_PACKAGE_FILE, DATA_PACKAGE_NAME } from '../data/data-package.ts';
import { loadFromWeb } from './load-from-web.ts';
import { LARGEST_FILE, SiteFault } from './site-fault.ts';

/** The files of a published archive, wherever they lie. */
export interface PublishedSite {
  /** The address that every file of the site has in common; it ends in `/`. */
  readonly home: string;
  readonly urls: Urls;
  /** The bytes of a file. Rejects with a `SiteFault`, also where the address lies outside the site. */
  readonly load: (address: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** An address as the data have it, made whole where the site is known by its address. */
  readonly whole: (address: string) => string;
}

/** The site in a folder or at an address. `from`: what a folder is relative to. Throws a `SiteFault` where there can be none. */
export function findSite(given: string, from: string): PublishedSite {
  return /^https?:/i.test(given) ? siteAt(given) : siteIn(path.resolve(from, given));
}

function siteAt(given: string): PublishedSite {
  const address = URL.parse(given);
  if (address === null || address.username !== '' || address.password !== '')
    throw new SiteFault(
      'trasig',
      `”${given}” är ingen adress till en webbplats. Väntat: till exempel https://arkiv.se/`,
    );
  const home = homeAt(address);
  return {
    home,
    urls: urlsUnder(home),
    load: async (file) => loadFromWeb(withinHome(file, home)),
    whole: (written) => new URL(written, home).href,
  };
}

function siteIn(folder: string): PublishedSite {
  const home = pathToFileURL(`${folder}${path.sep}`).href;
  const urls = urlsUnder(home);
  if (!describesArchive(fileURLToPath(urls.dataFile(DATA_PACKAGE_FILE))))
    throw new SiteFault(
      'finns inte',
      `I ${folder} finns ingen byggd webbplats. Väntat: en mapp som npm run build har gjort, eller en adress som börjar med https://`,
    );
  return { home, urls, load: async (file) => loadFromDisk(withinHome(file, home), home), whole: (written) => written };
}

/** Whether a file is what this program writes of an archive. */
function describesArchive(file: string): boolean {
  try {
    return z.object({ name: z.literal(DATA_PACKAGE_NAME) }).safeParse(parseJson(readFileSync(file, 'utf8'))).success;
  } catch {
    return false;
  }
}

/** An address without the query that a browser's cache needs. */
function withinHome(address: string, home: string): string {
  const whole = new URL(address, home);
  whole.search = '';
  whole.hash = '';
  if (!whole.href.startsWith(home))
    throw new SiteFault('trasig', 'Webbplatsen hänvisar till en fil utanför sig själv.');
  return whole.href;
}

async function loadFromDisk(address: string, home: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = fileURLToPath(address);
  const name = findPlaceUnder(home, address) ?? address;
  try {
    if ((await stat(file)).size > LARGEST_FILE)
      throw new SiteFault('för stor', `Filen ${name} är för stor för att läsas.`);
    return new Uint8Array(await readFile(file));
  } catch (error) {
    if (error instanceof SiteFault) throw error;
    throw new SiteFault('finns inte', `Filen ${name} finns inte på webbplatsen, eller går inte att läsa.`);
  }
}
