import { describe, expect, test } from 'vitest';
import { decisionsOf } from '../../src/archive/decisions-of.ts';
import { readMeeting } from '../../src/minutes/read-meeting.ts';
import { FILE, readSample, readSampleItem, withFrontmatter } from '../samples/sample-meeting.ts';

describe('the facts of a meeting', () => {
  const meeting = readSample(
    '\nInledning.\n\n## 1. Kartor (Bilaga A)\n\n### 6 a) Bild av en karta\n',
    `källa:
  titel: "Anteckningar"
  utgivare: "Lövrådet"
  fil: "anteckningar.docx"
  sha256: "${'0a'.repeat(32)}"
tid: "9–11"
plats: Ekvik
närvaro:
  - organisation: Ekvik
    närvarande:
      - Maja Påhittad
      - { namn: Olle Exempel, roll: tf, del: "punkt 3" }
    oklart: [Siv Fantasi]
    frånvarande: [Bo Saga]
  - närvarande: []
bilagor:
  - { etikett: "A", namn: "Karta", punkter: ["1", "6a"] }
  - namn: "Bild"
huvud: "Lövrådet"
underskrift: "Antecknat av Maja"
anmärkningar:
  - "Källan har två datum."
`,
  );

  test('are those of its frontmatter', () => {
    expect(meeting).toMatchObject({
      id: 'lovrad-2031-04-02',
      organ: 'lovrad',
      date: { precision: 'day', iso: '2031-04-02' },
      type: 'minnesanteckningar',
      textForm: 'ordagrann',
      source: { title: 'Anteckningar', publisher: 'Lövrådet', fileName: 'anteckningar.docx', sha256: '0a'.repeat(32) },
      time: '9–11',
      place: 'Ekvik',
      head: 'Lövrådet',
      signature: 'Antecknat av Maja',
      notes: ['Källan har två datum.'],
      file: FILE,
    });
  });

  test('tell of the other days that the source gives, with a remark on each that no remark names', () => {
    const told = (rest: string) => {
      const { alsoDated, notes } = readSample('\n## 1. Träd\n', rest);
      return [alsoDated, notes.length];
    };
    expect(told('flerdatum: ["2031-04-01"]\nanmärkningar: ["Källan anger även 1 april 2031."]\n')).toEqual([
      ['2031-04-01'],
      1,
    ]);
    expect(told('flerdatum: ["2031-04-01"]\nanmärkningar: ["Punkt 1 saknas."]\n')).toEqual([['2031-04-01'], 2]);
    expect(told('flerdatum: ["2031-04-02"]\n')).toEqual([undefined, 0]);
  });

  test('tell of each person who was there, who was not, and of whom it is unknown', () => {
    const person = { role: undefined, part: undefined };
    expect(meeting.attendance).toEqual([
      {
        body: 'Ekvik',
        attendees: [
          { ...person, name: 'Maja Påhittad', present: true },
          { name: 'Olle Exempel', role: 'tf', part: 'punkt 3', present: true },
          { ...person, name: 'Siv Fantasi', present: null },
          { ...person, name: 'Bo Saga', present: false },
        ],
      },
      { body: undefined, attendees: [] },
    ]);
  });

  test('tell of each attachment by its label, its name or both', () => {
    expect(meeting.attachments).toEqual([
      { label: 'A', name: 'Karta', items: ['1', '6a'] },
      { label: undefined, name: 'Bild', items: [] },
    ]);
  });

  test('keep what stands before the first item', () => {
    expect(meeting.introduction).toMatchObject([{ kind: 'prose', content: { text: 'Inledning.' } }]);
  });

  test.each([
    ['"2031-10"', '', 'moten/lovrad/2031-10.mdx', 'lovrad-2031m10'],
    ['"2031"', '', 'moten/lovrad/2031.mdx', 'lovrad-2031'],
    ['"2031-04-02"', 'löpbokstav: b\n', 'moten/lovrad/2031-04-02b.mdx', 'lovrad-2031-04-02b'],
  ])('of the date %s %s stand in %s', (date, lines, file, id) => {
    const { meeting: other, diagnostics } = readMeeting(withFrontmatter('', lines).replace('"2031-04-02"', date), file);
    expect(diagnostics).toEqual([]);
    expect(other?.id).toBe(id);
  });

  test('name what the file leaves for the archive to know', () => {
    const { names } = readMeeting(
      withFrontmatter('\n## 1. Rubrik\n\n<Punkt amnen="lindar, ekar" ejamnen="moss" />\n\nSe [mötena](/moten/).\n'),
      FILE,
    );
    expect(names).toEqual({
      organ: { id: 'lovrad', line: 2 },
      topics: ['lindar', 'ekar', 'moss'].map((id) => ({ id, line: 10 })),
      documents: [],
      links: [{ url: '/moten/', line: 12 }],
    });
  });
});

