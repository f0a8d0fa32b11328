import fc from 'fast-check';
import { buildArchive } from '../../../src/archive/archive.ts';
import type { Archive } from '../../../src/archive/archived.ts';
import type { SearchWords } from '../../../src/archive/search-content.ts';
import { decision, makeMeeting, makeOrgan, makeTopic, prose } from '../../samples/sample-archive.ts';

/** A small archive as an editor may have it at one time. */
export interface Edition {
  /** The texts of each meeting by its date. */
  readonly meetings: ReadonlyMap<string, readonly string[]>;
  readonly aliases: readonly string[];
  readonly synonyms: readonly string[];
  readonly ownWords: SearchWords;
}

export type Edit = (edition: Edition) => Edition;

const DATES = ['2031-02-03', '2031-05-06', '2032-01-09', '2033-03-04', '2033-09-08', '2034-04-05'];

/** Whether a word is a name, and which everyday words lead where, hangs on what other meetings say. */
const TEXTS = [
  'Hemsjukvårdsavtalet (HSA) löper till den 3 mars 2032.',
  'Frågan bereds av Vårdcentral i samråd.',
  'En vårdcentral saknar jour.',
  'Stimulansmedel om 4,7 mkr betalas ut, Bilaga C 1-2.',
  'Nätverket har pengar.',
  'Läkemedelsgenomgångar & "mer" <sådant>.',
];

const anyText = fc.constantFrom(...TEXTS);
const anyDate = fc.constantFrom(...DATES);

export const FIRST: Edition = {
  meetings: new Map(DATES.slice(0, 4).map((date, place) => [date, [TEXTS[place] ?? '', TEXTS[5] ?? '']])),
  aliases: ['jour*'],
  synonyms: [],
  ownWords: { known: [], whole: [] },
};

export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(anyDate, fc.array(anyText, { minLength: 1, maxLength: 3 })).map(putMeeting) },
  {
    weight: 2,
    arbitrary: anyDate.map((date) => (edition: Edition) => ({
      ...edition,
      meetings: new Map([...edition.meetings].filter(([own]) => own !== date)),
    })),
  },
  fc
    .constantFrom(['jour*'], ['jour*', 'HSA'], ['hemsjukvård*'], [])
    .map((aliases) => (edition: Edition) => ({ ...edition, aliases })),
  fc
    .constantFrom([], ['hemavtalet'], ['vårdcentral'])
    .map((synonyms) => (edition: Edition) => ({ ...edition, synonyms })),
  fc
    .constantFrom<SearchWords>(
      { known: [], whole: [] },
      { known: ['läkemedels'], whole: [] },
      { known: [], whole: ['vårdcentral'] },
    )
    .map((ownWords) => (edition: Edition) => ({ ...edition, ownWords })),
);

export function putMeeting([date, texts]: readonly [string, readonly string[]]): Edit {
  return (edition) => ({ ...edition, meetings: new Map(edition.meetings).set(date, texts) });
}

export function archiveOf({ meetings, aliases, synonyms }: Edition): Archive {
  return buildArchive({
    organs: [makeOrgan('norr', ['Norra nätverket', 'NN'])],
    meetings: [...meetings].map(([date, texts]) =>
      makeMeeting({
        organ: 'norr',
        date,
        items: texts.map((text, place) => ({
          number: String(place + 1),
          title: `Punkt om ${text.split(' ')[0]}`,
          blocks: [prose(text), ...(place === 0 ? [decision(['att följa jouren.'])] : [])],
        })),
      }),
    ),
    topics: [{ ...makeTopic('beredskap', aliases), name: 'Beredskap dygnet runt' }],
    glossary: [
      { term: 'HSA', name: 'hemsjukvårdsavtalet', explanation: 'Avtal.', synonyms, searchWords: [], topics: [] },
    ],
  });
}
