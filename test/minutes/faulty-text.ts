import { withFrontmatter } from '../samples/sample-meeting.ts';

/** Bodies of meetings that hold code, HTML or Markdown that no meeting may hold. */
const BODIES: Readonly<Record<string, string>> = {
  'code that MDX would run is refused where it starts': `
export const x = 1 ⟵ import-export

## 1. Rubrik

import fs from 'node:fs' ⟵ import-export
import os from 'node:os'

export default function Sida() { return null } ⟵ import-export
`,
  'Swedish sentences that read as code are refused, not run and not lost': `
## 1. Rubrik

import av varor sker. ⟵ import-export

export av varor sker ⟵ import-export
också.
`,
  'an expression is refused wherever it stands': `
{process.exit()} ⟵ expression

## 1. Rubrik

Texten {går vidare} här. ⟵ expression

- en rad
- {1 + 1} ⟵ expression

| Kolumn |
| ------ |
| {x}    | ⟵ expression

> citat med {y} ⟵ expression

{ ⟵ expression
  'flera rader'
}
`,
  'an expression in a mark or its properties is refused': `
## 1. Rubrik

<Beslut av={namn}> ⟵ expression

- att {godkänna} ⟵ expression

</Beslut>

<Forslag {...allt}> ⟵ expression

att pröva

</Forslag>
`,
  'a brace that opens nothing is refused where it stands': `
## 1. Rubrik

Första raden.
Den andra { är öppen. ⟵ expression

Sista raden är hel.
`,
  'HTML is refused, closed or not': `
## 1. Rubrik

<script>alert(1)</script> ⟵ raw-html

<div> ⟵ raw-html

text

</div>

Mitt <b>i</b> raden och <br /> till. ⟵ raw-html raw-html

<img src="x" onerror="alert(1)" /> ⟵ raw-html

</p> ⟵ raw-html

<iframe src="https://exempel.se"> ⟵ raw-html

Slut.
`,
  'an HTML comment is no MDX': `
## 1. Rubrik

<!-- en anteckning --> ⟵ mdx-syntax
`,
  'letters of more than one byte before a fault do not move it': `
## 1. Åtgärder på ön

Ååå, äää och ööö: 𝄞 <u och {åäö ⟵ raw-html expression

Därefter {en till ⟵ expression
`,
  'a link that is not to the web, to mail or to this site is refused': `
## 1. Rubrik

[ett](javascript:alert(1)) ⟵ unsafe-link

[två](JavaScript:alert(1)) och [tre](data:text/html,x) ⟵ unsafe-link unsafe-link

[fyra](//exempel.se) ⟵ unsafe-link

- [fem](fil.docx) ⟵ unsafe-link

[sex](https://exempel.se), [sju](mailto:a@exempel.se) och [åtta](/hjalp/) går bra.
`,
  'Markdown that a page of minutes cannot show is refused': `
# En titel ⟵ unsupported-markup

## 1. Rubrik

~~~ ⟵ unsupported-markup
kod
~~~

![bild](bild.png) ⟵ unsupported-markup

En fotnot[^1] ⟵ unsupported-markup

[^1]: Noten. ⟵ unsupported-markup

En [länk][mål] ⟵ unsupported-markup

[mål]: https://exempel.se ⟵ unsupported-markup

##### 2. För djup rubrik ⟵ unsupported-markup

Understruken rubrik ⟵ unsupported-markup
===
`,
};

export const FAULTY_TEXT = Object.fromEntries(
  Object.entries(BODIES).map(([sentence, body]) => [sentence, withFrontmatter(body)]),
);
