import fc from 'fast-check';
import { buildAddressIndex, buildAddressYears } from '../../src/find/address-index.ts';
import { looksLikeReference } from '../../src/find/looks-like-reference.ts';
import { rankCandidates } from '../../src/find/rank-candidates.ts';
import { readTyped } from '../../src/find/read-typed.ts';
import { findTypedDate } from '../../src/find/typed-date.ts';
import { yearsToRead } from '../../src/find/years-to-read.ts';
import { readQuestion } from '../../src/search/engine/question.ts';
import { MANGLINGS } from '../find/manglings.ts';
import { HOSTILE_TEXTS } from '../import/mutations/hostile-text.ts';
import { loadShippedArchive } from '../samples/shipped-archive.ts';
import { draw, type Target } from './target.ts';

const archive = loadShippedArchive();
const index = buildAddressIndex(archive);
const years = buildAddressYears(archive);
const ids = archive.items.map(({ item }) => item.id);
const mangle = Object.values(MANGLINGS);

const PARTS: readonly string[] = [
  'vad beslutades om MiniMaria',
  '"god vård"',
  '”',
  'år:2021',
  'ar:',
  'ämne:x',
  'organ:schnv-dalarna',
  '§ 4',
  'punkt 6 a',
  '2021-03-19',
  '19/3-21',
  'fredag den 13 maj',
  '210319 p 4',
  'att-sats 2',
  'SCHNV',
  'schnv-dalarna-',
  '-2021',
  '2022m10',
  'm10',
  'https://',
  '/b/',
  '/moten/',
  '?v=0123',
  '#att-2',
  '%E0%A4%A',
  '%25',
  '&amp;',
  '=\r\n',
  '\n> ',
  '?att=',
  'v3/',
  'och',
  'hälso-',
  'AND',
  '-',
  '+',
  ':',
]; // prettier-ignore
const part = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PARTS) },
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  { weight: 2, arbitrary: fc.constantFrom(...ids) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...mangle)).map(([id, change]) => change(`/b/${id}/`)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);
const anyText = fc
  .tuple(
    fc.array(part, { minLength: 1, maxLength: 8 }),
    fc.constantFrom('', ' ', ', ', '\n'),
    fc.constantFrom(1, 1, 1, 40),
  )
  .map(([parts, between, times]) => parts.join(between).repeat(times));

/** The readers of questions, and of references to pages of the shipped archive. */
export const fuzzWords: Target = {
  play: async (seed) => {
    const findings: string[] = [];
    for (let step = 0; step < 50; step += 1) findings.push(...findWordFaults(draw(anyText, seed * 50 + step)));
    return { findings, ends: ['fifty texts read'] };
  },
};

function findWordFaults(text: string): readonly string[] {
  const shown = JSON.stringify(text.slice(0, 200));
  const { words, phrases } = readQuestion(text);
  const said = words.map(({ word }) => word);
  const candidates = looksLikeReference(text) ? candidatesOf(text) : [];
  const astray = candidates.filter(({ address }) => !archiveHas(address));
  const date = findTypedDate(text);
  return [
    ...(new Set(said).size === said.length && said.every((word) => word !== '' && word === word.toLowerCase())
      ? []
      : [`words ${said.join()} of ${shown}`]),
    ...(phrases.some(({ phrase }) => phrase.trim() === '') ? [`an empty phrase of ${shown}`] : []),
    ...astray.map(({ address }) => `${address}, which is no page, for ${shown}`),
    ...(date && !(date.start >= 0 && date.start < date.end && date.end <= text.length)
      ? [`a date nowhere in ${shown}`]
      : []),
  ];
}

function candidatesOf(text: string) {
  const reading = readTyped(text, index);
  return rankCandidates(
    reading,
    index,
    yearsToRead(reading, index).flatMap((year) => years.get(year) ?? []),
  );
}

const known = new Set([
  ...archive.meetings.map(({ meeting }) => meeting.id),
  ...ids,
  ...archive.decisions.map(({ decision }) => decision.id),
]);

/** Made for: `/moten/lov-2022/#p4`, `/b/lov-2022-4/`, `/b/lov-2022-4/#att-2`. */
function archiveHas(address: string): boolean {
  return known.has(/^\/(?:b|moten)\/([a-z0-9-]+)\//.exec(address)?.[1] ?? '');
}
