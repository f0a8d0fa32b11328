import { withFrontmatter } from '../samples/sample-meeting.ts';

const BODY = '\n## 1. Träd\n';
const attendance = (lines: string) => withFrontmatter(BODY, `närvaro:\n${lines}`);

/** Meetings that tell oddly of people or too much of them. Every person and number is invented. */
export const FAULTY_PEOPLE: Readonly<Record<string, string>> = {
  'a person who is both present and absent is told at the absence, whatever the spelling':
    attendance(`  - organisation: Ekvik
    närvarande:
      - Maja Påhittad
      - { namn: Olle Exempel, roll: tf }
  - organisation: Alvik
    frånvarande:
      - "maja  påhittad" ⟵ present-and-absent
      - { namn: OLLE EXEMPEL } ⟵ present-and-absent
      - Siv Fantasi
`),
  'a person who stands twice in one list is told at the second place': attendance(`  - närvarande:
      - Maja Påhittad
      - Olle Exempel
      - { namn: Maja Påhittad, roll: ordförande } ⟵ attendee-twice
    frånvarande:
      - Siv Fantasi
      - Siv Fantasi ⟵ attendee-twice
`),
  'namesakes of two bodies, a part of the meeting and an unclear strike are no fault':
    attendance(`  - organisation: Ekvik
    närvarande:
      - Maja Påhittad
      - { namn: Olle Exempel, del: "kl. 9–10" }
      - { namn: Siv Fantasi, del: "punkt 1" }
      - { namn: Siv Fantasi, del: "punkt 4" }
    oklart: [Bo Saga]
  - organisation: Alvik
    närvarande: [Maja Påhittad]
    oklart: [Bo Saga]
    frånvarande: [Olle Exempel]
`),
  'a personal identity number is refused wherever it stands, and told once a line': withFrontmatter(
    `
Ärendet gäller 850101-1234 och 850102-1234. ⟵ personal-identity-number

## 1. Träd, 19850101-1234 ⟵ personal-identity-number

Föredragande: Maja Påhittad 850101-1234 ⟵ personal-identity-number

<Uppfoljning ansvarig="850101-TF12"> ⟵ personal-identity-number

| Namn | Nummer |
| ---- | ------ |
| Bo   | 850161-1234 | ⟵ personal-identity-number

</Uppfoljning>
`,
    'plats: "hos 850101–1234" ⟵ personal-identity-number\n',
  ),
  'a number in the name of the source may be a day and a running number, and is warned of': withFrontmatter(
    '\n## 1. Träd\n\nText.\n',
    'källa:\n  titel: Minnesanteckningar\n  fil: "850101-1234.docx" ⟵ identity-number-in-source\n',
  ),
  'signs of Markdown hide no number': withFrontmatter(`
## 1. Träd

Numret är **850101**-1234. ⟵ personal-identity-number

## 2. Träd ⟵ personal-identity-number

Numret är 19850[101](https://ekvik.se)-1234.
`),
  'a telephone, a private address, an account, a home and a property are warned of': withFrontmatter(
    `
## 1. Träd

Ring Maja på 070-123 45 67. ⟵ phone-number

Skriv till maja\\_p@gmail.com eller [maja\\_p@gmail.com](mailto:maja_p@gmail.com). ⟵ private-email

Träden på Ekvik Kvarnen 3:12 ska bort. ⟵ property-designation

Ersättningen går till konto 8327-9, 123 456 789-0. ⟵ bank-account

Maja Provsson, Storgatan 12, är hemma på fredag. ⟵ street-address
`,
    'plats: "Solhem 1:23" ⟵ property-designation\n',
  ),
  'numbers of other kinds are left alone': withFrontmatter(`
## 1. Träd

Org.nr 212000-2361, dnr 310402-0012, prop. 2020/21:30, SFS 2001:453 och HSLF-FS 2017:40, kl. 9:15, maja@ekvik.se,
bankgiro 5050-1055, konto 4010, Storgatan 12.
`),
};
