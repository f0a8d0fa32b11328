import { z } from 'zod';
import { isColour } from '../archive/colour.ts';
import { isSafeIdText, listOf, text } from './editor-value.ts';

/** `organ/<id>.yaml`: a network or another body. The name of the file is part of every address and never changes. */
export const organSchema = z.strictObject({
  /** The full name: Socialchefsnätverket i Dalarna. */
  namn: text('Socialchefsnätverket i Dalarna'),
  /** The name in lists and filters: SCHNV Dalarna. */
  kortnamn: text('SCHNV Dalarna'),
  region: text('Dalarna').optional(),
  beskrivning: text('Nätverk för länets socialchefer.').optional(),
  /** Every name that minutes use for the organ, in its basic form. */
  alias: listOf(text('SCHNV'), '[Socialchefsnätverket, SCHNV]').optional(),
  medlemmar: listOf(text('Falun'), '[Avesta, Borlänge]').optional(),
  /** The organ that this one took over from, only where a source says so. */
  efterträder: isSafeIdText('schnv-dalarna').optional(),
  /** `true` for an organ that is mentioned but has no meetings in the archive. */
  omnämnt: z.boolean({ error: 'true eller false' }).optional(),
});

/** `amnen/<id>.yaml`: a matter that is followed over the years. */
export const topicSchema = z.strictObject({
  namn: text('MiniMaria'),
  /** Two or three sentences about what the topic is. */
  beskrivning: text('Öppenvård för unga.'),
  /** Words that put an item under the topic. A `*` at the end lets the word go on: `samsjuklighet*`. */
  alias: listOf(text('"MiniMaria*"'), '["MiniMaria*", "Mini-Maria*"]'),
  /** Everyday words for the matter, for the search alone: they put no item under the topic. A `*` at the end as in `alias`. */
  sökord: listOf(text('skjuts'), '[skjuts, sjukresa]').optional(),
  /** Var ärendet står i varje nätverk, och punkten eller beslutet som säger det. Den äldre formen, en enda utan organ, går att läsa. */
  nuläge: z
    .union(
      [
        z.array(
          z.strictObject(
            {
              organ: isSafeIdText('schnv-dalarna').optional(),
              text: text('De flesta kommuner har beslutat om verksamheten.'),
              punkt: text('schnv-dalarna-2026-03-10-5a').optional(),
              beslut: text('schnv-dalarna-2026-03-10-6a').optional(),
              /** Dagen då en redaktör bekräftade att det stämmer. */
              bekräftat: z.iso.date({ error: 'en dag, till exempel 2026-11-01' }).optional(),
            },
            { error: 'organ:, text: och punkt: eller beslut:' },
          ),
        ),
        z.strictObject(
          {
            text: text('De flesta kommuner har beslutat om verksamheten.'),
            beslut: text('schnv-dalarna-2026-03-10-5a').optional(),
          },
          { error: 'text: och gärna beslut:, indragna under nuläge:' },
        ),
      ],
      { error: 'en lista med en rad för varje nätverk, till exempel - organ: schnv-dalarna' },
    )
    .optional(),
});

/** `ordlista.yaml`: abbreviations and terms. */
export const glossarySchema = z.strictObject({
  term: text('LPO'),
  /** What the abbreviation stands for. */
  namn: text('lokalt programområde').optional(),
  förklaring: text('Grupp i organisationen för kunskapsstyrning.'),
  /** Other spellings in the minutes. */
  synonymer: listOf(text('LPO:er'), '[LPO:er]').optional(),
  /** Everyday words for it, for the search alone. */
  sökord: listOf(text('programgrupp'), '[programgrupp]').optional(),
  /** The names of the files of topics that the term belongs to. */
  ämnen: listOf(isSafeIdText('kunskapsstyrning'), '[kunskapsstyrning]').optional(),
});

