import { describe, expect, test } from 'vitest';
import { findLead, findTailLead, isLeadAlone } from '../../src/swedish/decision-lead.ts';
import { findClauseStart } from '../../src/swedish/list-mark.ts';

test.each([
  ['Beslut: Nätverket beslutar', true],
  ['Beslut: Nätverket beslutar att', true],
  ['Beslut: Socialchefsnätverket beslutade:', true],
  ['Beslut:', true],
  ['Beslut: Nätverket beslutar att anta planen.', false],
  ['Beslut: se nästa punkt', false],
  ['Nätverket beslutar och tackar', false],
])('“%s” is a lead and nothing else: %s', (text, alone) => {
  expect(isLeadAlone(text)).toBe(alone);
});

describe('a lead on a line of its own', () => {
  test.each([
    ['Skogsnätverket beslutade', 'Skogsnätverket'],
    ['Skogsnätverket beslutar:', 'Skogsnätverket'],
    ['Styrelsen beslutar enhälligt', 'Styrelsen'],
    ['Mötet beslöt följande:', 'Mötet'],
    ['Skogsnätverkets beslut', 'Skogsnätverket'],
    ['Skogsnätverkets beslutar', 'Skogsnätverket'],
    ['Nätverkets beslut:', 'Nätverket'],
    ['Barn- och ungdomsnämndens beslut', 'Barn- och ungdomsnämnden'],
    ['Beslut', undefined],
    ['BESLUT:', undefined],
    ['Beslutet:', undefined],
    ['Följande beslut fattades:', undefined],
    ['Beslutades', undefined],
    ['Det beslutades att', undefined],
  ])('“%s” is a decision of %s', (text, by) => {
    expect(findLead(text)).toMatchObject({ kind: 'decision', by, rest: undefined });
  });

  test.each([
    ['Förslag till beslut', undefined],
    ['Förslag till beslut:', undefined],
    ['Beslutsförslag', undefined],
    ['Förslag:', undefined],
    ['Arbetsutskottets förslag till beslut', 'Arbetsutskottet'],
    ['Förslag till beslut från presidiet', 'presidiet'],
    ['Styrgruppen föreslår', 'Styrgruppen'],
    ['Arbetsutskottet föreslår att styrelsen beslutar att', 'Arbetsutskottet'],
    ['Direktionen föreslås besluta', 'Direktionen'],
  ])('“%s” is a proposal of %s', (text, by) => {
    expect(findLead(text)).toMatchObject({ kind: 'proposal', by, rest: undefined });
  });

  test.each([
    ['Styrelsen beslutar att', true],
    ['Det beslutades att:', true],
    ['Styrelsen beslutar', false],
  ])('“%s” says whether the clauses below need an att of their own', (text, endsInAtt) => {
    expect(findLead(text)?.endsInAtt).toBe(endsInAtt);
  });
});

describe('a lead that goes on', () => {
  test.each([
    ['Beslut: Ekarna fälls.', undefined, 'Ekarna fälls.'],
    ['BESLUT – Ekarna fälls.', undefined, 'Ekarna fälls.'],
    ['Nätverket beslutade att fälla ekarna.', 'Nätverket', 'att fälla ekarna.'],
    ['Mötet beslöt fälla ekarna.', 'Mötet', 'fälla ekarna.'],
    ['Styrelsen beslutar enligt förslaget.', 'Styrelsen', 'enligt förslaget.'],
    ['Beslutades att fälla ekarna.', undefined, 'att fälla ekarna.'],
    ['Nätverket noterar informationen.', 'Nätverket', 'Nätverket noterar informationen.'],
  ])('“%s” is a decision of %s, to read on from “%s”', (text, by, rest) => {
    const lead = findLead(text);
    expect(lead).toMatchObject({ kind: 'decision', by });
    expect(text.slice(lead?.rest)).toBe(rest);
  });

  test('says by its label, or only by its verb, that it is one', () => {
    expect(findLead('Beslut: Ekarna fälls.')?.labelled).toBe(true);
    expect(findLead('Nätverket beslutade att fälla ekarna.')?.labelled).toBe(false);
  });
});

test.each([
  'Nätverkets beslut innefattar att cheferna har mandat.',
  'På mötet i maj beslutade nätverket att vänta.',
  'Beslut om ekar',
  'Nätverket har tidigare beslutat att vänta.',
  'Direktionen beslutade den 29 september att avgiften höjs.',
  'Ekarna',
  '',
  'Gruppen föreslår vidare en längre tid.',
])('“%s” leads in nothing', (text) => {
  expect(findLead(text)).toBeUndefined();
});

test.each([
  ['Gruppen har setts tre gånger. Den föreslår:', 'proposal', undefined],
  ['Efter en lång diskussion beslutade nätverket:', 'decision', 'nätverket'],
  ['Alla var eniga och beslutade att', 'decision', undefined],
])('the end of “%s” may lead in what stands below', (text, kind, by) => {
  expect(findTailLead(text)).toMatchObject({ kind, by });
});

test.each([
  ['att fälla ekarna', 0],
  ['- att fälla', 2],
  ['• att fälla', 2],
  ['1. att fälla', 3],
  ['a) Att fälla', 3],
  ['Att fälla', 0],
  ['fälla ekarna', undefined],
  ['attityder', undefined],
])('in “%s” the clause begins at %s', (text, start) => {
  expect(findClauseStart(text)).toBe(start);
});
