import { isSiteAddress } from '../archive/site-address.ts';
import { z } from 'zod';
import { isColour } from '../archive/colour.ts';
import { isSafeIdText, listOf, text } from './editor-value.ts';

/** `organ/<id>.yaml`: a network or another body. The name of the file is part of every address and never changes. */
export const organSchema = z.strictObject({
  namn: text('Socialchefsnätverket i Dalarna').describe('Hela namnet.'),
  kortnamn: text('SCHNV Dalarna').describe('Namnet i listor och filter.'),
  region: text('Dalarna').optional().describe('Länet eller regionen.'),
  beskrivning: text('Nätverk för länets socialchefer.').optional().describe('En eller två meningar om nätverket.'),
  alias: listOf(text('SCHNV'), '[Socialchefsnätverket, SCHNV]')
    .optional()
    .describe('Alla namn som handlingarna använder, i grundform.'),
  medlemmar: listOf(text('Falun'), '[Avesta, Borlänge]').optional().describe('Kommuner och organisationer som deltar.'),
  efterträder: isSafeIdText('schnv-dalarna')
    .optional()
    .describe('Organet som det här tog över efter, bara där en källa säger det.'),
  luckor: listOf(
    z.strictObject(
      {
        när: text('hösten 2021')
          .regex(/(?<!\d)(?:1[89]|2[01])\d{2}(?!\d)/, { error: 'en tid med år, till exempel hösten 2021' })
          .describe('Årstiden eller året, med årtal.'),
        punkt: text('schnv-dalarna-2022-5').describe('Punkten som berättar om mötet.'),
        ord: text('Under hösten 2021 beslutade nätverket').describe('Orden i punkten som säger det.'),
        hållet: z
          .boolean({ error: 'true eller false' })
          .optional()
          .describe('true där punkten berättar att mötet har hållits.'),
      },
      { error: 'när:, punkt: och ord:' },
    ),
    '- när: hösten 2021',
  )
    .optional()
    .describe('Möten som arkivet saknar och som ingen handling daterar. Möten med datum hittar arkivet självt.'),
  omnämnt: z
    .boolean({ error: 'true eller false' })
    .optional()
    .describe('true för ett organ som nämns men inte har några möten i arkivet.'),
});

/** `amnen/<id>.yaml`: a matter that is followed over the years. */
export const topicSchema = z.strictObject({
  namn: text('MiniMaria').describe('Ämnets namn.'),
  beskrivning: text('Öppenvård för unga.').describe('Två eller tre meningar om vad ämnet är.'),
  alias: listOf(text('"MiniMaria*"'), '["MiniMaria*", "Mini-Maria*"]').describe(
    'Ord som för en punkt till ämnet. En * i slutet låter ordet fortsätta.',
  ),
  sökord: listOf(text('skjuts'), '[skjuts, sjukresa]')
    .optional()
    .describe('Vardagsord för saken, bara för sökningen. De för ingen punkt till ämnet.'),
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
              bekräftat: z.iso
                .date({ error: 'en dag, till exempel 2026-11-01' })
                .optional()
                .describe('Dagen då en redaktör bekräftade att det stämmer.'),
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
    .optional()
    .describe(
      'Var ärendet står i varje nätverk, och punkten eller beslutet som säger det. Den äldre formen, en enda utan organ, går att läsa.',
    ),
});

/** `ordlista.yaml`: abbreviations and terms. */
export const glossarySchema = z.strictObject({
  term: text('LPO').describe('Förkortningen eller termen, som den står i handlingarna.'),
  namn: text('lokalt programområde').optional().describe('Vad förkortningen står för.'),
  förklaring: text('Grupp i organisationen för kunskapsstyrning.').describe('En eller två meningar.'),
  synonymer: listOf(text('LPO:er'), '[LPO:er]').optional().describe('Andra skrivsätt i handlingarna.'),
  sökord: listOf(text('programgrupp'), '[programgrupp]').optional().describe('Vardagsord för det, bara för sökningen.'),
  ämnen: listOf(isSafeIdText('kunskapsstyrning'), '[kunskapsstyrning]')
    .optional()
    .describe('Namnen på filerna för de ämnen som termen hör till.'),
});

