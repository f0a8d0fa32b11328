import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { DATA_FILES, dataFileSchema, dataFileText } from '../../src/data/data-files.ts';
import { appointmentRecords } from '../../src/data/appointment-record.ts';
import { decisionRecords } from '../../src/data/decision-record.ts';
import { buildArchive } from '../../src/archive/archive.ts';
import { appointment, day, decision, makeMeeting, makeOrgan, makeTopic, prose } from '../samples/sample-archive.ts';
import { archiveOf, CORRECTED_ARCHIVE, NASTY_ARCHIVE, SITE } from '../samples/feed-sample.ts';

/** A meeting that names another, which is missing. */
const NAMING_ARCHIVE = buildArchive({
  organs: [makeOrgan('lovrad', ['Lövrådet'])],
  meetings: [makeMeeting({ organ: 'lovrad', date: '2031-01-01', items: [{ number: '1' }] }, ['Lövrådet 2030-05-01'])],
  topics: [
    {
      ...makeTopic('avtal', ['avtal*']),
      positions: [{ organ: 'lovrad', text: 'Vilar.', source: undefined, confirmed: undefined }],
    },
  ],
  glossary: [],
});

describe.each(DATA_FILES)('$name.json', (file) => {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(dataFileSchema(file));

  test('keeps its schema, with and without an address of the site, and when there is nothing', () => {
    for (const text of [
      dataFileText(file, CORRECTED_ARCHIVE, SITE),
      dataFileText(file, NASTY_ARCHIVE, SITE),
      dataFileText(file, NASTY_ARCHIVE, undefined),
      dataFileText(file, archiveOf(), SITE),
    ]) {
      expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  test('has a schema that refuses a key too many and a key too few', () => {
    const [record]: readonly Readonly<Record<string, unknown>>[] = [
      CORRECTED_ARCHIVE,
      NASTY_ARCHIVE,
      NAMING_ARCHIVE,
    ].flatMap((archive) => JSON.parse(dataFileText(file, archive, SITE)));
    if (!record) throw new Error('The sample has no such record');
    const [first = '', ...others] = Object.keys(record);
    const rest = Object.fromEntries(others.map((key) => [key, record[key]]));
    expect(first).not.toBe('');
    expect([validate([record]), validate([rest]), validate([{ ...record, namnteckning: 'x' }])]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('is the same text for the same archive, and names nobody who was there', () => {
    const text = dataFileText(file, NASTY_ARCHIVE, SITE);
    expect(dataFileText(file, NASTY_ARCHIVE, SITE)).toBe(text);
    /* Whose task it is is told in the file of follow-ups, who was appointed in that of appointments, and nowhere else. */
    if (file.name === 'uppfoljning') expect(text).toContain('"ansvarig": "Åsa Stråth"');
    else if (file.name === 'uppdrag') expect(text).toContain('"person": "Åsa Stråth"');
    else expect(text).not.toContain('Stråth');
  });

  test('tells what each of its keys is', () => {
    const { items } = dataFileSchema(file);
    expect(JSON.stringify(items)).not.toMatch(/"properties":\{"[^"]+":\{"type":"[^"]+"\}/);
  });
});

test('what was withdrawn or has moved stands in the ledger’s file alone, with its reason and without its words', () => {
  const texts = Object.fromEntries(DATA_FILES.map((file) => [file.name, dataFileText(file, CORRECTED_ARCHIVE, SITE)]));
  expect(Object.keys(texts).filter((name) => texts[name]?.includes('lovrad-2020'))).toEqual(['liggare']);
  expect(texts['liggare']).toContain('Fel handling.');
  expect(texts['liggare']).not.toContain('att teckna');
});

test('a corrected decision says when and why', () => {
  expect(decisionRecords(CORRECTED_ARCHIVE, SITE)[0]).toMatchObject({
    publicerad: '2024-01-10',
    andrad: '2024-02-20',
    rattelse: 'Beloppet var fel.',
  });
});

test('an appointment says which decision it stands in, and what came later', () => {
  const archive = archiveOf(
    {
      date: '2031-04-02',
      items: [
        {
          number: '1',
          blocks: [decision(['att utse Maja Ek']), appointment('Maja Ek', { clause: 1, to: day('2031-12-31') })],
        },
      ],
    },
    {
      date: '2031-05-02',
      items: [{ number: '1', blocks: [prose('Ingen än.'), appointment(undefined, { after: 'Maja Ek' })] }],
    },
  );
  expect(appointmentRecords(archive)).toMatchObject([
    {
      id: 'lovrad-2031-04-02-1-uppdrag-1',
      punkt: 'lovrad-2031-04-02-1',
      beslut: 'lovrad-2031-04-02-1',
      organ: 'lovrad',
      person: 'Maja Ek',
      till: '2031-12-31',
      lage: 'avlöst',
      senare: 'lovrad-2031-05-02-1-uppdrag-1',
      text: 'att utse Maja Ek',
    },
    { beslut: null, person: null, efter: 'Maja Ek', lage: 'vakant', senare: null, text: 'Ingen än.' },
  ]);
});
