import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/archive.ts';
import { readMeeting } from '../../../src/minutes/read-meeting.ts';
import { readOrgan, readTopic } from '../../../src/minutes/read-entry.ts';
import { buildFilesRecord, buildRecord, type SearchRecord } from '../../../src/search/index/record.ts';
import { unsureDay } from '../../../src/search/unsure-day.ts';
import { meetingText, ORGAN } from '../../samples/temporary-content.ts';

const { meeting } = readMeeting(
  meetingText({
    frontmatter: 'närvaro:\n  - organisation: Ekvik\n    närvarande: [Maja Påhittad]\n',
    body: [
      '## 4. Dialog: Jour & beredskap',
      'Föredragande: Olle Exempel, jurist',
      'Jouren prövas \\<ett> halvår.',
      '<Beslut>\n\n- att pröva jouren.\n- att följa upp den.\n\n</Beslut>',
      '### a) Information: Schema',
      'Schemat visades.',
    ].join('\n\n'),
  }),
  'moten/norrlunda/2024-05-17.mdx',
);
const organ = readOrgan(ORGAN, 'organ/norrlunda.yaml').value;
const topic = readTopic('namn: Jour\nbeskrivning: Om jour.\nalias: ["jour*"]\n', 'amnen/jour.yaml').value;
if (!meeting || !organ || !topic) throw new Error('The sample does not read');
const { items } = buildArchive({ organs: [organ], meetings: [meeting], topics: [topic], glossary: [] });
const [decided, told] = items.map((item) =>
  buildRecord(item, {
    names: [{ name: 'Beredskap', kind: 'ämne', said: 'jour', weight: 'mentioned' }],
    standings: [{ sequence: 1, kind: 'okänt', said: 'Det vet arkivet inte.' }],
  }),
);

describe('the words of an attached file', () => {
  const words = (text: string) => ({ name: 'a.txt', bytes: 1, sha256: '0', words: { text, isCut: false } });
  const attachments = [
    { label: 'A', name: 'Promemoria', items: ['4'], link: undefined, document: words('Om jouren.') },
    { label: undefined, name: 'Enkätsvar', items: [], link: undefined, document: words('Sju svar.') },
    { label: 'B', name: undefined, items: ['4'], link: 'https://exempel.se/b.pdf', document: undefined },
  ];
  const archive = buildArchive({
    organs: [organ],
    meetings: [{ ...meeting, attachments }],
    topics: [],
    glossary: [],
  });

  test('are in the record of the item that names it, with what it is called', () => {
    const [first, second] = archive.items.map((item) => buildRecord(item, { names: [], standings: [] }));
    expect([first?.attached, second?.attached]).toEqual([[{ id: 'fil-1', text: 'Om jouren.' }], []]);
    expect(first?.filters.filter(([name]) => name === 'bilaga')).toEqual([['bilaga', 'fil-1 Bilaga A: Promemoria']]);
  });

  test('are in a record of the meeting where no item names it', () => {
    const record = archive.meetings.map(buildFilesRecord)[0];
    expect(record?.url).toBe('/moten/norrlunda-2024-05-17/#bilagor');
    expect(record?.attached).toEqual([{ id: 'fil-1', text: 'Sju svar.' }]);
    expect(record?.filters).toContainEqual(['bilaga', 'fil-1 Bilaga: Enkätsvar']);
  });
});

describe('a search record', () => {
  test('has the address of its item in the meeting', () => {
    expect([decided?.url, told?.url]).toEqual(['/moten/norrlunda-2024-05-17/#p4', '/moten/norrlunda-2024-05-17/#p4a']);
  });

  test('names each clause, so that a hit can lead to it', () => {
    expect(decided?.clauses).toEqual([
      { id: 'b1-att-1', text: 'att pröva jouren.' },
      { id: 'b1-att-2', text: 'att följa upp den.' },
    ]);
  });

  test('holds the prose outside decisions as it is printed', () => {
    expect([decided?.title, decided?.prose]).toEqual(['Jour & beredskap', ['Jouren prövas <ett> halvår.']]);
  });

  test('holds nobody who attended or presented', () => {
    expect(JSON.stringify(decided)).not.toMatch(/Påhittad|Exempel/);
  });

  test('filters by year, organ, topic and every outcome, and tells whether its decisions hold', () => {
    expect(decided?.filters.map((pair) => pair.join('='))).toEqual([
      'ar=2024',
      'organ=norrlunda',
      'amne=jour',
      'slag=beslut',
      'slag=dialog',
      'punkt=Punkt 4',
      'mote=norrlunda-2024-05-17',
      'galler=1 okänt Det vet arkivet inte.',
    ]);
  });

  test('tells that the day of its meeting is unsure, which a hit says beside the day', () => {
    const [unsure] = buildArchive({
      organs: [organ],
      meetings: [{ ...meeting, alsoDated: ['2024-05-16'] }],
      topics: [],
      glossary: [],
    }).items.map((item) => buildRecord(item, { names: [], standings: [] }));
    const sent = ({ filters = [] }: Partial<Pick<SearchRecord, 'filters'>> = {}) =>
      Object.fromEntries(filters.map(([name, value]) => [name, [value]]));
    expect(unsureDay('17 maj 2024', sent(unsure))).toBe('17 maj 2024 (källan anger två datum)');
    expect(unsureDay('17 maj 2024', sent(decided))).toBe('17 maj 2024');
  });
});
