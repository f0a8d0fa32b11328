import { describe, expect, test } from 'vitest';
import { checkUnmarkedDecisions } from '../../src/minutes/check-unmarked-decisions.ts';
import { readMeeting } from '../../src/minutes/read-meeting.ts';
import { makeOrgan } from '../samples/sample-archive.ts';
import { faultsOf, readMarkers } from './marked-sample.ts';
import { FILE, withFrontmatter } from '../samples/sample-meeting.ts';

const ORGANS = [
  makeOrgan('lovrad', ['Lövrådet på ön', 'Lövrådet', 'LÖR']),
  makeOrgan('barrad', ['Barrådet', 'Nämnden']),
  makeOrgan('mossrad', ['Stora mossrådet']),
];

function check(sample: string) {
  const { text, faults } = readMarkers(sample);
  return { told: faultsOf(checkUnmarkedDecisions([readMeeting(text, FILE)], ORGANS)), expected: faults };
}

const TOLD: Readonly<Record<string, string>> = {
  'the organ itself, under any of its names or as the meeting': `
## 1. Träd

Lövrådet beslutade att plantera ekar. ⟵ unmarked-decision

Mötet beslöt att så gräs. ⟵ unmarked-decision

Rådet beslutar enhälligt att klippa häcken. ⟵ unmarked-decision

Vi beslutade att vattna. ⟵ unmarked-decision

Efter diskussion beslutade rådet att avvakta. ⟵ unmarked-decision
`,
  'a label or a verb that names nobody': `
## 1. Träd

Beslut: Ekarna planteras i höst. ⟵ unmarked-decision

**BESLUT** – att så gräs ⟵ unmarked-decision

Det beslutades att klippa häcken. ⟵ unmarked-decision

Beslutas att gräva. ⟵ unmarked-decision

Rådets beslut: gräset klipps. ⟵ unmarked-decision
`,
  'a list of clauses, led in or not, and a clause alone': `
## 1. Träd

Lövrådet beslutade ⟵ unmarked-decision

- att plantera ekar
- att så gräs

## 2. Buskar

- att klippa häcken ⟵ unmarked-decision
- att gräva

## 3. Gräs

Föredragande: Maja Påhittad

att så gräs ⟵ unmarked-decision

## 4. Mossa

Rådets beslut ⟵ unmarked-decision

att gallra mossan

<Beslut>

- att vattna

</Beslut>

- att harva ⟵ unmarked-decision
`,
  'a list within a list, and a matter': `
## 1. Träd

- Maja berättade om läget.
- Mötet beslutade att plantera ekar. ⟵ unmarked-decision

<Arende rubrik="Häcken">

Mötet beslutade att klippa häcken. ⟵ unmarked-decision

</Arende>
`,
  'a label above its words, and a formula that is a paragraph': `
## 1. Träd

Beslut: ⟵ unmarked-decision

Ekarna planteras i höst.

Beslut: Rådet beslutar att vattna. ⟵ unmarked-decision

Rådet noterar informationen. ⟵ unmarked-decision

Anteckningarna från den 1 mars läggs till handlingarna. ⟵ unmarked-decision

Lövrådet godkänner dagordningen ⟵ unmarked-decision

Mötet lägger rapporten om mossa till handlingarna. ⟵ unmarked-decision
`,
  'a body that nobody knows, where no other decides': `
## 1. Träd

Skogsstyret beslutade att så barr. ⟵ unmarked-decision
`,
  'a body that nobody knows, where its clauses stand below': `
## 1. Träd

Skogsstyret beslutar ⟵ unmarked-decision

- att plantera ekar
`,
  'what was decided about an earlier day or for a later one': `
## 1. Träd

Mötet beslutade att godkänna protokollet från 2031-03-01. ⟵ unmarked-decision

Mötet beslutade 2031-04-02 att träffas igen den 7 maj. ⟵ unmarked-decision
`,
  'a sentence before a mark that says more than the mark': `
## 1. Träd

Mötet beslutade att så gräs. ⟵ unmarked-decision

<Beslut>

- att plantera ekar

</Beslut>
`,
};

