import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { itemText } from '../../src/archive/item-text.ts';
import { loadContent } from '../../src/minutes/load-content.ts';
import { serveSite } from '../../src/publish/serve-site.ts';
import { PLACES } from '../../src/site/addresses/places.ts';
import { buildInCheckout, indexInCheckout, type Checkout } from './build-in-checkout.ts';
import { chooseQuestions } from './choose-questions.ts';
import { launchChromium } from './launch-chromium.ts';
import { writeMadeArchive } from './makers/write-made-archive.ts';
import type { Measured } from './measure-command.ts';
import { measureReader, type ReaderMeasures } from './measure-reader.ts';
import { READER_PLACES, type ReaderPlace } from './reader-places.ts';
import { serveOverHttp2 } from './serve-over-http2.ts';
import { indexTable, speedTable, type IndexRow, type SpeedRow } from './speed-table.ts';

export interface SearchBench {
  /** How many made meetings; 0 is the archive that each checkout ships. */
  readonly sizes: readonly number[];
  readonly checkouts: readonly Checkout[];
  readonly rounds: number;
}

/** Questions to the shipped archive: a word in many of its items, a word in few, and two words. */
const SHIPPED_QUESTIONS = ['avtal', 'yrkesresan', 'god vård'];
/** The last question is typed letter by letter no further than this. */
const LETTERS = 8;

/**
 * Measures the search of archives of several sizes: the making of the index, a reader's first question in a real
 * browser, and the work of later keystrokes. The page is that of the shipped archive; the index is the made one's.
 */
export async function benchSearch(folder: string, { sizes, checkouts, rounds }: SearchBench): Promise<string> {
  const sites = checkouts.map((checkout, place) => ({ checkout, site: path.join(folder, `soksida-${place}`) }));
  for (const { checkout, site } of sites) await buildInCheckout(checkout, path.join(checkout.root, 'content'), site);
  const [indexes, speeds]: [IndexRow[], SpeedRow[]] = [[], []];
  for (const meetings of sizes) {
    const content = path.join(folder, `sok-${meetings}`);
    if (meetings > 0) writeMadeArchive(content, { meetings });
    const questions =
      meetings > 0 ? chooseQuestions(loadContent(content).archive.items.map(itemText)) : SHIPPED_QUESTIONS;
    for (const { checkout, site } of sites) {
      const asked = meetings > 0 ? `${site}-${meetings}` : site;
      if (meetings > 0)
        indexes.push({ meetings, search: checkout.name, ...(await indexMade(checkout, content, site, asked)) });
      speeds.push(
        ...(await measureSite({ site: asked, folder }, questions, { meetings, search: checkout.name }, rounds)),
      );
      if (meetings > 0) rmSync(asked, { recursive: true, force: true });
    }
    rmSync(content, { recursive: true, force: true });
  }
  return [speedTable(speeds), ...(indexes.length > 0 ? [indexTable(indexes)] : [])].join('\n\n');
}

/** Writes a copy of the site whose index is of other content. */
async function indexMade(checkout: Checkout, content: string, site: string, copy: string): Promise<Measured> {
  cpSync(site, copy, { recursive: true });
  rmSync(path.join(copy, PLACES.searchIndex), { recursive: true, force: true });
  return indexInCheckout(checkout, content, copy);
}

async function measureSite(
  { site, folder }: { readonly site: string; readonly folder: string },
  questions: readonly string[],
  row: Pick<SpeedRow, 'meetings' | 'search'>,
  rounds: number,
): Promise<readonly SpeedRow[]> {
  const serving = await serveSite(site, 0);
  const hosted = await serveOverHttp2(serving, folder);
  const browser = await launchChromium();
  try {
    const rows: SpeedRow[] = [];
    for (const place of READER_PLACES)
      rows.push({
        ...row,
        place: place.name,
        measures: await measurePlace(
          browser,
          place.protocol === 'HTTP/2' ? hosted.address : serving.address,
          place,
          questions,
          rounds,
        ),
      });
    return rows;
  } finally {
    await browser.close();
    await hosted.close();
    await serving.close();
  }
}

async function measurePlace(
  browser: Browser,
  address: string,
  place: ReaderPlace,
  questions: readonly string[],
  rounds: number,
): Promise<readonly ReaderMeasures[]> {
  const measures: ReaderMeasures[] = [];
  for (let round = 0; round < rounds; round += 1)
    for (const [index, question] of questions.entries()) {
      const word = (questions[(index + 1) % questions.length] ?? question).split(' ')[0] ?? question;
      measures.push(await measureReader(browser, address, place, { question, word: word.slice(0, LETTERS) }));
    }
  return measures;
}