/** `sok.yaml`: words that the search must know. */
export const searchWordsSchema = z.strictObject({
  /**
   * Words that are parts of compounds but are not in the Swedish dictionary: with `primärvård`, a search for råd finds
   * primärvårdsråd.
   */
  egna: listOf(text('välfärd'), '[välfärd, primärvård]').optional(),
  /** Words that are never divided, because they only look like compounds. */
  odelade: listOf(text('förslag'), '[förslag, uppdrag]').optional(),
});

const ARCHIVE_ADDRESS =
  'en adress som börjar med http eller https, utan inloggning, frågetecken och #, med bara bokstäver, siffror, punkt och bindestreck i värdens namn, till exempel https://handlingar.exempel.se/';

/** `arkiv.yaml`: other archives of the same kind, which a reader may choose to search too. */
export const otherArchiveSchema = z.strictObject({
  namn: text('Till handlingarna Västernorrland'),
  /** The address of the archive's first page. */
  adress: z.string({ error: ARCHIVE_ADDRESS }).refine(isPlainAddress, { error: ARCHIVE_ADDRESS }),
});

const COLOUR = 'en färg med sex tecken efter #, till exempel "#8c1c13"';
const colour = z.string({ error: COLOUR }).refine(isColour, { error: COLOUR });
const STAMP = 'en till tre bokstäver, till exempel TH';

/** `webbplats.yaml`: what the archive is called, who stands behind it and how it looks. */
export const siteSchema = z.strictObject({
  namn: text('Till handlingarna', 60),
  stämpel: z
    .string({ error: STAMP })
    .regex(/^[\p{L}\p{N}]{1,3}$/u, { error: STAMP })
    .optional(),
  /** On light ground. */
  färg: colour.optional(),
  /** On dark ground; made of `färg` where it is left out. */
  färgMörk: colour.optional(),
  /** A sentence for link previews, feeds and data. */
  beskrivning: text('Socialchefsnätverkets möten, sökbara och möjliga att hänvisa till.', 160).optional(),
  ingress: text('Vad beslutade nätverket, när, och var står det?', 600).optional(),
  utgivare: text('Socialchefsnätverket i Dalarna', 200).optional(),
  kontakt: text('handlingar@example.se', 200).optional(),
  /** What others may do with the texts. */
  licens: z
    .strictObject(
      {
        namn: text('Creative Commons Erkännande 4.0', 200),
        adress: z.string({ error: ARCHIVE_ADDRESS }).refine(isPlainAddress, { error: ARCHIVE_ADDRESS }),
        /** Its identifier at SPDX. */
        kod: text('CC-BY-4.0', 40).optional(),
      },
      { error: 'namn: och adress:, indragna under licens:' },
    )
    .optional(),
  /** The sites that may show pages of the archive in a frame. */
  inbäddas: listOf(
    z.string({ error: ARCHIVE_ADDRESS }).refine(isPlainAddress, { error: ARCHIVE_ADDRESS }),
    '["https://intranat.example.se"]',
  ).optional(),
});

/** `sidor/*.mdx`: the pages about the archive. */
export const pageSchema = z.strictObject({
  titel: text('Om arkivet'),
  /** One sentence, shown when somebody shares the link. */
  beskrivning: text('Vad arkivet är och vad det innehåller.'),
});

/**
 * Whether an address names a host and a folder and nothing more. It is written into the content security policy, where
 * `;`, `,`, `'` and `*` have a meaning, and the standard for addresses allows them in a host.
 * Made for: `https://handlingar.exempel.se/`, `http://127.0.0.1:4321/arkiv/`, `http://[::1]:4321/`, `https://åsele.exempel.se`.
 */
function isPlainAddress(written: string): boolean {
  const address = URL.parse(written);
  return (
    address !== null &&
    /^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*\.?|\[[0-9a-f:.]+\])(?::\d+)?$/.test(address.host) &&
    [address.username, address.password, address.search, address.hash].every((part) => part === '') &&
    /^https?:\/\/[^?#\\\s]+$/i.test(written)
  );
}
