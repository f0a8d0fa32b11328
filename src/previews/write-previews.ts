import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { placeInSite } from '../site/addresses/read-address.ts';
import type { CardFace } from './card-svg.ts';
import type { Card } from './card.ts';
import { loadDrawing } from './draw-png.ts';

export interface PreviewPlaces {
  /** The built site. */
  readonly site: string;
  /** Pictures drawn before, by the digest of what they show. */
  readonly cache: string;
  readonly face: CardFace;
}

/** Raise this number when the same SVG gives other pixels, as with another font or another renderer. */
const VERSION = '1';
/** How long a picture is kept that no build has used. */
const KEPT_MS = 60 * 86_400_000;

/** Writes the picture of every card into the site, and draws only those that are not in the cache. */
export async function writePreviews(
  cards: readonly Card[],
  { site, cache, face }: PreviewPlaces,
): Promise<{ readonly drawn: number }> {
  const { svgOf, pngOf } = await loadDrawing();
  mkdirSync(cache, { recursive: true });
  let drawn = 0;
  for (const card of cards) {
    const svg = svgOf(card, face);
    const kept = path.join(cache, `${createHash('sha256').update(`${VERSION}\n${svg}`).digest('hex')}.png`);
    const target = path.join(site, placeInSite(card.path));
    mkdirSync(path.dirname(target), { recursive: true });
    if (!existsSync(kept)) {
      drawn += 1;
      /* Written beside its place and then renamed, because two builds may share the cache. */
      writeFileSync(`${kept}.${process.pid}`, pngOf(svg));
      renameSync(`${kept}.${process.pid}`, kept);
    }
    copyFileSync(kept, target);
    const now = Date.now() / 1000;
    utimesSync(kept, now, now);
  }
  forgetOld(cache);
  return { drawn };
}

function forgetOld(cache: string): void {
  const limit = Date.now() - KEPT_MS;
  for (const name of readdirSync(cache)) {
    const file = path.join(cache, name);
    if ((statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? limit) < limit) rmSync(file, { force: true });
  }
}
