import { withFrontmatter } from '../samples/sample-meeting.ts';

/** Bodies of meetings whose items or decisions are not certain. */
const BODIES: Readonly<Record<string, string>> = {
  'a heading without a number is told': `
## Rubrik ⟵ item-without-number

<Beslut> ⟵ empty-mark

</Beslut>

### a) Underpunkt ⟵ sub-item-without-parent

## 1. Rubrik

### a) Underpunkt

#### Rubrik i punkten ⟵ item-without-number
`,
  'a letter that may belong to the number or to the title is told': `
## 6 a Rapport ⟵ unclear-number

## § 41 b Rapport ⟵ unclear-number
`,
  'a number that is left out is told at the one after it': `
## 6. Rubrik

### a) Underpunkt

## 8. Rubrik ⟵ numbering-gap

## 9. Rubrik

**10. Rubrik** ⟵ unread-heading

##11. Rubrik ⟵ unread-heading
`,
  'a number that stands twice is told at its second place': `
## 6. Rubrik

### a) Underpunkt

### 6 a) Samma underpunkt ⟵ duplicate-item

## 6. Samma punkt ⟵ duplicate-item
`,
  'a decision that takes the address of another is told': `
## 1. Rubrik

<Beslut>

att plantera

</Beslut>

<Beslut nr="2">

att så

</Beslut>

<Arende rubrik="Häcken">

<Beslut nr="2"> ⟵ duplicate-decision

att klippa

</Beslut>

</Arende>

## 2. Nästa

<Beslut punkt="1"> ⟵ duplicate-decision

att gräva

</Beslut>
`,
  'a second decision without a first is told': `
## 1. Rubrik

<Beslut nr="2"> ⟵ decision-order

att så

</Beslut>

## 2. Nästa

<Beslut>

att slå

</Beslut>

<Beslut nr="2">

att klippa

</Beslut>
`,
  'a line of presenters that lacks its colon is warned of, a sentence about them is not': `
## 1. Rubrik

Föredragande Maja Påhittad, jurist ⟵ presenters-unread

## 2. Nästa

Föredragande gav en bild av läget.

Föredragande Maja svarade på frågor.
`,
  'a decision for an item that the meeting lacks is told': `
## 1. Rubrik

<Beslut punkt="7"> ⟵ unknown-item

att plantera

</Beslut>
`,
};

export const FAULTY_NUMBERS = Object.fromEntries(
  Object.entries(BODIES).map(([sentence, body]) => [sentence, withFrontmatter(body)]),
);
