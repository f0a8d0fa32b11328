import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { listFiles } from '../../../src/safekeeping/manifest.ts';

export interface SiteSize {
  readonly files: number;
  readonly bytes: number;
  readonly pages: number;
}

/** The pages of one kind, and the heaviest of them in each respect. */
export interface KindOfPage {
  /** Its address, with `…` for what differs: `/moten/…/`. */
  readonly kind: string;
  readonly pages: number;
  /** Packed by gzip at its hardest: the page's own file, without the style sheet and scripts that it fetches. */
  readonly mostPacked: number;
  readonly mostElements: number;
}

/** All files of a site with what they hold, whatever a disk takes for them. */
export function weighSite(site: string): SiteSize {
  const files = listFiles(site);
  return {
    files: files.length,
    bytes: files.reduce((sum, name) => sum + statSync(path.join(site, name)).size, 0),
    pages: files.filter((name) => name.endsWith('.html')).length,
  };
}

/** The kinds of page that a site has, by address, those of which there are most first. */
export function weighPages(site: string): readonly KindOfPage[] {
  const pages = listFiles(site).filter((name) => name.endsWith('.html'));
  return [...Map.groupBy(pages, kindOfAddress)]
    .map(([kind, names]): KindOfPage => {
      const weights = names
        .map((name) => readFileSync(path.join(site, name)))
        .map((bytes) => ({
          packed: gzipSync(bytes, { level: 9 }).length,
          elements: countElements(bytes.toString('utf8')),
        }));
      return {
        kind,
        pages: names.length,
        mostPacked: Math.max(0, ...weights.map(({ packed }) => packed)),
        mostElements: Math.max(0, ...weights.map(({ elements }) => elements)),
      };
    })
    .toSorted((a, b) => b.pages - a.pages || a.kind.localeCompare(b.kind, 'sv'));
}

/** How many elements a browser with scripts makes of a page at first. Exact where it need add none, as on our pages. */
export function countElements(html: string): number {
  return (
    html.replaceAll(/<!--.*?-->|(<(script|style|noscript)\b[^>]*>).*?<\/\2>/gis, '$1').match(/<[a-z]/gi)?.length ?? 0
  );
}

/** `/moten/norrlunda-2024-05-17/` is of the kind `/moten/…/`; years and their parts are kinds of their own. */
function kindOfAddress(file: string): string {
  const parts = file
    .replace(/(?:^|\/)index\.html$/, '')
    .split('/')
    .filter(Boolean);
  const named = parts.map((part, place) =>
    /^\d{4}$/.test(part) ? 'ÅR' : place === 1 ? '…' : /^\d{1,3}$/.test(part) ? 'DEL' : part,
  );
  return file.endsWith('index.html') ? ['', ...named, ''].join('/') : `/${named.join('/')}`;
}
