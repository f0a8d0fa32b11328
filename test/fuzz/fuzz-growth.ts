import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { ROOT } from '../../src/command-line/folders.ts';
import { buildAddressIndex } from '../../src/find/address-index.ts';
import { readTyped } from '../../src/find/read-typed.ts';
import { eraseName } from '../../src/minutes/erase-name.ts';
import { readMeeting } from '../../src/minutes/read-meeting.ts';
import { readGlossary, readPage, readTopic } from '../../src/minutes/read-entry.ts';
import { readQuestion } from '../../src/search/engine/question.ts';
import { findNearNames } from '../../src/swedish/near-name.ts';
import { HOSTILE_TEXTS } from '../import/mutations/hostile-text.ts';
import { importMutated } from '../import/mutations/import-faults.ts';
import { WHOLE } from '../import/mutations/mutate-lines.ts';
import { loadShippedArchive } from '../samples/shipped-archive.ts';
import { workOf } from '../samples/work-of.ts';
import { HOSTILE_CONTENT } from './hostile-content.ts';
import { draw, type Target } from './target.ts';

const content = (file: string) => readFileSync(path.join(ROOT, 'content', file), 'utf8');
const MEETING = content('moten/schnv-dalarna/2022.mdx');
const fixture = readFileSync(path.join(ROOT, 'test/fixtures/import/kolon-anteckningar.txt'), 'utf8');
const { organs } = buildAddressIndex(loadShippedArchive());
const document = {
  start: '',
  part: 0,
  mutations: [],
  lineEnd: '\\n',
  encoding: 'utf-8',
  date: undefined,
  dayLetter: undefined,
} as const;

/** Everything that reads text which somebody else wrote, and an example of what it reads. */
const READERS: readonly (readonly [name: string, read: (text: string) => unknown, example: string])[] = [
  ['a meeting', (text) => readMeeting(text, 'moten/schnv-dalarna/2022.mdx'), MEETING],
  ['a document', (text) => importMutated(document, Buffer.from(text)), fixture],
  ['a topic', (text) => readTopic(text, 'amnen/statsbidrag.yaml'), content('amnen/statsbidrag.yaml')],
  ['the glossary', (text) => readGlossary(text, 'ordlista.yaml'), content('ordlista.yaml').slice(0, 3_000)],
  ['a page', (text) => readPage(text, 'sidor/om.mdx'), content('sidor/om.mdx')],
  ['an erasure', (text) => eraseName(text, 'moten/a.mdx', 'Ulrika Gärdback'), MEETING],
  ['near names', (text) => findNearNames(text, 'Ulrika Gärdback'), MEETING],
  ['a question', readQuestion, 'vad beslutades om "god vård" år:2021'],
  ['a reference', (text) => readTyped(text, { organs }), 'https://arkiv.exempel.se/b/schnv-dalarna-2021-03-19-4/'],
];

/** A piece that is repeated at some place of a text, ever more often. */
const anyGrowth = fc.record({
  reader: fc.nat({ max: READERS.length - 1 }),
  pieces: fc.array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
      { weight: 5, arbitrary: fc.constantFrom(...HOSTILE_CONTENT) },
      {
        weight: 2,
        arbitrary: fc.constantFrom(' ', '\n', '\n\n', '\t', '\u00A0', '"', "'", ':', ',', '.', '-', 'a', '1', 'Å'),
      },
    ),
    { minLength: 1, maxLength: 3 },
  ),
  own: fc.option(fc.tuple(fc.nat({ max: WHOLE - 1 }), fc.integer({ min: 1, max: 60 })), { freq: 2, nil: undefined }),
  at: fc.nat({ max: WHOLE - 1 }),
});

/** Work is compared from here on: less cannot be told from what else the process does. In milliseconds. */
const TELLING = 60;
const MOST_GROWTH = 2.5;
const MOST_CHARACTERS = 600_000;

/** The work of each reader on a text that is doubled; texts that a reader refuses for their size cost nothing. */
export const fuzzGrowth: Target = {
  play: async (seed) => {
    const { reader, pieces, own, at } = draw(anyGrowth, seed);
    const [name, read, example] = READERS[reader] ?? READERS[0]!;
    const place = Math.floor((at / WHOLE) * example.length);
    const slice = own ? example.slice((own[0] / WHOLE) * example.length).slice(0, own[1]) : '';
    const piece = pieces.join('') + slice;
    const workAt = async (characters: number, turns: number) => {
      const grown = piece.repeat(Math.ceil(characters / piece.length));
      const text = example.slice(0, place) + grown + example.slice(place);
      let least = Infinity;
      for (let turn = 0; turn < turns; turn += 1) least = Math.min(least, await workOf(() => read(text)));
      return least;
    };
    for (let size = 6_000; size * 8 <= MOST_CHARACTERS; size *= 3) {
      if ((await workAt(size, 1)) < TELLING || (await workAt(size, 2)) < TELLING) continue;
      /* A second look at what seems to grow: the first may have been the time that it takes the engine to warm up. */
      const growth = await growthFrom(size, workAt);
      const settled = growth <= MOST_GROWTH ? growth : Math.min(growth, await growthFrom(size, workAt));
      if (settled <= MOST_GROWTH) return { findings: [], ends: [`${name}: linear`] };
      const shown = JSON.stringify(piece.slice(0, 80));
      return {
        findings: [`${name}: ${settled.toFixed(1)} times from ${size} of ${shown} at ${place}`],
        ends: ['super-linear'],
      };
    }
    return { findings: [], ends: [`${name}: small`] };
  },
};

/** The mean growth of three doublings. */
async function growthFrom(
  size: number,
  workAt: (characters: number, turns: number) => Promise<number>,
): Promise<number> {
  const large = await workAt(size * 8, 2);
  return Math.cbrt(large / Math.max(await workAt(size, 3), TELLING));
}