const SILENT: Readonly<Record<string, string>> = {
  'what is marked': `
## 1. Träd

<Beslut>

Mötet beslutade att plantera ekar.

</Beslut>

<Forslag>

- att så gräs

</Forslag>

<Atergivet av="Barrådet">

Mötet beslutade att så gräs.

</Atergivet>
`,
  'the words that lead in a mark': `
## 1. Träd

Lövrådet beslutade

<Beslut>

- att plantera ekar

</Beslut>

Beslut:

<Beslut nr="2">

att så gräs

</Beslut>

Rådets beslut:

<Forslag>

- att gräva

</Forslag>

Mötet beslutade enligt följande:

<Atergivet av="Barrådet">

- att vattna

</Atergivet>

Lövrådet beslutar att

<Beslut nr="3">

- klippa häcken

</Beslut>

Mötet beslutade i fråga om gräset:

<Beslut nr="4">

- att klippa

</Beslut>
`,
  'the decision of another body': `
## 1. Träd

Barrådet beslutade att plantera granar.

Nämnden beslutade att så barr.

Stora mossrådet beslutade att vattna.

Regeringen beslutade att höja bidraget.
`,
  'the decision of another body, its clauses below': `
## 1. Träd

Barrådet beslutade

- att plantera granar
`,
  'a body that nobody knows, where the meeting has decided': `
## 1. Träd

<Beslut>

Mötet beslutade att plantera ekar.

</Beslut>

## 2. Gräs

Skogsstyret beslutade att så barr.
`,
  'a label above the words that lead in a mark': `
## 1. Träd

Beslut:

Lövrådet beslutar

<Beslut>

- att plantera ekar

</Beslut>

Beslut: Lövrådet beslutar enhälligt

<Beslut nr="2">

- att vattna

</Beslut>

Beslut: Barrådet beslutade att så barr.
`,
  'an earlier decision of its own': `
## 1. Träd

Lövrådet beslutade 310301 att plantera ekar.

Mötet beslutade tidigare att så gräs.

Lövrådet beslutade i mars att klippa häcken.

Lövrådet beslutade vid mötet den 1 mars att gräva.

Vid förra mötet beslutade rådet att avvakta.

Rådet beslutade 2029 att harva.

Lövrådet hade beslutat att vattna.
`,
  'words that decide nothing': `
## 1. Träd

Beslutet väckte frågor.

Beslut om ekar togs upp.

Beslut

Nätet beslutar mycket.

Planen är beslutad.

Rådet noterar informationen om ekar och vill veta mer.

Barrådet noterar informationen.

Att ekarna mår bra är klart.
`,
  'a list that its own words lead in': `
## 1. Träd

Syftet med planen är:

- att öka andelen ekar
- att minska andelen granar

Rådet föreslår

- att så gräs

Förslag till beslut

att klippa häcken
`,
  'what stands before the first item': `
Mötet beslutade att plantera ekar.

## 1. Träd
`,
};

describe('a passage in no mark looks like a decision where it tells of', () => {
  test.each(Object.entries(TOLD))('%s', (_sentence, body) => {
    const { told, expected } = check(withFrontmatter(body));
    expect(expected.length).toBeGreaterThan(0);
    expect(told).toEqual(expected);
  });
});

describe('no passage looks like a decision that is', () => {
  test.each(Object.entries(SILENT))('%s', (_sentence, body) => {
    expect(check(withFrontmatter(body)).told).toEqual([]);
  });

  test('in an agenda, which decides nothing', () => {
    expect(
      check(
        withFrontmatter(TOLD['a list within a list, and a matter'] ?? '').replace('minnesanteckningar', 'dagordning'),
      ).told,
    ).toEqual([]);
  });
});

test('of an organ without a file, the meeting alone is its own', () => {
  const body = '\n## 1. Träd\n\nMötet beslutade att så. ⟵ unmarked-decision\n\nMossrådet beslutade att gräva.\n';
  const { told, expected } = check(withFrontmatter(body).replace('lovrad', 'okand'));
  expect(told).toEqual(expected);
});

test('a long passage is told by its first words', () => {
  const { text } = readMarkers(withFrontmatter(`\n## 1. Träd\n\nMötet beslutade att ${'plantera '.repeat(30)}\n`));
  const [diagnostic] = checkUnmarkedDecisions([readMeeting(text, FILE)], ORGANS);
  expect(diagnostic?.details).toEqual({ found: expect.stringMatching(/^Mötet beslutade att plantera .{1,60}…$/) });
});
