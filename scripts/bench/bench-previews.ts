import { PLAIN_IDENTITY } from '../../src/archive/identity.ts';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { urls } from '../../src/site/addresses/urls.ts';
import type { Card } from '../../src/previews/card.ts';
import { writePreviews } from '../../src/previews/write-previews.ts';

const CARDS = 200;

/** Measures the preview pictures: all drawn anew, and all taken from the cache. */
export async function benchPreviews(folder: string): Promise<string> {
  const cards = Array.from(
    { length: CARDS },
    (_each, index): Card => ({
      path: urls.preview.decision(`bild-${index}`),
      lead: `Lövnätverket · 19 mars 2021 · punkt ${index}`,
      title: `Gemensam översyn av häckar, träd och åkermark, del ${index}`,
      words: `att ge styrgruppen i uppdrag att återkomma med ett förslag till fördelning nummer ${index}; att frågan tas upp igen vid nästa möte`,
      marks: ['Beslut', 'Sammandrag'],
    }),
  );
  const folders = {
    site: path.join(folder, 'bilder-webbplats'),
    cache: path.join(folder, 'bilder-cache'),
    face: PLAIN_IDENTITY,
  };
  mkdirSync(folders.site);
  await writePreviews(cards.slice(0, 1), folders);
  const [cold, cached] = [await measure(cards, folders), await measure(cards, folders)];
  return `Delningsbilder, var för sig: ${cold.toFixed(1)} ms nyritad, ${cached.toFixed(1)} ms ur cachen (${CARDS} bilder).`;
}

async function measure(cards: readonly Card[], folders: Parameters<typeof writePreviews>[1]): Promise<number> {
  const start = performance.now();
  await writePreviews(cards, folders);
  return (performance.now() - start) / cards.length;
}
