import { describe, expect, test } from 'vitest';
import { codesOf, importText, toldItems } from './import-text.ts';

const HEAD = 'Minnesanteckningar\nSkogsgruppen\nOnsdag 6 mars 2024\nNärvarande: Ebba Roth, Sten Malm\n\n';
const MEETING =
  '1. Ekar\nEbba hälsar välkommen.\n\n2. Almar\nBeslut: Almarna står kvar.\n\n3. Avslut\nStyrelsen tackar för i dag.\n\n';
const ITEMS = ['1 Ekar', '2 Almar: 1', '3 Avslut'];
const ATTACHED =
  '1. Bakgrund\nSkogen är gammal.\n\n2. Syfte\nSkogen ska bli äldre.\n\n3. Mål\nTio ekar.\n\n4. Arbetssätt\nVi går ut varje vår.\n\n5. Uppföljning\nRäkna ekarna.\n';

describe('what is bound in behind the minutes has no items', () => {
  test.each([
    'Bilaga 1\n\nPlan för skogen\n\n',
    'BILAGA A\n\n',
    'Bilaga 1 – Plan för skogen\n\n',
    'Bilagor\n\nPlan\n\n',
    'Bilaga 2: Plan för skogen\n',
    'Vid protokollet\n\nEbba Roth\n\nPlan för skogen\n\n',
    'Justeras\n\n……………………\nSten Malm\n\nPlan för skogen\n\n',
    'Underskrifter\n\nEbba Roth\nSten Malm\n\nBilaga 1\n\n',
  ])('behind %j', async (between) => {
    const imported = await importText(`${HEAD}${MEETING}${between}${ATTACHED}`);
    expect(toldItems(imported)).toEqual(ITEMS);
    expect(codesOf(imported)).toContain('attachment-bound-in');
  });

  test('nor any decision, and what looks like one is told', async () => {
    const imported = await importText(`${HEAD}${MEETING}Bilaga 1\n\n${ATTACHED}Beslut: Alla ekar räknas.\n`);
    expect(toldItems(imported)).toEqual(ITEMS);
    expect(codesOf(imported)).toContain('decision-behind-items');
  });

  test('but an attachment that an item only names ends nothing', async () => {
    const text = MEETING.replace('2. Almar\n', '2. Almar\nBilaga 1\n');
    expect(toldItems(await importText(`${HEAD}${text}`))).toEqual(ITEMS);
  });

  test('and where nothing says what it is, the person chooses', async () => {
    const text = `${HEAD}${MEETING}Plan för skogen\n\n${ATTACHED}`;
    const doubtful = await importText(text);
    expect(toldItems(doubtful)).toEqual(['items-doubtful']);
    expect(doubtful.readings?.map(({ lines }) => [lines[0], lines.length])).toEqual(
      expect.arrayContaining([
        [6, 3],
        [17, 5],
      ]),
    );
    expect(toldItems(await importText(text, { line: 6 }))).toEqual(ITEMS);
    expect(toldItems(await importText(text, { line: 17 }))).toHaveLength(5);
    expect(toldItems(await importText(text, { line: 7 }))).toEqual(['no-such-row']);
  });
});

describe('people with numbers are no items', () => {
  test.each([
    'Närvarande:\n1. Ebba Roth\n2. Sten Malm\n3. Vera Quist\n\n',
    'Närvarande\n1) Ebba Roth (S)\n2) Sten Malm (C), Ekfors\n\n',
    'Deltagare:\n1. Ebba Roth, ordförande\n2. Sten Malm, sekreterare\n\nFrånvarande:\n1. Vera Quist\n2. Hugo Land\n\n',
    'Ledamöter\n1 Ebba Roth\n2 Sten Malm\n3 Vera Quist\n4 Hugo Land\n\n',
  ])('in %j', async (people) => {
    const head = `Minnesanteckningar\nOnsdag 6 mars 2024\n${people}`;
    expect(toldItems(await importText(head + MEETING))).toEqual(ITEMS);
    expect(toldItems(await importText(`${head}Ekar\n\nAlla ekar står kvar.\n\nAlmar\n\nAlla almar fälls.\n`))).toEqual([
      'no-items',
    ]);
  });
});

describe('a list in the text is no row of items', () => {
  const LIST = '1. Vem mäter.\n2. Vad kostar det.\n3. När börjar vi.\n';

  test.each([
    `Ekar\n\nEbba hälsar välkommen.\n\nAlmar\n\nGruppen gick igenom tre frågor.\n${LIST}\nBeslut: Almarna står kvar.\n\nAvslut\n\nAlla tackar för i dag.\n`,
    `Ekar\n\nEbba hälsar välkommen.\n\nAlmar\n\nGruppen gick igenom tre frågor:\n\n${LIST}\nBeslut: Almarna står kvar.\n\nAvslut\n\nAlla tackar för i dag.\n`,
    `## Ekar\nEbba hälsar välkommen.\n\n## Almar\nGruppen gick igenom tre frågor.\n${LIST}Beslut: Almarna står kvar.\n\n## Avslut\nAlla tackar för i dag.\n`,
    `**Ekar**\nEbba hälsar välkommen.\n**Almar**\nGruppen gick igenom tre frågor.\n${LIST}Beslut: Almarna står kvar.\n**Avslut**\nAlla tackar för i dag.\n`,
  ])('in %j', async (body) => {
    const refused = await importText(HEAD + body);
    expect(toldItems(refused).join()).toMatch(/^(?:no-items|items-doubtful)$/);
    expect(refused.readings?.find(({ kind }) => kind === 'headings')).toMatchObject({
      kind: 'headings',
      words: ['Ekar', 'Almar', 'Avslut'],
    });
    expect(toldItems(await importText(HEAD + body, 'headings'))).toEqual(ITEMS);
  });
});

test('a decision before the first item is told', async () => {
  const imported = await importText(`${HEAD}Beslut: Ekarna står kvar.\n\n${MEETING}`);
  expect(toldItems(imported)).toEqual(ITEMS);
  expect(codesOf(imported)).toContain('decision-before-items');
});

test('a contents list before the items leaves no doubt', async () => {
  expect(toldItems(await importText(`${HEAD}Dagordning\n\n1. Ekar\n2. Almar\n3. Avslut\n\n${MEETING}`))).toEqual(ITEMS);
});

test('an agenda with headings around it leaves no doubt', async () => {
  const text =
    'Kallelse\nSkogsgruppen\n6 mars 2024\n\nVälkommen till vårt möte i skogen.\n\nDagordning\n\n1. Ekar\n2. Almar\n3. Avslut\n\nAnmälan\n\nAnmäl dig till Ebba före mötet.\n\nLunch\n\nLunch serveras efter mötet.\n';
  expect(toldItems(await importText(text))).toEqual(['1 Ekar', '2 Almar', '3 Avslut']);
});
