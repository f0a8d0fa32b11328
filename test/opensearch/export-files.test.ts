import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { buildExportFiles, isExportName, type ExportOptions } from '../../src/opensearch/export-files.ts';
import { buildSearchSource } from '../../src/search/index/search-source.ts';
import { decision, makeMeeting, makeOrgan, makeTopic, prose } from '../samples/sample-archive.ts';
import { loadShippedArchive } from '../samples/shipped-archive.ts';
import { indexBody } from './engine-schema.ts';

const words = (text: string) => ({ name: 'a.txt', bytes: 1, sha256: '0', words: { text, isCut: false } });
const NO_WORDS = { known: [], whole: [] } as const;
const archive = buildArchive({
  organs: [makeOrgan('norr', ['Norra nätverket', 'NN'])],
  meetings: [
    makeMeeting({
      organ: 'norr',
      date: '2024-05-17',
      textForm: 'sammandrag',
      attendance: [
        { body: 'Ekvik', attendees: [{ name: 'Maja Påhittad', role: 'tf', part: undefined, present: true }] },
      ],
      attachments: [
        { label: 'A', name: 'PM', items: ['4'], link: undefined, document: words('Om jouren i korthet.') },
        { label: undefined, name: 'Enkät', items: [], link: undefined, document: words('Sju svar.') },
      ],
      items: [
        {
          number: '4',
          title: 'Gemensam jour',
          presenters: ['Olle Exempel'],
          attachments: ['Bilaga A'],
          blocks: [
            prose('Jouren prövades.\u2028Den höll.'),
            decision(['att jouren blir "permanent".']),
            decision(['att protokollet läggs till handlingarna.'], { sequence: 2 }),
          ],
        },
      ],
    }),
    makeMeeting({ organ: 'norr', date: '2022', items: [{ number: '1' }] }),
  ],
  topics: [{ ...makeTopic('beredskap', ['jour*']), name: 'Beredskap' }],
  glossary: [],
});

function exported(from = archive, options: Partial<ExportOptions> = {}) {
  const [index, ...bulk] = [...buildExportFiles(from, { ownWords: NO_WORDS, site: undefined, ...options })];
  const lines = bulk.flatMap(({ text }) => text.split('\n').slice(0, -1)).map((line) => JSON.parse(line));
  return {
    body: indexBody.parse(JSON.parse(index?.text ?? '')),
    bulk,
    documents: lines.filter((_line, place) => place % 2 === 1),
    ids: lines.filter((_line, place) => place % 2 === 0).map(({ index: { _id } }) => _id),
    text: bulk.map(({ text }) => text).join(''),
  };
}

describe('an export', () => {
  test('has what the search of the site has: the items, and the files that no item names, the oldest first', () => {
    const { documents, ids } = exported();
    expect(ids).toEqual(['norr-2022-1', 'norr-2024-05-17-4', 'norr-2024-05-17#bilagor']);
    expect(documents.map(({ adress }) => adress)).toEqual([
      '/moten/norr-2022/#p1',
      '/moten/norr-2024-05-17/#p4',
      '/moten/norr-2024-05-17/#bilagor',
    ]);
  });

  test('tells of an item its words, its decisions, where it belongs and whether the words are its own', () => {
    expect(exported(archive, { site: new URL('https://example.se/') }).documents[1]).toEqual({
      id: 'norr-2024-05-17-4',
      adress: 'https://example.se/moten/norr-2024-05-17/#p4',
      rubrik: 'Gemensam jour',
      text: ['Jouren prövades.\u2028Den höll.'],
      beslut: [
        {
          id: 'norr-2024-05-17-4',
          adress: 'https://example.se/b/norr-2024-05-17-4/',
          klass: 'i-sak',
          formellt: false,
          text: ['att jouren blir "permanent".'],
        },
        {
          id: 'norr-2024-05-17-4-beslut2',
          adress: 'https://example.se/b/norr-2024-05-17-4-beslut2/',
          klass: 'formellt',
          formellt: true,
          text: ['att protokollet läggs till handlingarna.'],
        },
      ],
      punkt: 'Punkt 4',
      mote: 'norr-2024-05-17',
      organ: 'norr',
      organ_namn: 'Norra nätverket',
      datum: '2024-05-17',
      ar: 2024,
      amnen: ['beredskap'],
      amnen_namn: ['Beredskap'],
      slag: expect.arrayContaining(['beslut']),
      textform: 'sammandrag',
      bilagor: ['Bilaga A'],
      bilagetext: ['Om jouren i korthet.'],
      namn_nagonstans: ['Beredskap'],
      namn_upprepade: [],
      namn_i_centrum: [],
      vardagsord: expect.any(Array),
    });
  });

  test('says of no attached file that its words are a summary, or not', () => {
    expect(exported().documents[2]).toMatchObject({ textform: null, bilagetext: ['Sju svar.'], beslut: [] });
  });

  test('holds nobody who was there or presented', () => {
    expect(exported().text).not.toMatch(/Maja|Påhittad|Ekvik|Olle|Exempel/);
  });

  test('is cut into files of the size told, whose names are in their order', () => {
    const { bulk } = exported(archive, { mostBytes: 900 });
    expect(bulk.map(({ name }) => name)).toEqual(['poster-0001.ndjson', 'poster-0002.ndjson', 'poster-0003.ndjson']);
    expect(bulk.map(({ documents }) => documents)).toEqual([1, 1, 1]);
  });
});

describe('the export of the shipped archive', () => {
  const shipped = loadShippedArchive();
  const { documents, body } = exported(shipped);

  test('has a document for each record of the search', () => {
    const records = buildSearchSource(shipped, { ownWords: NO_WORDS }).shards.flatMap((shard) => [...shard.records()]);
    expect(documents.map(({ adress }) => adress).toSorted()).toEqual(records.map(({ url }) => url).toSorted());
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
  });

  test('has every field in the mapping, which refuses others, and fills every field somewhere but those of attached files', () => {
    const fields = new Set(documents.flatMap((document) => Object.keys(document)));
    expect([...fields].toSorted()).toEqual(Object.keys(body.mappings.properties).toSorted());
    const { beslut } = body.mappings.properties;
    const within = new Set(documents.flatMap((document) => document.beslut.flatMap(Object.keys)));
    expect(beslut?.type === 'nested' && Object.keys(beslut.properties).toSorted()).toEqual([...within].toSorted());
    const isFilled = (value: unknown) => (Array.isArray(value) ? value.length > 0 : value !== null && value !== '');
    expect([...fields].filter((field) => !documents.some((document) => isFilled(document[field])))).toEqual([
      'bilagetext',
    ]);
  });
});

test.each([
  ['index.json', true],
  ['poster-0001.ndjson', true],
  ['poster-10000.ndjson', true],
  ['poster-1.ndjson', false],
  ['anteckningar.txt', false],
])('%s is a name of an export: %s', (name, isOne) => {
  expect(isExportName(name)).toBe(isOne);
});