/** `sok.yaml`: words that the search must know. */
export const searchWordsSchema = z.strictObject({
  egna: listOf(text('välfärd'), '[välfärd, primärvård]')
    .optional()
    .describe('Ord som ingår i sammansättningar men saknas i ordboken: med primärvård hittar råd primärvårdsråd.'),
  odelade: listOf(text('förslag'), '[förslag, uppdrag]')
    .optional()
    .describe('Ord som aldrig delas, för att de bara ser ut som sammansättningar.'),
});

const ARCHIVE_ADDRESS =
  'en adress som börjar med http eller https, utan inloggning, frågetecken och #, med bara bokstäver, siffror, punkt och bindestreck i värdens namn, till exempel https://handlingar.exempel.se/';

/** `arkiv.yaml`: other archives of the same kind, which a reader may choose to search too. */
export const otherArchiveSchema = z.strictObject({
  namn: text('Till handlingarna Västernorrland').describe('Vad arkivet kallas i sökningen.'),
  adress: z
    .string({ error: ARCHIVE_ADDRESS })
    .refine(isPlainAddress, { error: ARCHIVE_ADDRESS })
    .describe('Adressen till arkivets första sida.'),
});

const COLOUR = 'en färg med sex tecken efter #, till exempel "#8c1c13"';
const colour = z.string({ error: COLOUR }).refine(isColour, { error: COLOUR });
const FORMAT = 'ett helt tal, till exempel 1';
const SITE_ADDRESS =
  'webbplatsens adress på samma rad, till exempel https://handlingar.example.se eller https://example.se/arkiv/';
const STAMP = 'en till tre bokstäver, till exempel TH';

/** `webbplats.yaml`: what the archive is called, who stands behind it and how it looks. */
export const siteSchema = z.strictObject({
  format: z
    .int({ error: FORMAT })
    .min(1, { error: FORMAT })
    .optional()
    .describe('Vilken form innehållet har. Programmet skriver den; ändra den inte för hand.'),
  namn: text('Till handlingarna', 60).describe('Namnet i sidhuvudet, titlar, flöden och öppna data.'),
  stämpel: z
    .string({ error: STAMP })
    .regex(/^[\p{L}\p{N}]{1,3}$/u, { error: STAMP })
    .optional()
    .describe('En till tre bokstäver i sidhuvudet, ikonen och länkarnas bilder. Annars namnets första bokstäver.'),
  färg: colour.optional().describe('Färgen på stämpeln, besluten och det som är valt, på ljus botten.'),
  färgMörk: colour.optional().describe('Samma på mörk botten. Annars görs den av färg.'),
  beskrivning: text('Socialchefsnätverkets möten, sökbara och möjliga att hänvisa till.', 160)
    .optional()
    .describe('En mening för länkar, flöden och öppna data.'),
  ingress: text('Vad beslutade nätverket, när, och var står det?', 600)
    .optional()
    .describe('Det som står under namnet på startsidan.'),
  adress: z
    .string({ error: SITE_ADDRESS })
    .refine(isSiteAddress, { error: SITE_ADDRESS })
    .optional()
    .describe('Webbplatsens adress, med mappen om den ligger i en. SITE_URL går före.'),
  utgivare: text('Socialchefsnätverket i Dalarna', 200).optional().describe('Vem som ger ut arkivet.'),
  kontakt: text('handlingar@example.se', 200).optional().describe('En e-postadress, eller adressen till en sida.'),
  licens: z
    .strictObject(
      {
        namn: text('Creative Commons Erkännande 4.0', 200).describe('Licensens namn på svenska.'),
        adress: z
          .string({ error: ARCHIVE_ADDRESS })
          .refine(isPlainAddress, { error: ARCHIVE_ADDRESS })
          .describe('Sidan där licensen står.'),
        kod: text('CC-BY-4.0', 40).optional().describe('Licensens kod hos SPDX.'),
      },
      { error: 'namn: och adress:, indragna under licens:' },
    )
    .optional()
    .describe('Vad andra får göra med texterna. Annars säger webbplatsen inget om det.'),
  inbäddas: listOf(
    z.string({ error: ARCHIVE_ADDRESS }).refine(isPlainAddress, { error: ARCHIVE_ADDRESS }),
    '["https://intranat.example.se"]',
  )
    .optional()
    .describe('Webbplatser som får visa sidor härifrån i en ram.'),
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
