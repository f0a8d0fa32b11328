import { describe, expect, test } from 'vitest';
import { findItemNumber } from '../../src/archive/identifier.ts';
import { joinBrokenLines } from '../../src/find/unmangle.ts';
import { importDocument } from '../../src/import/import-document.ts';
import { eraseName } from '../../src/minutes/erase-name.ts';
import { readYaml } from '../../src/minutes/frontmatter.ts';
import { readBack } from '../../src/minutes/read-back.ts';
import { readTitle } from '../../src/minutes/read-heading.ts';
import { withoutAttachments } from '../../src/swedish/attachments.ts';
import { findLead } from '../../src/swedish/decision-lead.ts';
import { splitPresenters } from '../../src/swedish/presenter-line.ts';
import { FILE, withFrontmatter } from '../samples/sample-meeting.ts';
import { workOf } from '../samples/work-of.ts';

/** The least work of a few turns. */
async function leastWork(deed: () => unknown): Promise<number> {
  let least = Infinity;
  for (let turn = 0; turn < 3; turn += 1) least = Math.min(least, await workOf(deed));
  return least;
}

/** Twice as much text may take so many times the work. What takes less than the time to be told apart is not compared. */
const MOST_GROWTH = 2.5;
const TELLING = 40;

/** From a size on where the work can be told, the size is doubled three times; the growth is that of the mean step. */
async function growthOf(deed: (size: number) => unknown, sizes: readonly [number, number]): Promise<number> {
  const [from, most] = sizes;
  for (let size = from; size * 8 <= most; size *= 2) {
    const small = await leastWork(() => deed(size));
    if (small < TELLING) continue;
    return Math.cbrt((await leastWork(() => deed(size * 8))) / small);
  }
  return 0;
}

const word = (place: number) => `ord${place.toString(36)}`;
const lines =
  (line: (place: number) => string, between = '\n') =>
  (size: number) =>
    Array.from({ length: size }, (_, place) => line(place)).join(between);

describe('the work of a meeting’s text grows as its length', () => {
  const meeting = (body: string) => readBack(withFrontmatter(`\n## 1. Avtal\n\n${body}\n`), FILE);

  test.each<[string, (size: number) => string]>([
    ['open braces', (size) => '{'.repeat(size)],
    ['open angles', (size) => '<'.repeat(size)],
    ['open decisions', (size) => '<Beslut>\n'.repeat(size)],
    ['open tags', (size) => '<A>'.repeat(size)],
    ['declarations', (size) => '<![CDATA['.repeat(size)],
    ['code within braces', (size) => '{`'.repeat(size)],
    ['ends of tags', (size) => '</A>'.repeat(size)],
    ['spaces between presenters', (size) => `Föredragande: A${' '.repeat(size)}Z`],
    ['fixed spaces in prose', (size) => `ord${'\u00A0'.repeat(size)}Z`],
    ['an unfinished attachment', (size) => `(Bilaga${'\u00A0'.repeat(size)}`],
    ['emphasis', (size) => '_a'.repeat(size)],
    ['paragraphs', lines((place) => `Text om ${word(place)} den 12 oktober 2022.`, '\n\n')],
    ['decisions in prose', lines((place) => `Nätverket beslutade att ${word(place)}.`, '\n\n')],
    ['lines of a list', lines((place) => `- sak ${word(place)}`)],
    ['rows of a table', (size) => `| a | b |\n|---|---|\n${lines((place) => `| ${word(place)} | x |`)(size)}`],
    ['items', lines((place) => `## ${place + 2}. Punkt ${word(place)}\n\nText.`, '\n\n')],
    ['marks', lines((place) => `<Atergivet av="X">\n\natt ${word(place)}\n\n</Atergivet>`, '\n\n')],
    ['faults', lines((place) => `{${word(place)}}`, '\n\n')],
  ])('%s', async (_what, body) => {
    expect(await growthOf((size) => meeting(body(size)), [500, 64_000])).toBeLessThan(MOST_GROWTH);
  });
});

