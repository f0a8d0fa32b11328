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
  return [...imported.text.matchAll(/^<(?:Beslut|Forslag).*>$/gm)].map(([tag]) => tag);
}

describe('the time that a decision names', () => {
  test.each([
    ['att avtalet förlängs t.o.m. 2031-11-30', '<Beslut gäller="../2031-11-30">'],
    ['att finansiera jouren för perioden (höst) 2031–2032', '<Beslut gäller="2031-07/2032">'],
    ['att plantera lindar', '<Beslut>'],
    ['att under första kvartalet 2031 ta fram en plan', '<Beslut>'],
    ['att lägga rapporten för 2030 till handlingarna', '<Beslut>'],
  ])('of “%s” is proposed as %s', async (clause, tag) => {
    expect(await tagsOf(['Nätverket beslutade', clause])).toEqual([tag]);
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
