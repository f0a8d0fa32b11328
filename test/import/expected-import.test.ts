import { describe, expect, test } from 'vitest';
import { importDocument } from '../../src/import/import-document.ts';
import type { ImportReport } from '../../src/import/import-report.ts';
import type { ImportExpectation } from './expectation.ts';
import { findDifferences } from './expected-import.ts';
import { extraLetters, lettersOfMeeting, lettersOfText } from './letters-in-order.ts';

const SOURCE =
  'Minnesanteckningar 2024-02-06\nNärvarande: Olga Brink (Ekfors), Per Dahl (Åsbo)\n1. Beslut: Val\nNätverket beslutade\natt välja Olga\natt tacka Per.\nOlga Brink skickar ut ett protokoll senast den 1 mars.\n2. Övrigt\n';

const EXPECTED: ImportExpectation = {
  meeting: {
    date: '2024-02-06',
    type: 'minnesanteckningar',
    attendance: [
      { name: 'Olga Brink', body: 'Ekfors', present: true },
      { name: 'Per Dahl', body: 'Åsbo', present: true },
    ],
    items: [
      {
        number: '1',
        title: { starts: 'V', ends: 'al', words: 1 },
        kinds: ['beslut'],
        status: 'behandlad',
        presenters: [],
        attachments: { labels: [], files: [] },
        decisions: [{ by: 'Nätverket', clauses: ['att välja Olga', { starts: 'att', ends: 'Per.', words: 3 }] }],
        followUps: [{ starts: 'Olga', ends: 'mars.', due: '2024-03-01', owner: 'Olga Brink' }],
      },
      { number: '2', title: 'Övrigt', decisions: [], followUps: [] },
    ],
  },
  leftOut: [],
};

async function importSource(): Promise<{ readonly report: ImportReport; readonly text: string }> {
  const { report, text = '' } = await importDocument(Buffer.from(SOURCE), 'möte.txt', {
    organ: 'norrlunda',
    names: { own: [], others: [] },
    members: [],
    date: undefined,
    dayLetter: undefined,
  });
  return { report, text };
}

type Meeting = NonNullable<ImportExpectation['meeting']>;
const meeting = EXPECTED.meeting ?? ({ date: '', type: 'protokoll', items: [] } satisfies Meeting);
const [first = { number: '', title: '' }, ...others] = meeting.items;
const changed = (part: Partial<Meeting>): ImportExpectation => ({ ...EXPECTED, meeting: { ...meeting, ...part } });
const changedItem = (part: Partial<Meeting['items'][number]>): ImportExpectation =>
  changed({ items: [{ ...first, ...part }, ...others] });

describe('an expectation', () => {
  test('that holds finds no difference', async () => {
    expect(findDifferences((await importSource()).report, EXPECTED, 'exhaustive')).toEqual([]);
  });

  test.each([
    ['date', changed({ date: '2024-02-07' })],
    ['time', changed({ time: '09.00' })],
    ['attendee too few', changed({ attendance: meeting.attendance?.slice(1) ?? [] })],
    ['attendee too many', changed({ attendance: [...(meeting.attendance ?? []), { name: 'Eva Ek', present: true }] })],
    ['order of attendees', changed({ attendance: meeting.attendance?.toReversed() ?? [] })],
    ['presence', changed({ attendance: meeting.attendance?.map((one) => ({ ...one, present: null })) ?? [] })],
    ['item too few', changed({ items: others })],
    ['title', changedItem({ title: { starts: 'V', ends: 'al', words: 2 } })],
    ['kinds', changedItem({ kinds: [] })],
    ['status', changedItem({ status: 'bordlagd' })],
    ['clause', changedItem({ decisions: [{ clauses: ['att välja Olga'] }] })],
    ['end of a clause', changedItem({ decisions: [{ clauses: ['att välja Olga', { starts: 'att', ends: 'Per' }] }] })],
    ['who decides', changedItem({ decisions: [{ by: 'Rådet', clauses: ['att välja Olga', 'att tacka Per.'] }] })],
    ['attachments', changedItem({ attachments: { labels: ['A'] } })],
    ['day of a follow-up', changedItem({ followUps: [{ starts: 'Olga', due: '2024-03-02' }] })],
    ['follow-up too few', changedItem({ followUps: [] })],
    ['left out line', { ...EXPECTED, leftOut: [{ line: 1, text: 'Minnesanteckningar 2024-02-06' }] }],
    ['warning', { ...EXPECTED, warnings: ['conflicting-dates'] }],
    ['refusal', { refused: ['no-date'] }],
  ] satisfies readonly (readonly [string, ImportExpectation])[])(
    'with another %s finds one',
    async (_what, expected) => {
      expect(findDifferences((await importSource()).report, expected, 'exhaustive')).not.toEqual([]);
    },
  );
});

describe('the letters of a document', () => {
  test('are those of its text, and no others', async () => {
    expect(lettersOfMeeting((await importSource()).text)).toBe(lettersOfText(SOURCE, []));
  });

  test.each([
    ['a word lost', SOURCE.replace('tacka ', '')],
    ['two words swapped', SOURCE.replace('välja Olga', 'Olga välja')],
    ['a letter added', `${SOURCE}x`],
  ])('tell of %s', async (_what, source) => {
    expect(lettersOfMeeting((await importSource()).text)).not.toBe(lettersOfText(source, []));
  });

  test('may stand among others, in order alone', () => {
    expect(extraLetters('1ab2c', 'abc')).toEqual(['1', '2']);
    expect(extraLetters('1ab2c', 'acb')).toHaveLength(1);
    expect(extraLetters('1ab2c', 'acb')[0]).toContain('not found in order');
  });
});