describe('the work of a document grows as its length', () => {
  const options = {
    organ: 'norrlunda',
    names: { own: ['Norrlunda nätverk'], others: ['Andra rådet'] },
    members: [],
    date: undefined,
    dayLetter: undefined,
  };
  const read = (text: string) => importDocument(Buffer.from(text), 'a.txt', options);
  const TOP = 'Minnesanteckningar\nNorrlunda nätverk\n2023-10-12\n\nNärvarande: Anna Berg\n\n';
  const item = (rest: (size: number) => string) => (size: number) => `${TOP}1. Inledning\n${rest(size)}`;

  test.each<[string, (size: number) => string]>([
    ['clauses', item((size) => `Nätverket beslutade\n${lines((place) => `att ${word(place)}`)(size)}`)],
    ['broken words', item(lines((place) => `ett ${word(place)}av-\nslut`))],
    ['a word over all lines', item(lines((place) => `${word(place)}-`))],
    ['references', item(lines((place) => `Se punkt ${place % 99} den 12 oktober 2022.`))],
    ['decisions in prose', item(lines((place) => `Nätverket beslutade att ${word(place)}.`, '\n\n'))],
    ['links and strikes', item(lines((place) => `<https://exempel.se/${word(place)}> och ~~${word(place)}~~ ord`))],
    ['items', (size) => TOP + lines((place) => `§ ${place + 1} Punkt\nBeslut: att ${word(place)}.\n`)(size)],
    [
      'names',
      (size) => `${TOP}Närvarande:\n${lines((place) => `Anna ${word(place)}son`)(size)}\n\n1. Inledning\nText.`,
    ],
    ['lines of the head', (size) => `${TOP}${lines((place) => `rad ${word(place)}`)(size)}\n1. Inledning\nText.`],
  ])('%s', async (_what, text) => {
    expect(await growthOf((size) => read(text(size)), [250, 16_000])).toBeLessThan(MOST_GROWTH);
  });
});

const YAML: readonly (readonly [string, (size: number) => string])[] = [
  ['keys', (size) => lines((place) => `${word(place)}: Maja Ek`)(size / 12)],
  ['lists within each other', (size) => '['.repeat(size / 12)],
  ['lists after each other', (size) => '[] '.repeat(size / 12)],
  ['names on a line', (size) => `[${'Maja Ek, '.repeat(size / 12)}]`],
  ['broken quotes', (size) => lines(() => 'a: "Maja Ek')(size / 12)],
];

describe('the work of a function of text grows as its length', () => {
  test.each<[string, (text: string) => unknown, (size: number) => string]>([
    ['splitPresenters', splitPresenters, (size) => `A${' '.repeat(size)}Z`],
    ['splitPresenters of many', splitPresenters, (size) => 'Anna Ek och '.repeat(size / 10)],
    ['readTitle', readTitle, (size) => `Beslut${' '.repeat(size)}Z`],
    ['readTitle of many kinds', readTitle, (size) => 'Beslut: '.repeat(size / 10)],
    ['withoutAttachments', withoutAttachments, (size) => `A (Bilaga${' '.repeat(size)}`],
    ['findItemNumber', findItemNumber, (size) => `1${' \n'.repeat(size)}x`],
    ['findLead', findLead, (size) => `Nätverket${' '.repeat(size)}beslutade`],
    ...YAML.flatMap(([what, text]): [string, (text: string) => unknown, (size: number) => string][] => [
      [`readYaml of ${what}`, (yaml) => readYaml(yaml, 'sok.yaml'), text],
      [`eraseName in ${what}`, (yaml) => eraseName(yaml, 'sok.yaml', 'Maja Ek'), text],
    ]),
    ['joinBrokenLines', joinBrokenLines, (size) => `a${' \n'.repeat(size)}b`],
  ])('%s', async (_name, deed, text) => {
    expect(await growthOf((size) => deed(text(size)), [2_000, 1_000_000])).toBeLessThan(MOST_GROWTH);
  });
});
