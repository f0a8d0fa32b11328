import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { parseJson } from '../archive/parse-json.ts';
import { homeOfPage } from '../site/addresses/home.ts';
import { ASSET_FOLDER, PLACES, SITE_FILES } from '../site/addresses/places.ts';
import { urlsUnder } from '../site/addresses/urls.ts';
import { listFiles, MANIFEST, manifestLine } from './manifest.ts';
import type { PackedFile } from './pack-files.ts';
import { relativePage } from './relative-page.ts';

const FOLDER = 'till-handlingarna';
const SEARCH_PAGE = `${PLACES.search}/index.html`;

/**
 * The files of a copy to keep: a built site whose pages open from a disk, without network. What cannot work there (the
 * search index in `searchFolder`, scripts) is left out, and the copy says so. Its own manifest comes last.
 */
export function safekeepingCopy(site: string, searchFolder: string): readonly PackedFile[] {
  const lines: string[] = [];
  const entry = (name: string, make: () => Uint8Array | string): PackedFile => ({
    name: `${FOLDER}/${name}`,
    read: () => {
      const bytes = make();
      lines.push(manifestLine(name, bytes));
      return bytes;
    },
  });
  const names = listFiles(site).filter((name) => isKept(name, searchFolder));
  return [
    entry('LAS-MIG.txt', () => readme(site)),
    ...names.map((name) => entry(name, () => contentOf(site, name))),
    { name: `${FOLDER}/${MANIFEST}`, read: () => lines.join('') },
  ];
}

/**
 * Whether a file is in the copy. Files that begin with `_` are for hosts, and so is `.nojekyll`. Of the folder of styles and scripts everything
 * but scripts and typefaces is kept: a browser lets no page on a disk use them.
 */
function isKept(name: string, searchFolder: string): boolean {
  if (name.startsWith(`${ASSET_FOLDER}/`)) return !/\.(?:js|woff2)$/.test(name);
  return (
    name !== MANIFEST && name !== SITE_FILES.noJekyll && !name.startsWith(`${searchFolder}/`) && !name.startsWith('_')
  );
}

function contentOf(site: string, name: string): Uint8Array | string {
  const bytes = readFileSync(path.join(site, name));
  if (name.endsWith('.css')) return bytes.toString('utf8').replaceAll(TYPEFACE, '');
  if (!name.endsWith('.html')) return bytes;
  const page = bytes.toString('utf8');
  const home = homeOfPage(page);
  return relativePage(name === SEARCH_PAGE ? page.replace('</h1>', `</h1>\n${noSearch(home)}`) : page, name, home);
}

/** Made for: `@font-face{font-family:Gelasio;src:url(/_astro/x.woff2)format("woff2")}`. */
const TYPEFACE = /@font-face\s*\{[^}]*\}/g;

function noSearch(home: string): string {
  const urls = urlsUnder(home);
  return `<p><b>Det här är en kopia på din dator, och i den går det inte att söka.</b> Bläddra bland <a href="${urls.meetings}">möten</a>, <a href="${urls.decisions}">beslut</a> och <a href="${urls.topics}">ämnen</a>. Webbläsarens egen sökning (Ctrl+F) fungerar på varje sida.</p>`;
}

/** What stands in the copy besides the site: it tells what the site's own data package says of it. */
function readme(site: string): string {
  const file = path.join(site, PLACES.data, 'datapackage.json');
  const { title, licenses = [] } = packageSchema.parse(existsSync(file) ? parseJson(readFileSync(file, 'utf8')) : {});
  const uses = licenses.map((licence) => `Texterna får användas enligt ${licence.title}.`).join('\n');
  return `${[`${title}: en kopia att bevara`, README, uses].join('\n').trimEnd()}\n`;
}

const packageSchema = z.looseObject({
  title: z.string().default('Till handlingarna'),
  licenses: z.array(z.looseObject({ title: z.string() })).optional(),
});

const README = `
Packa upp hela mappen och öppna index.html i en webbläsare. Inget nätverk behövs.
Allt finns med utom sökningen, som bara fungerar på webbplatsen. Adresserna i
filerna i data/ och i flödena är webbplatsens.

manifest-sha256.txt har kontrollsumman (SHA-256) för varje fil i mappen.
"sha256sum -c manifest-sha256.txt" visar om någon fil har ändrats.

Texter märkta Sammandrag är arkivets egna ord; det är originalet som gäller.
Fakta är fria.`;
