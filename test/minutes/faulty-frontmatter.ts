/** Whole files whose frontmatter is wrong, each read as `FILE` of `sample-meeting.ts`. */
export const FAULTY_FRONTMATTER: Readonly<Record<string, string>> = {
  'keys that nobody knows, at any depth, are told each at its line': `---
organ: lovrad
datum: "2031-04-02"
typ: minnesanteckningar
text: sammandrag
plast: Teams ⟵ unknown-key
källa:
  titel: "Anteckningar"
  utgivar: "Lövrådet" ⟵ unknown-key
närvaro:
  - organisation: Ekvik
    närvarande:
      - Maja Påhittad
      - { namn: Olle Exempel, rol: tf } ⟵ unknown-key
bilagor:
  - etikett: "A"
    punkt: ["1"] ⟵ unknown-key
---
`,
  'an attachment of an item that is not there is told': `---
organ: lovrad
datum: "2031-04-02"
typ: minnesanteckningar
text: ordagrann
bilagor:
  - { etikett: "A", punkter: ["1", "1 a"] } ⟵ unknown-attachment-item
---

## 1. Rubrik (Bilaga A)
`,
  'keys that must be there are told at what they belong to': `---
organ: lovrad ⟵ missing-key missing-key
datum: "2031-04-02"
källa: ⟵ missing-key
  fil: "anteckningar.docx"
---
`,
  'values of the wrong kind are told, each at its line': `---
organ: Löv rådet ⟵ invalid-value
datum: 2031 ⟵ invalid-value
typ: dagbok ⟵ invalid-value
text: "" ⟵ invalid-value
löpbokstav: a ⟵ invalid-value
tid: 9 ⟵ invalid-value
plats: " " ⟵ invalid-value
närvaro:
  - närvarande:
      - Maja Påhittad
      - 7 ⟵ invalid-value
      - { namn: Olle Exempel, roll: [] } ⟵ invalid-value
    frånvarande: ingen ⟵ invalid-value
bilagor:
  - { etikett: "A" }
  - punkter: ["1"] ⟵ invalid-value
anmärkningar: ⟵ invalid-value
källa:
  titel: "Anteckningar"
  sha256: abc ⟵ invalid-value
---
`,
  'words for a date are no date': `---
organ: lovrad
typ: minnesanteckningar
datum: "2 april 2031" ⟵ not-a-date
text: ordagrann
---
`,
  'a date that the calendar lacks is refused': `---
organ: lovrad
datum: 2031-02-29 ⟵ impossible-date
typ: minnesanteckningar
text: ordagrann
---
`,
  'frontmatter that is no YAML is told where it breaks': `---
organ: lovrad
datum: "2031-04-02"
organ: barrad ⟵ yaml-syntax
typ: minnesanteckningar
---

{och brödtexten läses ändå} ⟵ expression
`,
  'YAML that lets a short file grow without bound is refused': `---
organ: &namn lovrad ⟵ yaml-syntax
datum: "2031-04-02"
typ: *namn
text: ordagrann
---
`,
  'a file without frontmatter is told, and its body is read': `⟵ frontmatter-missing
## 1. Rubrik

<b>fett</b> ⟵ raw-html
`,
  'frontmatter that never ends is none': `--- ⟵ frontmatter-missing
organ: lovrad
`,
  'empty frontmatter lacks everything': `---
--- ⟵ invalid-value
`,
  'a summary that does not name its source is warned of': `---
organ: lovrad
datum: "2031-04-02"
typ: minnesanteckningar
text: sammandrag ⟵ missing-source
---
`,
  'a file that does not stand where its organ and its date say is warned of': `---
organ: lovrad
typ: minnesanteckningar
text: ordagrann
datum: "2031-04-03" ⟵ file-name
---
`,
  'an organ whose name makes every address too long is refused': `---
datum: "2031-04-02" ⟵ file-name
typ: minnesanteckningar
text: ordagrann
organ: ${'lovrad-'.repeat(8)}ab ⟵ unsafe-id
---

## 1. Rubrik ⟵ unsafe-id
`,
};