describe('the items of a meeting', () => {
  test('stand in order under their parents, with ids by their printed numbers', () => {
    const { items } = readSample('\n## § 6. Träd\n\n### a) Ekar\n\n### 6 b) Alar\n\n## § 7.2 Buskar\n');
    expect(items.map(({ id, printedNumber, parent, line }) => [id, printedNumber, parent, line])).toEqual([
      ['lovrad-2031-04-02-6', '§ 6', undefined, 8],
      ['lovrad-2031-04-02-6a', '6 a', '6', 10],
      ['lovrad-2031-04-02-6b', '6 b', '6', 12],
      ['lovrad-2031-04-02-7-2', '§ 7.2', undefined, 14],
    ]);
  });

  test('take from their mark what the heading cannot say', () => {
    const item = readSampleItem(
      '<Punkt status="bordlagd" slag="dialog, beslut" amnen="lindar" ejamnen="ekar" />\n\nText.',
    );
    expect(item).toMatchObject({
      status: 'bordlagd',
      kinds: ['beslut', 'dialog'],
      topics: { include: ['lindar'], exclude: ['ekar'] },
    });
  });

  test('know who presented them, whether their mark stands before or after', () => {
    expect(readSampleItem('Föredragande: Maja Påhittad, jurist; Olle Exempel\n\nText.').presenters).toEqual([
      'Maja Påhittad, jurist',
      'Olle Exempel',
    ]);
    expect(readSampleItem('Föredragande: Maja Påhittad\n\n<Punkt status="flyttad" />\n\nText.')).toMatchObject({
      presenters: ['Maja Påhittad'],
      status: 'flyttad',
    });
  });

  test.each([
    ['## ~~4. Ekar~~', true],
    ['## 4. ~~Ekar~~', true],
    ['## 4. Ekar', false],
  ])('as in “%s” are struck out: %s', (heading, struckOut) => {
    expect(readSample(`\n${heading}\n`).items).toMatchObject([
      { number: '4', struckOut, status: struckOut ? 'utgår' : 'behandlad' },
    ]);
  });

  test('name the attachments of their heading and of their text', () => {
    expect(
      readSample(
        '\n## 4. Avtal (Bilaga C)\n\nSe Bilaga D1 och bilagan.\n',
        'bilagor: [{ etikett: C }, { etikett: D1 }]\n',
      ).items[0],
    ).toMatchObject({ title: 'Avtal', attachments: ['Bilaga C', 'Bilaga D1'] });
  });
});

