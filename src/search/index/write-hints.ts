import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PLACES } from '../../site/addresses/places.ts';
import { urls } from '../../site/addresses/urls.ts';
import { REGISTER_NAME, type PageRegister } from '../page-register.ts';
import { shortMetaFile } from '../pagefind/part-names.ts';

/** Where the register stands in the page. Made for: what `SearchHints.astro` writes, and what this file has written in its place. */
const REGISTER = new RegExp(`<meta name="${REGISTER_NAME}"[^>]*>`);
/** Made for: what this file has written before. */
const HINTS = /<link [^>]*data-forvag>\n?/g;
/** The script that fetches ahead. Made for: `<script type="module" src="/_astro/SearchHints.astro_x.js"></script>`. */
const AHEAD = /(<script type="module")(?= src="[^"]*\/SearchHints\.)/;
/** After the style, without which the page shows nothing. */
const PLACE_OF_HINTS = '</head>';
/** Made for: `import{a as b}from"./urls.D4x.js"`, `import"./urls.D4x.js"`, as the bundler writes them. */
const IMPORT = /\b(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g;

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
  const hints = [
    ...findScripts(page, site).map((address) => `<link rel="modulepreload" href="${address}" data-forvag>`),
    ...(newest?.tag === undefined
      ? []
      : [
          `<link rel="preload" as="fetch" crossorigin href="${urls.searchIndex}${shortMetaFile(newest.tag)}" data-forvag>`,
        ]),
  ];
  writeFileSync(
    file,
    page
      .replace(HINTS, '')
      .replace(REGISTER, () => `<meta name="${REGISTER_NAME}" content="${escapeAttribute(JSON.stringify(register))}">`)
      /* It needs no style and no more of the page than stands before it, and so waits for neither. */
      .replace(AHEAD, '$1 async')
      .replace(PLACE_OF_HINTS, (end) => `${hints.map((hint) => `${hint}\n`).join('')}${end}`),
  );
}

/** The addresses of the scripts of a page and of the files that they import, and that these import, each once, what is needed first first. */
function findScripts(page: string, site: string): readonly string[] {
  const named = [...page.matchAll(/<script type="module"(?: async)? src="([^"]+)"/g)].map(
    ([, address = '']) => address,
  );
  const found = new Set<string>();
  const follow = (address: string): void => {
    const text = readFileSync(path.join(site, address.slice(urls.home.length)), 'utf8');
    for (const [, name = ''] of text.matchAll(IMPORT)) {
      const imported = `${address.slice(0, address.lastIndexOf('/') + 1)}${name}`;
      if (found.has(imported)) continue;
      found.add(imported);
      follow(imported);
    }
  };
  for (const address of named) {
    found.add(address);
    follow(address);
  }
  return [...found];
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
