import { describe, expect, test } from 'vitest';
import { fileId, readGlossary, readOrgan, readPage, readTopic } from '../../src/minutes/read-entry.ts';
import { faultsOf, readMarkers } from './marked-sample.ts';

describe('an organ', () => {
  test('is named by its file and met under all its names, each once', () => {
    const { value, diagnostics } = readOrgan(
      'namn: Lövrådet i Ekvik\nkortnamn: LÖR\nregion: Ekvik\nalias: [Lövrådet, LÖR]\nmedlemmar: [Ekvik]\nefterträder: gamla-lovradet\n',
      'organ/lovrad.yaml',
    );
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      id: 'lovrad',
      name: 'Lövrådet i Ekvik',
      shortName: 'LÖR',
      names: ['Lövrådet i Ekvik', 'LÖR', 'Lövrådet'],
      region: 'Ekvik',
      members: ['Ekvik'],
      predecessor: 'gamla-lovradet',
      onlyMentioned: false,
    });
  });

  test('that only is mentioned says so', () => {
    expect(readOrgan('namn: A\nkortnamn: B\nomnämnt: true\n', 'organ/a.yaml').value).toMatchObject({
      onlyMentioned: true,
      names: ['A', 'B'],
    });
  });

  test('is refused where its file cannot stand in an address', () => {
    const { value, diagnostics } = readOrgan('namn: A\nkortnamn: B\n', 'organ/Lövrådet.yaml');
    expect([value, faultsOf(diagnostics)]).toEqual([undefined, [{ line: 1, code: 'unsafe-id' }]]);
  });
});

describe('a topic', () => {
  test('has the words that lead to it and where it stands', () => {
    expect(
      readTopic(
        'namn: Lindar\nbeskrivning: >\n  Om träd.\nalias: ["lind*"]\nnuläge:\n  text: Planteras.\n  beslut: lovrad-2031-04-02-4\n',
        'amnen/lindar.yaml',
      ).value,
    ).toMatchObject({
      id: 'lindar',
      description: 'Om träd.',
      aliases: ['lind*'],
      positions: [{ organ: undefined, text: 'Planteras.', source: 'lovrad-2031-04-02-4', confirmed: undefined }],
    });
  });

  test('stands for each network by itself', () => {
    expect(
      readTopic(
        'namn: A\nbeskrivning: B\nalias: [c]\nnuläge:\n  - organ: lovrad\n    punkt: lovrad-2031-04-02-4\n    text: Planteras.\n    bekräftat: "2031-05-01"\n',
        'amnen/a.yaml',
      ).value?.positions,
    ).toEqual([
      { organ: 'lovrad', text: 'Planteras.', source: 'lovrad-2031-04-02-4', byItem: true, confirmed: '2031-05-01' },
    ]);
  });

  test('has everyday words for the search alone', () => {
    const { value } = readTopic('namn: A\nbeskrivning: B\nalias: [c]\nsökord: [d, "e*"]\n', 'amnen/a.yaml');
    expect([value?.aliases, value?.searchWords]).toEqual([['c'], ['d', 'e*']]);
  });

  test('may stand nowhere yet', () => {
    expect(readTopic('namn: A\nbeskrivning: B\nalias: [c]\n', 'amnen/a.yaml').value?.positions).toEqual([]);
  });
});

describe('the glossary', () => {
  test('has each word with its other forms', () => {
    expect(
      readGlossary(
        '- term: LÖR\n  namn: Lövrådet\n  förklaring: Ett råd.\n  synonymer: [LÖR:s]\n  sökord: [trädråd]\n  ämnen: [lindar]\n- term: alm\n  förklaring: Träd.\n',
        'ordlista.yaml',
      ).value,
    ).toEqual([
      {
        term: 'LÖR',
        name: 'Lövrådet',
        explanation: 'Ett råd.',
        synonyms: ['LÖR:s'],
        searchWords: ['trädråd'],
        topics: ['lindar'],
      },
      { term: 'alm', name: undefined, explanation: 'Träd.', synonyms: [], searchWords: [], topics: [] },
    ]);
  });

  test('has each word once, whatever its capitals', () => {
    const { text, faults } = readMarkers(
      '- term: LÖR\n  förklaring: a\n- förklaring: b\n  term: lör ⟵ duplicate-term\n- term: LÖR ⟵ duplicate-term\n  förklaring: c\n',
    );
    expect(faultsOf(readGlossary(text, 'ordlista.yaml').diagnostics)).toEqual(faults);
  });
});

describe('a content file that is no meeting', () => {
  test.each([
    [readOrgan, 'namn: A ⟵ missing-key\nkortnam: B ⟵ unknown-key\n'],
    [readTopic, 'namn: A\nbeskrivning: B\nalias: c ⟵ invalid-value\nnuläge: ⟵ missing-key\n  beslut: d\n'],
    [readTopic, 'namn: A\nbeskrivning: B\nalias: [c]\nsökord: skjuts ⟵ invalid-value\n'],
    [readTopic, 'namn: A\nbeskrivning: B\nalias: [c]\nsokord: [skjuts] ⟵ unknown-key\n'],
    [readGlossary, '- term: LÖR\n  förklaring: A\n  sökord: [d, [e]] ⟵ invalid-value\n'],
    [readGlossary, 'term: LÖR ⟵ invalid-value\n'],
    [readPage, '---\ntitel: A\nbeskriving: B ⟵ unknown-key\nbeskrivning: C\n---\n\n# Text\n'],
    [readPage, '⟵ frontmatter-missing\ntext'],
    [readOrgan, 'namn: A\nkortnamn: B: C ⟵ yaml-syntax\n'],
  ])('is refused with each fault at its line', (read, sample) => {
    const { text, faults } = readMarkers(sample);
    const { value, diagnostics } = read(text, 'sidor/prov.x');
    expect(value).toBeUndefined();
    expect(faultsOf(diagnostics)).toEqual(faults);
  });

  test('is the same with other line ends, letters in two parts and a byte order mark', () => {
    const source = 'namn: Lövrådet\nkortnamn: LÖR\nbeskrivning: |\n  två\n  rader\n';
    const { value } = readOrgan(source, 'organ/lovrad.yaml');
    expect(value?.description).toBe('två\nrader\n');
    expect(readOrgan(`\uFEFF${source.normalize('NFD').replaceAll('\n', '\r\n')}`, 'organ/lovrad.yaml').value).toEqual(
      value,
    );
  });

  test('is named by its file alone', () => {
    expect(['organ/a-b.yaml', 'sidor/om.mdx', 'x.yaml'].map(fileId)).toEqual(['a-b', 'om', 'x']);
  });
});
