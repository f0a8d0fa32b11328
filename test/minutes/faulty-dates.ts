import { withFrontmatter } from '../samples/sample-meeting.ts';

const BODY = '\n## 1. Träd\n';
/** `huvud` with these lines, each two spaces in. */
const head = (lines: string, rest = '') =>
  withFrontmatter(
    BODY,
    `${rest}huvud: |\n${lines
      .split('\n')
      .map((line) => `  ${line}\n`)
      .join('')}`,
  );

/** Meetings of 2 April 2031 whose head names another day, and some whose head only seems to. */
export const FAULTY_DATES: Readonly<Record<string, string>> = {
  'another day beside a word for it is told at its line': head(
    'Lövrådet\nDatum: 3 april 2031 ⟵ date-differs\nNärvarande: Maja Påhittad, som var med redan 1 april 2031',
  ),
  'the only day of the head is the meeting’s': head(
    'Anteckningar\nLövrådet, torsdagen den 3 april 2031 ⟵ date-differs',
  ),
  'a word for it may stand on the line before': head('Sammanträdesdatum\n2031-04-03 ⟵ date-differs\n2031-04-02'),
  'a meeting that says its day twice says it once wrongly': head('Möte 2 april 2031\nDatum 310403 ⟵ date-differs'),
  'a day that the calendar lacks differs too': head('Möte 31 april 2031 ⟵ date-differs'),
  'every spelling of a day is read': head('Mötesdatum: 3/4-31 ⟵ date-differs\nMötet börjar 20310402'),
  'the title of the source and the words before the first item are held to it': withFrontmatter(
    `
Protokoll från Lövrådets möte 2031-04-05 ⟵ date-differs

## 1. Träd
`,
    'källa:\n  titel: "Anteckningar 4 april 2031" ⟵ date-differs\n',
  ),
  'a weekday that the day does not have is told': head('Möte torsdagen den 2 april 2031 ⟵ weekday-differs'),
  'a weekday that a remark tells of is known': head(
    'Möte torsdagen den 2 april 2031',
    'anmärkningar: ["Källan skriver torsdagen den 2 april, som är en onsdag."]\n',
  ),
  'a meeting known to its month is on a day of it': head('Datum: 2031-04-30').replace(
    '"2031-04-02"',
    '"2031-04" ⟵ file-name',
  ),
  'a meeting known to its year is on no day of another': head('Datum: 2030-04-02 ⟵ date-differs').replace(
    '"2031-04-02"',
    '"2031" ⟵ file-name',
  ),
  'the same day in any spelling is the same day': head(
    'Möte 2 april 2031\nDatum: 31-04-02\nTid: onsdag 2/4 2031 kl 9\nSammanträdesdag 2.4.2031',
  ),
  'another day that the file gives is known': head('Datum: 3 april 2031', 'flerdatum: ["2031-04-03"]\n'),
  'what a remark tells of is known': head(
    'Datum: 3 april 2031',
    'anmärkningar:\n  - "Överst står den 3 april, i texten den 2."\n',
  ),
  'what a remark quotes is known': head(
    'Möte 31 april 2031\nDatum: 2031-04-02',
    'anmärkningar: ["Källan skriver ”31 april 2031”."]\n',
  ),
  'the day of something else is another day': head(
    'Möte 2 april 2031\nUtskriftsdatum: 2031-04-09\nDatum för nästa möte: 7 maj 2031\nJusterat datum 2031-04-10',
  ),
  'the only day may be of something else': head('Lövrådet\nNästa möte: 7 maj 2031'),
  'one of several days without a word for it says nothing': head(
    'Lövrådet 3 april 2031\nInbjudan gick ut 20 mars 2031',
  ),
  'a meeting of two days has a second day': head(
    'Datum: 2–3 april 2031\nDag: 2031-04-02 – 2031-04-03\nMöte den 2 april 2031 och 3 april 2031',
  ),
  'a day without a year says nothing': head('Datum: 3 april'),
  'a day that the first words speak of is not the meeting’s': withFrontmatter(
    '\nPlanen från den 3 april 2031 låg på bordet.\n\n## 1. Träd\n',
  ),
};
