import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { foldLetters } from '../../../src/swedish/fold-letters.ts';
import { makeMeeting } from './make-meeting.ts';
import type { SharedWords } from './make-sentence.ts';
import { startChance } from './seeded-chance.ts';
import { buildWordStock, type WordStock } from './word-stock.ts';

/** What made meetings can be among. */
export interface MadeArchive {
  readonly meetings: number;
  /** Words that no made meeting uses, in lower case: those of the documents among which they are put. */
  readonly except?: ReadonlySet<string>;
  /** Words that they use all the same, as printed, a word as often as it stands here; and how large a share of their nouns these are. */
  readonly shared?: SharedWords;
  readonly seed?: number;
}

const NOTHING_SHARED: SharedWords = { words: [], share: 0 };
const FIRST_YEAR = 2006;
const YEARS = 20;
const DAY_MS = 86_400_000;
/** A network meets no oftener than every other week or so. */
const MEETINGS_OF_ORGAN = 500;
const FEWEST_ORGANS = 6;
const TOPICS = 20;
const ABBREVIATIONS = 30;

/**
 * Adds made meetings to a content folder, with their networks, topics and glossary where the folder has none. No two of them have the same
 * texts: their vocabulary grows with their number, as in life. The same seed gives the same files.
 */
export function writeMadeArchive(
  folder: string,
  { meetings, except = new Set(), shared = NOTHING_SHARED, seed = 1 }: MadeArchive,
): void {
  const words = buildWordStock(seed, except);
  const abbreviations = makeAbbreviations(seed);
  const organs = ORGAN_NAMES.slice(
    0,
    meetings === 1 ? 1 : Math.max(FEWEST_ORGANS, Math.ceil(meetings / MEETINGS_OF_ORGAN)),
  ).map((name) => ({ id: foldLetters(name.toLowerCase()), name }));
  writeAround(folder, words, abbreviations, organs);
  const span = (YEARS * 365.25 * DAY_MS) / Math.ceil(meetings / organs.length);
  for (let number = 0; number < meetings; number += 1) {
    const place = number % organs.length;
    const organ = organs[place];
    if (!organ) continue;
    /* The networks meet on different days. */
    const time = Date.UTC(FIRST_YEAR, 0, 5 + place) + Math.floor(number / organs.length) * span;
    const day = new Date(time).toISOString().slice(0, 10);
    const text = makeMeeting({ words, abbreviations, shared, organ, day }, seed * 1_000_003 + number);
    writeFileSync(path.join(folder, 'moten', organ.id, `${day}.mdx`), text);
  }
}

function writeAround(
  folder: string,
  words: WordStock,
  abbreviations: readonly string[],
  organs: readonly { readonly id: string; readonly name: string }[],
): void {
  for (const part of ['organ', 'amnen']) mkdirSync(path.join(folder, part), { recursive: true });
  for (const { id, name } of organs) {
    mkdirSync(path.join(folder, 'moten', id), { recursive: true });
    writeFileSync(path.join(folder, 'organ', `${id}.yaml`), `namn: ${name}\nkortnamn: ${name}\n`);
  }
  const nouns = words.commonest(TOPICS + ABBREVIATIONS);
  for (const noun of nouns.slice(0, TOPICS))
    writeFileSync(
      path.join(folder, 'amnen', `${foldLetters(noun)}.yaml`),
      `namn: ${noun.slice(0, 1).toUpperCase()}${noun.slice(1)}\nbeskrivning: Ett ämne som arkivet följer.\nalias: ["${noun}*"]\n`,
    );
  const terms = abbreviations.map(
    (term, index) =>
      `- term: ${term}\n  namn: Samråd om ${nouns[TOPICS + index] ?? 'annat'}\n  förklaring: Ett samråd.\n`,
  );
  writeFileSync(path.join(folder, 'ordlista.yaml'), terms.join('\n'), { flag: 'a' });
}

/** Made as: `FKV`, `HSRN`. */
function makeAbbreviations(seed: number): readonly string[] {
  const chance = startChance(seed);
  const letter = () => 'BDFGHKLMNPRSTV'[Math.floor(chance() * 14)] ?? 'K';
  const made = Array.from({ length: 4 * ABBREVIATIONS }, (_each, index) =>
    Array.from({ length: 3 + (index % 2) }, letter).join(''),
  );
  return [...new Set(made)].slice(0, ABBREVIATIONS);
}

const ORGAN_NAMES = ['Löv', 'Gran', 'Björk', 'Alm', 'Rönn', 'Sälg', 'Tall', 'Hassel', 'Lind', 'Asp'].flatMap((tree) => [
  `${tree}rådet`,
  `${tree}nätverket`,
]);
