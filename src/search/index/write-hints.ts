import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PLACES } from '../../site/addresses/places.ts';
import { urls } from '../../site/addresses/urls.ts';
import { REGISTER_NAME, type PageRegister } from '../page-register.ts';
import { LATER_SCRIPTS } from '../later-scripts.ts';
import { shortMetaFile } from '../pagefind/part-names.ts';

/** Where the register stands in the page. Made for: what `SearchHints.astro` writes, and what this file has written in its place. */
const REGISTER = new RegExp(`<meta name="${REGISTER_NAME}"[^>]*>`);
/** Made for: what this file has written before. */
const HINTS = /<(?:link|meta) [^>]*data-forvag>\n?/g;
/** Made for: `<script type="module" src="/_astro/Page.x.js"></script>`, and as they are written here. */
const SCRIPT = /<script type="module"(?: async)? src="([^"]+)"/g;
/** The scripts that fetch ahead and ask. Made for: `/_astro/SearchHints.astro_x.js`, `/_astro/SearchForm.astro_x.js`. */
const AHEAD = /\/Search(?:Hints|Form)\.[^/]*$/;
/** The one that fetches ahead. It needs no style and no more of the page than stands before it, and so waits for neither. */
const WITHOUT_WAITING = /(<script type="module")(?= src="[^"]*\/SearchHints\.)/;
/** After the style, without which the page shows nothing. */
const PLACE_OF_HINTS = '</head>';
/** Made for: `import{a as b}from"./urls.D4x.js"`, `import"./urls.D4x.js"`, as the bundler writes them. */
const IMPORT = /\b(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g;
/** Made for: `import("./start-search.D4x.js")`, with quotes of any kind. */
const LATER = /\bimport\(["'`]\.\/([\w.-]+\.js)["'`]\)/g;

/**
 * Writes into the page of the search of a built site what it will fetch whatever is asked, so that the browser need not wait
 * for one file to learn of the next: the parts of the script, and what is fetched first of the newest index.
 * Does nothing where the site has no such page.
 */
export function writeHints(site: string, register: PageRegister): void {
  const file = path.join(site, PLACES.search, 'index.html');
  if (!existsSync(file)) return;
  const page = readFileSync(file, 'utf8');
  if (!REGISTER.test(page) || !page.includes(PLACE_OF_HINTS)) throw new Error(`${file} has no place for the hints`);
  const [newest] = register.manifest.shards;
  const { ahead, beside, later } = findScripts(page, site);
  const hints = [
    ...ahead.map((address) => `<link rel="modulepreload" href="${address}" data-forvag>`),
    ...(newest?.name === undefined
      ? []
      : [
          `<link rel="preload" as="fetch" crossorigin href="${urls.searchIndex}${shortMetaFile(newest.name)}" data-forvag>`,
        ]),
    /* What the question needs must not wait for these. */
    ...beside.map((address) => `<link rel="modulepreload" fetchpriority="low" href="${address}" data-forvag>`),
    `<meta name="${LATER_SCRIPTS}" content="${later.join(' ')}" data-forvag>`,
  ];
  writeFileSync(
    file,
    page
      .replace(HINTS, '')
      .replace(REGISTER, () => `<meta name="${REGISTER_NAME}" content="${escapeAttribute(JSON.stringify(register))}">`)
      .replace(WITHOUT_WAITING, '$1 async')
      .replace(PLACE_OF_HINTS, (end) => `${hints.map((hint) => `${hint}\n`).join('')}${end}`),
  );
}

interface PageScripts {
  /** What asks the question. */
  readonly ahead: readonly string[];
  /** What the page names besides. */
  readonly beside: readonly string[];
  /** What shows the answer: what asks the question begins to fetch it. */
  readonly later: readonly string[];
}

/** The addresses of the scripts of a page and of the files that they import, and that these import, each once, what is needed first first. */
function findScripts(page: string, site: string): PageScripts {
  const found = new Set<string>();
  const load = (address: string) => readFileSync(path.join(site, address.slice(urls.home.length)), 'utf8');
  const besideIt = (address: string, name: string) => `${address.slice(0, address.lastIndexOf('/') + 1)}${name}`;
  const follow = (addresses: readonly string[]): readonly string[] =>
    addresses.flatMap((address) => {
      if (found.has(address)) return [];
      found.add(address);
      const imported = [...load(address).matchAll(IMPORT)].map(([, name = '']) => besideIt(address, name));
      return [address, ...follow(imported)];
    });
  const named = [...page.matchAll(SCRIPT)].map(([, address = '']) => address);
  const asking = named.filter((address) => AHEAD.test(address));
  return {
    ahead: follow(asking),
    beside: follow(named),
    later: follow(
      asking.flatMap((address) => [...load(address).matchAll(LATER)].map(([, name = '']) => besideIt(address, name))),
    ),
  };
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
