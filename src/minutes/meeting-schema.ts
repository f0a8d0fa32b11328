import { z } from 'zod';
import { MEETING_TYPES, TEXT_FORMS } from '../archive/meeting.ts';
import { filingDate, isSafeIdText, listOf, oneOf, text } from './editor-value.ts';

const person = z.union(
  [
    text('Anna Berg'),
    z.strictObject({
      /** Namnet som det står i källan. */
      namn: text('Anna Berg'),
      /** Titel eller roll som källan ger den: `tf`, `ordförande`. */
      roll: text('tf').optional(),
      /** Den del av mötet som personen var med på, med källans ord: `kl. 13–15`, `punkt 10`. */
      del: text('kl. 13–15').optional(),
    }),
  ],
  { error: 'ett namn, eller { namn: Anna Berg, roll: tf, del: "kl. 13–15" }' },
);

const people = listOf(person, '- Anna Berg').optional();

const attendanceGroup = z.strictObject(
  {
    /** Kommunen eller organisationen. Utelämnas där källan inte säger någon. */
    organisation: text('Falun').optional(),
    närvarande: people,
    /** Bara där källan säger att de var frånvarande. */
    frånvarande: people,
    /** Där källan inte längre visar vem som var med, till exempel när en överstrykning har gått förlorad. */
    oklart: people,
  },
  { error: 'organisation och närvarande, till exempel - organisation: Falun' },
);

const attachment = z
  .strictObject(
    {
      /** Beteckningen: `A`, `C1`, `21`. */
      etikett: text('"C1"').optional(),
      /** Bilagans namn eller filnamn, där källan säger det. */
      namn: text('Uppdragsbeskrivning').optional(),
      /** Numren på de punkter som nämner bilagan: ["4d"]. */
      punkter: listOf(text('"4"'), 'punkter: ["4", "6a"]').optional(),
    },
    { error: 'etikett och punkter, till exempel - { etikett: "A", punkter: ["3"] }' },
  )
  .refine(({ etikett, namn }) => etikett !== undefined || namn !== undefined, {
    error: 'etikett eller namn, till exempel { etikett: "C1" }',
  });

/** Uppgifterna överst i ett mötes fil. */
export const meetingFrontmatter = z.strictObject({
  /** Filnamnet på organet i `organ/`, utan `.yaml`. */
  organ: isSafeIdText('schnv-dalarna'),
  /** Mötets dag inom citattecken: "2021-03-19". "2022-10" eller "2022" där källan inte säger mer; skriv då varför i `anmärkningar`. */
  datum: filingDate,
  /** Bara för ett andra möte samma dag: `b`. */
  löpbokstav: z
    .string({ error: 'en bokstav, till exempel b' })
    .regex(/^[b-z]$/, { error: 'en bokstav, till exempel b' })
    .optional(),
  typ: oneOf(MEETING_TYPES),
  /** `ordagrann`: källans egna ord. `sammandrag`: källans uppgifter med andra ord. */
  text: oneOf(TEXT_FORMS),
  /** Dokumentet som filen är gjord av. Det är originalet som gäller. */
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
  /** Tiden som källan skriver den: "09.00–11.30". */
  tid: text('"09.00–11.30"').optional(),
  plats: text('"Teams"').optional(),
  /** Vilka som var med, organisation för organisation. */
  närvaro: listOf(attendanceGroup, '- organisation: Falun').optional(),
  /** Varje bilaga som dokumentet nämner, en rad per beteckning. */
  bilagor: listOf(attachment, '- { etikett: "A", punkter: ["3"] }').optional(),
  /** Dokumentets huvud ord för ord: titel, datumrader, närvaro. */
  huvud: text('huvud: | och texten indragen på raderna under').optional(),
  /** Vem som antecknat och justerat, ord för ord. */
  underskrift: text('"Antecknat av Anna Berg"').optional(),
  /** Vad som är märkligt i källan: två datum, en saknad överstrykning. */
  anmärkningar: listOf(text('"Källan har två datum överst."'), '- "Källan har två datum överst."').optional(),
});

export type MeetingFrontmatter = z.infer<typeof meetingFrontmatter>;
