import { describe, expect, test } from 'vitest';
import { importDocument } from '../../src/import/import-document.ts';

/** The tags of the marks that an item of these lines gets. */
async function tagsOf(lines: readonly string[]) {
  const text = ['Lövrådet 8 oktober 2030', '', '1. Mötet öppnas', '', '2. Häcken', ...lines].join('\n');
  const imported = await importDocument(new TextEncoder().encode(text), 'ekar', {
    organ: 'lovrad',
    names: { own: ['Lövrådet', 'Nätverket'], others: [] },
    members: [],
    date: undefined,
    dayLetter: undefined,
  });
  if (imported.text === undefined) throw new Error(JSON.stringify(imported.report.diagnostics));
  return [...imported.text.matchAll(/^<(?:Beslut|Forslag|Uppfoljning|Atergivet).*>$/gm)].map(([tag]) => tag);
}

describe('the time that a decision names', () => {
  test.each([
    ['att avtalet förlängs t.o.m. 2031-11-30', '<Beslut gäller="../2031-11-30">'],
    ['att finansiera jouren för perioden (höst) 2031–2032', '<Beslut gäller="2031-07/2032">'],
    ['att plantera lindar', '<Beslut>'],
    ['att lägga rapporten för 2030 till handlingarna', '<Beslut>'],
  ])('of “%s” is proposed as %s', async (clause, tag) => {
    expect(await tagsOf(['Nätverket beslutade', clause])).toEqual([tag]);
  });
});

describe('what a clause promises', () => {
  test.each([
    [
      ['att anta planen', 'att kansliet tar fram en lista senast den 3 maj 2031', 'att uppdra åt Maja Ek att måla'],
      [
        '<Beslut>',
        '<Uppfoljning sats="2" slag="uppdrag" datum="2031-05-03" ansvarig="kansliet" />',
        '<Uppfoljning sats="3" slag="uppdrag" ansvarig="Maja Ek" />',
      ],
    ],
    [
      ['att under första kvartalet 2031 ta fram en plan'],
      ['<Beslut>', '<Uppfoljning sats="1" slag="uppdrag" datum="2031-03" />'],
    ],
    [['att lägga rapporten till handlingarna'], ['<Beslut>']],
  ])('is an empty mark below the decision: %j', async (clauses, tags) => {
    expect(await tagsOf(['Nätverket beslutade', ...clauses])).toEqual(tags);
  });

  test('and in prose, the sentence is the mark', async () => {
    expect(await tagsOf(['Häcken växer. Maja Ek återkommer den 3 november.'])).toEqual([
      '<Uppfoljning slag="löfte" datum="2030-11-03" ansvarig="Maja Ek">',
    ]);
  });
});

describe('what a recounted decision has to be done', () => {
  const FORMAL = ['', 'Nätverket beslutade', 'att lägga informationen till handlingarna'];

  test.each([
    [
      'Skogsrådet beslutade vidare att Ekby får i uppdrag att mäta häcken.',
      ['<Atergivet av="Skogsrådet">', '<Uppfoljning sats="1" slag="uppdrag" ansvarig="Ekby" />'],
    ],
    [
      'Skogsrådet beslutade den 3 maj att Ekby får i uppdrag att mäta häcken.',
      ['<Atergivet av="Skogsrådet" datum="2030-05-03">'],
    ],
    [
      'Skogsrådet beslutade på sitt möte den 3 maj att Ekby ska sammanställa svaren senast den 3 november.',
      [
        '<Atergivet av="Skogsrådet" datum="2030-05-03">',
        '<Uppfoljning sats="1" slag="uppdrag" datum="2030-11-03" ansvarig="Ekby" />',
      ],
    ],
    ['Skogsrådet beslutade att höja taxan.', ['<Atergivet av="Skogsrådet">']],
  ])('is an empty mark below it, where it may still be open: “%s”', async (prose, tags) => {
    expect((await tagsOf([prose, ...FORMAL])).slice(0, tags.length + 1)).toEqual([...tags, '<Beslut>']);
  });
});

describe('what is recounted', () => {
  test.each([
    ['Häcken växer. Skogsrådet beslutade den 3 maj att klippa den.', '<Atergivet av="Skogsrådet" datum="2030-05-03">'],
    ['Häcken växer. Under hösten 2028 beslutade nätverket att klippa den.', '<Atergivet av="nätverket" datum="2028">'],
  ])('is a mark with whose it was and when: “%s”', async (prose, tag) => {
    expect(await tagsOf([prose, '', 'Nätverket beslutade', 'att lägga informationen till handlingarna'])).toEqual([
      tag,
      '<Beslut>',
    ]);
  });
});

describe('who proposes', () => {
  test.each([
    [['Förslag till beslut', 'Nätverket beslutar', 'att plantera'], '<Forslag>'],
    [['Förslag till beslut: Nätverket beslutar att plantera'], '<Forslag>'],
    [['Styrgruppens förslag till beslut', 'Nätverket beslutar', 'att plantera'], '<Forslag av="Styrgruppen">'],
    [['Styrgruppen föreslår att nätverket beslutar', 'att plantera'], '<Forslag av="Styrgruppen">'],
  ])('is never who is to decide: %j', async (lines, tag) => {
    expect(await tagsOf(lines)).toEqual([tag]);
  });
});
