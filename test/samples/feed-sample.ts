import { buildArchive } from '../../src/archive/archive.ts';
import type { Archive } from '../../src/archive/archived.ts';
import type { LedgerLine } from '../../src/archive/ledger.ts';
import type { Block } from '../../src/archive/block.ts';
import {
  appointment,
  decision,
  followUp,
  makeMeeting,
  makeOrgan,
  makeTopic,
  prose,
  type MeetingSketch,
} from './sample-archive.ts';

export const SITE = new URL('https://handlingar.example.se');

/** Everything that some format has to take care of: markup, its ends, quotes, lines, signs that XML forbids, half a character, formulas. */
const NASTY = 'att <b>”&amp;”</b> ]]> "citat" \u0000\u0008\u001F\uFFFE \uD800 slut; a,b\\c';

const LOVRAD = makeOrgan('lovrad', ['Lövrådet i Ekvik', 'Lövrådet']);

function promise(text: string, due: string | undefined): Block {
  return followUp(text, { due, owner: 'Åsa Stråth' });
}

/** An archive of one organ and one topic, `avtal`, that every item with the word belongs to. */
export function archiveOf(...meetings: readonly Omit<MeetingSketch, 'organ'>[]): Archive {
  return archiveWithLedger([], ...meetings);
}

function archiveWithLedger(
  lines: readonly LedgerLine[],
  ...meetings: readonly Omit<MeetingSketch, 'organ'>[]
): Archive {
  return buildArchive({
    organs: [LOVRAD, makeOrgan('tystrad', ['Tystrådet'], { onlyMentioned: true })],
    meetings: meetings.map((meeting) => makeMeeting({ organ: 'lovrad', ...meeting })),
    topics: [makeTopic('avtal', ['avtal*'])],
    glossary: [],
    ledger: { lines, wordings: new Map() },
  });
}

export const NASTY_ARCHIVE = archiveOf(
  {
    date: '2021-03-19',
    time: '8–9.15',
    place: 'Rådhuset; rum 1, våning 2',
    items: [
      {
        number: '1',
        title: `Avtal ${NASTY}`,
        presenters: ['Åsa Stråth'],
        blocks: [
          decision([NASTY, '=1+1\natt två']),
          appointment('Åsa Stråth', { body: NASTY, clause: 1 }),
          prose('Åsa Stråth'),
        ],
      },
      {
        number: '2',
        title: 'Avtal: Information',
        blocks: [
          prose('Om avtalet.'),
          promise('Svara, alla.', '2021-04-16'),
          promise('Svara igen.', '2021-04-16'),
          promise('Någon gång.', undefined),
          promise('I maj.', '2021-05'),
        ],
      },
    ],
    attendance: [
      { body: 'Ekvik', attendees: [{ name: 'Åsa Stråth', role: undefined, part: undefined, present: true }] },
    ],
  },
  { date: '2022', items: [{ number: '1', title: 'Avtal', blocks: [decision(['att teckna avtalet'])] }] },
  {
    date: '2022-05-02',
    time: 'förmiddagen',
    items: [{ number: '1', title: 'Öppnande', blocks: [decision(['att godkänna dagordningen'])] }],
  },
);

const [FIRST, SECOND, PREVIOUS] = ['1', '2', '0'].map((digit) => digit.repeat(64)) as [string, string, string];

/** Two meetings published on one day, the older of them corrected since; two others withdrawn and moved. */
export const CORRECTED_ARCHIVE = archiveWithLedger(
  [
    ...[
      'lovrad-2021-03-19',
      'lovrad-2021-03-19-1',
      'lovrad-2022-05-02',
      'lovrad-2020-01-01',
      'lovrad-2020-01-01-1',
      'lovrad-2020-02-02',
    ].map((id): LedgerLine => ({ event: 'published', id, date: '2024-01-10', sha256: FIRST, previous: PREVIOUS })),
    ...['lovrad-2021-03-19', 'lovrad-2021-03-19-1'].map(
      (id): LedgerLine => ({
        event: 'corrected',
        id,
        date: '2024-02-20',
        sha256: SECOND,
        reason: 'Beloppet var fel.',
        previous: PREVIOUS,
      }),
    ),
    { event: 'withdrawn', id: 'lovrad-2020-01-01', date: '2024-03-01', reason: 'Fel handling.', previous: PREVIOUS },
    { event: 'withdrawn', id: 'lovrad-2020-01-01-1', date: '2024-03-01', reason: 'Fel handling.', previous: PREVIOUS },
    { event: 'moved', id: 'lovrad-2020-02-02', target: 'lovrad-2022-05-02', date: '2024-03-02', previous: PREVIOUS },
  ],
  {
    date: '2021-03-19',
    items: [{ number: '1', title: 'Avtal', blocks: [decision(['att teckna avtalet för 200 kronor'])] }],
  },
  { date: '2022-05-02', items: [{ number: '1', title: 'Avtal' }] },
);
