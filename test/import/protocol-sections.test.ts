import { describe, expect, test } from 'vitest';
import { importPhrase, isTold } from './hear-decisions.ts';

/* Labels as minutes print them. What stands under them tells of a decision, and is none. */
const WISHES = [
  'Yrkande',
  'Yrkanden:',
  'Yrkande från Ebba Roth (M)',
  'Yrkanden och beslutsgång',
  'Förslag och yrkanden',
  'Tilläggsyrkande',
  'Avslagsyrkande 2',
  'Beslutsgång',
  'Propositionsordning',
  'Jäv',
  'Anmälan om jäv',
  'Ordning för justering',
  'Ajournering',
];
const OBJECTIONS = [
  'Reservation',
  'Reservationer:',
  'Reservation (SD)',
  'Reservation mot beslutet',
  'Reservationer och särskilda yttranden',
  'Avvikande mening',
  'Särskilt yttrande',
  'Särskilt yttrande av Ebba Roth (V)',
  'Protokollsanteckning',
  'Till protokollsanteckning',
  'Deltar ej i beslutet',
  'Votering',
  'Omröstning',
  'Omröstningsresultat',
];

describe('a part of formal minutes that tells of a decision is none', () => {
  test.each([...WISHES, ...OBJECTIONS])('“%s” with a wish under it', async (label) => {
    const phrase = `${label}\n\nEbba Roth (M) vill hellre att planen upphävs.\n\nSten Malm anser att planen ska gälla.`;
    expect(await importPhrase(phrase)).toMatchObject({ decisions: [], told: 0 });
    expect(isTold(phrase)).toBe(false);
  });

  test.each([...WISHES, ...OBJECTIONS])('“%s” between the text and the decision keeps the decision', async (label) => {
    const phrase = `Planen gicks igenom.\n\n${label}\n\nNätverket beslutar att planen upphävs, om Sten Malm får råda.\n\nBeslut\n\natt planen gäller\n\natt målet står fast`;
    const { decisions, told } = await importPhrase(phrase);
    expect(decisions.map(({ clauses }) => clauses)).toEqual([['att planen gäller', 'att målet står fast']]);
    expect(told).toBe(0);
  });

  test.each(OBJECTIONS)('“%s” after the decision is no decision more', async (label) => {
    const phrase = `Beslut\n\natt planen gäller\n\n${label}\n\nNätverket beslutade att planen gäller. Det är fel.\n\n- att planen borde upphävas`;
    const { decisions, told } = await importPhrase(phrase);
    expect(decisions.map(({ clauses }) => clauses)).toEqual([['att planen gäller']]);
    expect(told).toBe(0);
  });

  test.each(WISHES)('“%s” before the only decision of an item, told in a sentence', async (label) => {
    const phrase = `${label}\n\nEbba Roth (M) yrkar bifall.\n\nNätverket beslutade att planen gäller.`;
    const { decisions, told } = await importPhrase(phrase);
    expect({ count: decisions.length, told, unmarked: isTold(phrase) }).toEqual({ count: 1, told: 0, unmarked: true });
  });

  test('a label with its words on the same line', async () => {
    const phrase = 'Reservation: Nätverket beslutade att planen gäller, och det är fel.\n\nBeslut: Planen gäller.';
    const { decisions, told } = await importPhrase(phrase);
    expect({ count: decisions.length, told, unmarked: isTold(phrase) }).toEqual({ count: 1, told: 0, unmarked: true });
  });

  test('an objection that decides where nothing else does is asked about', async () => {
    const { decisions, codes } = await importPhrase('Reservation\n\nNätverket beslutade att planen gäller.');
    expect({ count: decisions.length, asked: codes.includes('decision-uncertain') }).toEqual({ count: 0, asked: true });
  });

  test.each([
    'Reservationen diskuterades. Nätverket beslutade att planen gäller.',
    'Votering begärdes inte. Nätverket beslutade att planen gäller.',
    'Jäv anmäldes inte. Nätverket beslutade att planen gäller.',
  ])('“%s” begins no such part', async (phrase) => {
    const { decisions } = await importPhrase(phrase);
    expect({ count: decisions.length, unmarked: isTold(phrase) }).toEqual({ count: 1, unmarked: true });
  });
});