describe('what stands under an item', () => {
  test('is prose, marks and prose again, in the order of the document', () => {
    const { blocks } = readSampleItem(
      [
        'Ett.',
        '> Två.',
        '<Arende rubrik="Häcken" status="flyttad">\n\nTre.\n\n<Beslut>\n\natt klippa\n\n</Beslut>\n\n</Arende>',
        '<Atergivet av="Rådet" datum="2030-12">\n\nFyra.\n\n</Atergivet>',
        '<Uppfoljning datum="2031-05-01" ansvarig="Maja">\n\nFem.\n\n</Uppfoljning>',
        'Sex.',
      ].join('\n\n'),
    );
    expect(blocks).toMatchObject([
      { kind: 'prose', content: { text: 'Ett.\nTvå.' } },
      {
        kind: 'matter',
        title: 'Häcken',
        status: 'flyttad',
        blocks: [{ kind: 'prose', content: { text: 'Tre.' } }, { kind: 'decision' }],
      },
      { kind: 'recounted', by: 'Rådet', date: '2030-12', content: { text: 'Fyra.' } },
      { kind: 'follow-up', followUp: { due: '2031-05-01', owner: 'Maja', content: { text: 'Fem.' } } },
      { kind: 'prose', content: { text: 'Sex.' } },
    ]);
  });

  test('tells who sits where, around its words or empty below them', () => {
    const { blocks } = readSampleItem(
      [
        'Maja och Bo sitter i styrgruppen.',
        '<Uppdrag person="Maja Ek" kommun="Ekby" roll="ledamot" i="Styrgruppen" från="2031-05" till="2032" />',
        '<Uppdrag person="Bo Vik" i="Styrgruppen" efter="Åsa Lind">\n\nBo tog över.\n\n</Uppdrag>',
        '<Uppdrag i="Trädrådet"></Uppdrag>',
      ].join('\n\n'),
    );
    expect(blocks).toMatchObject([
      { kind: 'prose' },
      {
        kind: 'appointment',
        appointment: {
          person: 'Maja Ek',
          municipality: 'Ekby',
          role: 'ledamot',
          body: 'Styrgruppen',
          from: { precision: 'month', iso: '2031-05' },
          to: { precision: 'year', iso: '2032' },
          content: { text: '' },
        },
      },
      { kind: 'appointment', appointment: { after: 'Åsa Lind', content: { text: 'Bo tog över.' } } },
      { kind: 'appointment', appointment: { person: undefined, body: 'Trädrådet' } },
    ]);
  });

  test('is a decision of clauses or of one sentence, each with its id and line', () => {
    const meeting = readSample(
      '\n## 4. Ekar\n\n<Beslut av="Styrgruppen">\n\n- att så\n- att **slå**\n\n</Beslut>\n\n<Beslut nr="2" grund="löptext">Förslaget antogs.</Beslut>\n',
    );
    expect(decisionsOf(meeting)).toMatchObject([
      {
        id: 'lovrad-2031-04-02-4',
        by: 'Styrgruppen',
        grounds: 'beslutssats',
        form: 'att-satser',
        line: 10,
        clauses: [
          { text: 'att så', html: 'att så' },
          { text: 'att slå', html: 'att <strong>slå</strong>' },
        ],
      },
      {
        id: 'lovrad-2031-04-02-4-beslut2',
        grounds: 'löptext',
        form: 'mening',
        line: 17,
        clauses: [{ html: 'Förslaget antogs.' }],
      },
    ]);
  });

  test('may be a decision for another item', () => {
    const [made] = decisionsOf(
      readSample('\n## 4. Ekar\n\n### a) Alar\n\n<Beslut punkt="4">\n\natt så\n\n</Beslut>\n'),
    );
    expect(made).toMatchObject({ id: 'lovrad-2031-04-02-4', item: '4' });
  });

  test('numbers its proposed clauses through', () => {
    const { blocks } = readSampleItem(
      '<Forslag>\n\n- att så\n- att slå\n\n</Forslag>\n\n<Forslag av="Maja">\n\natt vänta\n\n</Forslag>',
    );
    expect(blocks).toMatchObject([
      { proposal: { firstClause: 1, by: undefined } },
      { proposal: { firstClause: 3, by: 'Maja' } },
    ]);
  });

  test('keeps its references with the item that they stand in', () => {
    const { references } = readSample('\nSe 310301.\n\n## 4. Ekar\n\nSe 310302.\n\n### a) Alar\n\nSe 310303.\n');
    expect(references.map(({ text, from }) => [text, from])).toEqual([
      ['310301', undefined],
      ['310302', '4'],
      ['310303', '4a'],
    ]);
  });
});
