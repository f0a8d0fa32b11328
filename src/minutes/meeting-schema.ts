import { z } from 'zod';
import { ADJUSTMENTS, MEETING_TYPES, TEXT_FORMS } from '../archive/meeting.ts';
import { filingDate, isSafeIdText, listOf, longText, oneOf, text } from './editor-value.ts';

const person = z.union(
  [
    text('Anna Berg'),
    z.strictObject({
      /** The name as it stands in the source. */
      namn: text('Anna Berg'),
      /** The title or role that the source gives: `tf`, `ordförande`. */
      roll: text('tf').optional(),
      /** The part of the meeting that the person attended, in the words of the source: `kl. 13–15`, `punkt 10`. */
      del: text('kl. 13–15').optional(),
    }),
  ],
  { error: 'ett namn, eller { namn: Anna Berg, roll: tf, del: "kl. 13–15" }' },
);

const people = listOf(person, '- Anna Berg').optional();

const attendanceGroup = z.strictObject(
  {
    /** The municipality or other body; left out where the source names none. */
    organisation: text('Falun').optional(),
    närvarande: people,
    /** Only where the source says that they were absent. */
    frånvarande: people,
    /** Where the source no longer shows who was there, for example because a strike was lost. */
    oklart: people,
  },
  { error: 'organisation och närvarande, till exempel - organisation: Falun' },
);

const FILE_EXPECTED =
  'namnet på en fil i bilagor/, med bara a–z, siffror, bindestreck och understreck före ändelsen, till exempel fil: avtal-2021.pdf';
const LINK_EXPECTED = 'en hel adress, till exempel länk: https://example.se/avtal.pdf';

const attachment = z
  .strictObject(
    {
      /** The label: `A`, `C1`, `21`. */
      etikett: text('"C1"').optional(),
      /** The name of the attachment or of its file, where the source tells it. */
      namn: text('Uppdragsbeskrivning').optional(),
      /** The numbers of the items that name the attachment: ["4d"]. */
      punkter: listOf(text('"4"'), 'punkter: ["4", "6a"]').optional(),
      /** The file in `bilagor/<meeting id>/`, which the archive publishes. */
      fil: z
        .string({ error: FILE_EXPECTED })
        .max(100, { error: FILE_EXPECTED })
        .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*\.[A-Za-z0-9]+$/, { error: FILE_EXPECTED })
        .optional(),
      /** Where the attachment can be read elsewhere. */
      länk: z
        .url({ protocol: /^https$/, hostname: /\./, error: LINK_EXPECTED })
        .max(2000, { error: LINK_EXPECTED })
        .optional(),
    },
    { error: 'etikett och punkter, till exempel - { etikett: "A", punkter: ["3"] }' },
  )
  .refine(({ etikett, namn }) => etikett !== undefined || namn !== undefined, {
    error: 'etikett eller namn, till exempel { etikett: "C1" }',
  });

/** The frontmatter of a meeting's file. */
export const meetingFrontmatter = z.strictObject({
  /** The name of the organ's file in `organ/`, without `.yaml`. */
  organ: isSafeIdText('schnv-dalarna'),
  /**
   * The day of the meeting in quotes: "2021-03-19". "2022-10" or "2022" where the source tells no more; `anmärkningar`
   * should then say why.
   */
  datum: filingDate,
  /** Other days that the source gives as the meeting's, where it is not sure which is right. */
  flerdatum: listOf(filingDate, '- "2021-03-18"').optional(),
  /** Only for a second meeting on the same day: `b`. */
  löpbokstav: z
    .string({ error: 'en bokstav, till exempel b' })
    .regex(/^[b-z]$/, { error: 'en bokstav, till exempel b' })
    .optional(),
  typ: oneOf(MEETING_TYPES),
  /** `ordagrann`: the words of the source. `sammandrag`: the facts of the source in other words. */
  text: oneOf(TEXT_FORMS),
  /** Only where it is known whether the minutes are adjusted. */
  läge: oneOf(ADJUSTMENTS).optional(),
  /** The document that the file was made from. The original is what counts. */
  källa: z
    .strictObject(
      {
        titel: text('"Minnesanteckningar 19 mars 2021"'),
        utgivare: text('Socialchefsnätverket').optional(),
        fil: text('minnesanteckningar-210319.docx').optional(),
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/, { error: '64 tecken 0–9 och a–f' })
          .optional(),
      },
      { error: 'titel: och gärna utgivare:, fil: och sha256:, indragna under källa:' },
    )
    .optional(),
  /** The time as the source writes it: "09.00–11.30". */
  tid: text('"09.00–11.30"').optional(),
  plats: text('"Teams"').optional(),
  /** Who was there, body by body. */
  närvaro: listOf(attendanceGroup, '- organisation: Falun').optional(),
  /** Every attachment that the document names, one line for each label. */
  bilagor: listOf(attachment, '- { etikett: "A", punkter: ["3"] }').optional(),
  /** The head of the document word for word: title, lines with dates, attendance. */
  huvud: longText('huvud: | och texten indragen på raderna under').optional(),
  /** Who took the notes and who adjusted them, word for word. */
  underskrift: longText('"Antecknat av Anna Berg"').optional(),
  /** What is odd in the source: two dates, a lost strike. */
  anmärkningar: listOf(text('"Källan har två datum överst."'), '- "Källan har två datum överst."').optional(),
});

export type MeetingFrontmatter = z.infer<typeof meetingFrontmatter>;
