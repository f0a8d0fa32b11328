import { withFrontmatter } from '../samples/sample-meeting.ts';

/** Bodies of meetings whose marks are wrong. */
const BODIES: Readonly<Record<string, string>> = {
  'a mark that nobody knows is told, and so is one written in small letters': `
## 1. Rubrik

<Besult> ⟵ unknown-mark

- att plantera

</Besult>

<forslag>text</forslag> ⟵ unknown-mark

<Bilaga /> ⟵ unknown-mark
`,
  'a mark without its other half is told at the half that is there': `
## 1. Rubrik

<Beslut> ⟵ unclosed-mark

- att plantera

## 2. Nästa

</Forslag> ⟵ unclosed-mark
`,
  'a withheld item has no text': `
## 1. Ärende

<Punkt sekretess="26 kap. 1 § OSL" /> ⟵ withheld-item-has-text

Texten.

## 2. Nästa

<Punkt sekretess="1" /> ⟵ invalid-property
`,
  'properties are held against the vocabulary': `
## 1. Rubrik

<Punkt status="klar" slag="beslut, debatt" amnen=" , " /> ⟵ invalid-property invalid-property invalid-property

<Beslut nr="0" grund="rykte" au="Rådet"> ⟵ invalid-property invalid-property unknown-property

att plantera

</Beslut>

<Beslut nr="2" gäller="hösten 2031" bekräftat="2031-05" gällerord="hösten"> ⟵ invalid-property invalid-property invalid-property

att gräva

</Beslut>

<Beslut nr="3" gäller="framgår inte"> ⟵ invalid-property

- att vattna häcken

</Beslut>

<Atergivet datum="2031-02-30"> ⟵ invalid-property missing-property

Rådet sa ja.

</Atergivet>

<Arende status=""> ⟵ invalid-property missing-property

Häcken.

</Arende>

<Uppfoljning slag="hopp" sats="0" svar="punkt 4" grad="nästan" /> ⟵ invalid-property invalid-property invalid-property invalid-property empty-mark

<Uppfoljning grad="delvis"> ⟵ invalid-property

Svar kommer.

</Uppfoljning>

<Uppfoljning inför="2031" datum="2031"> ⟵ invalid-property

Svar kommer.

</Uppfoljning>

<Uppfoljning sats="1"> ⟵ mark-not-empty

Svar kommer.

</Uppfoljning>

<Uppfoljning datum="i maj" ansvarig> ⟵ invalid-property invalid-property

Svar kommer.

</Uppfoljning>
`,
  'who sits where is held against the vocabulary': `
## 1. Rubrik

<Uppdrag person="Maja Ek"> ⟵ missing-property

Maja Ek utses.

</Uppdrag>

<Uppdrag person="" i="7" kommun roll="-" från="i våras" till="2031-02-30" efter="…" /> ⟵ invalid-property invalid-property invalid-property invalid-property invalid-property invalid-property invalid-property

<Uppdrag person="${'Maja '.repeat(30)}" i="Trädrådet" /> ⟵ invalid-property

<Uppdrag person="Maja Ek" i="Trädrådet" efter="MAJA  EK" /> ⟵ invalid-property

<Uppdrag person="Maja Ek" i="Trädrådet" från="2031-05" till="2030" /> ⟵ invalid-property

<Uppdrag person="Maja Ek" organ="Trädrådet" /> ⟵ unknown-property missing-property

<Uppdrag sats="0" i="Trädrådet" /> ⟵ invalid-property

<Uppdrag sats="1" i="Trädrådet"> ⟵ mark-not-empty

Maja Ek utses.

</Uppdrag>
`,
  'who sits where is said below a heading with a number': `
<Uppdrag person="Maja Ek" i="Trädrådet" /> ⟵ misplaced-mark

## 1. Rubrik

Maja <Uppdrag person="Maja Ek" i="Trädrådet">Ek</Uppdrag> utses. ⟵ misplaced-mark
`,
  'a mark in the wrong place is told': `
<Beslut> ⟵ misplaced-mark

att plantera

</Beslut>

## 1. Rubrik

Ett stycke före.

<Punkt status="bordlagd" /> ⟵ misplaced-mark

- en rad med <Beslut>att så</Beslut> ⟵ misplaced-mark

Mitt i <Forslag>att gräva</Forslag> ett stycke. ⟵ misplaced-mark

<Uppfoljning>

<Atergivet av="Rådet"> ⟵ misplaced-mark

text

</Atergivet>

</Uppfoljning>
`,
  'an empty mark is told': `
## 1. Rubrik

<Beslut> ⟵ empty-mark

</Beslut>

<Forslag /> ⟵ empty-mark

<Uppfoljning></Uppfoljning> ⟵ empty-mark
`,
  'a decision is either a list or a paragraph': `
## 1. Rubrik

<Beslut> ⟵ unsupported-markup

Rådet beslutade

- att plantera

</Beslut>
`,
};

export const FAULTY_MARKS = Object.fromEntries(
  Object.entries(BODIES).map(([sentence, body]) => [sentence, withFrontmatter(body)]),
);
