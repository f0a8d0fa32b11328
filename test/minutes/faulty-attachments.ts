import { withFrontmatter } from '../samples/sample-meeting.ts';

/** Meetings whose text names other attachments than their frontmatter lists, and some that only seem to. */
export const FAULTY_ATTACHMENTS: Readonly<Record<string, string>> = {
  'an attachment that is named and not listed is told at its item, and before the first item where the text begins':
    withFrontmatter(
      `
Underlag finns i Bilaga 7. ⟵ attachment-not-listed

## 1. Ekar (Bilaga A, C 1-2) ⟵ attachment-not-listed

Se även Bilaga B.

## 2. Alar, Bilaga A

## 3. Buskar ⟵ attachment-not-listed

Föredragande: Maja Påhittad, Bilaga 8

<Arende rubrik="Häcken">

Ritningen är Bilaga 9.

</Arende>
`,
      'bilagor:\n  - { etikett: "A", punkter: ["1"] }\n  - { etikett: "C1" }\n',
    ),
  'a meeting that lists nothing is told of everything that it names': withFrontmatter(`
## 1. Ekar ⟵ attachment-not-listed

Bilaga 10-12 skickades ut.
`),
  'an attachment that is listed and not named is told at its line': withFrontmatter(
    `
## 1. Ekar (Bilaga A, 2a och 2b)

Planen för skötsel gicks igenom.
`,
    `bilagor:
  - { etikett: "A", namn: "Karta" }
  - { etikett: "B", namn: "Planen för skötsel", punkter: ["1"] } ⟵ attachment-not-named
  - etikett: "2a"
  - etikett: "2b"
  - etikett: "2c" ⟵ attachment-not-named
  - etikett: "Kartbok" ⟵ attachment-not-named
  - namn: "Planen för
      skötsel"
  - namn: "Planen för gallring" ⟵ attachment-not-named
`,
  ),
  'a letter may stand for all that it numbers, and the head, a name and a broken line may name an attachment':
    withFrontmatter(
      `
## 1. Ekar (Bilaga C 1-2)

Av Bil C framgår mer, och så även av Bilaga
D. Kartbok för ön visades. Underlag: Plan för
ekar .docx

## 2. Alar

Bilaga E, F4.
`,
      `bilagor:
  - { etikett: "C1" }
  - { etikett: "C 2" }
  - { etikett: "Bilaga D" }
  - { etikett: "E1" }
  - { etikett: "F4" }
  - { etikett: "G" }
  - namn: "Kartbok"
  - namn: "Plan för ekar.docx"
huvud: |
  Lövrådet
  Utskickat: Bilaga G
`,
    ),
  'a summary may leave a name unsaid, but no label': `---
organ: lovrad
datum: "2031-04-02"
typ: minnesanteckningar
text: sammandrag
källa: { titel: "Anteckningar" }
bilagor:
  - namn: "Karta"
  - etikett: "A" ⟵ attachment-not-named
---

## 1. Ekar
`,
  'a fault in another key hides none of it': withFrontmatter(
    `
## 1. Ekar (Bilaga B) ⟵ attachment-not-listed
`,
    'plats: 7 ⟵ invalid-value\nbilagor:\n  - { etikett: "A" } ⟵ attachment-not-named\n',
  ),
  'a meeting without attachments has nothing to tell': withFrontmatter(
    '\n## 1. Ekar\n\nBilagorna skickas efter mötet.\n',
  ),
};
