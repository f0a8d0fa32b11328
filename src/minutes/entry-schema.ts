import { z } from 'zod';
import { isSafeIdText, listOf, text } from './editor-value.ts';

/** `organ/<id>.yaml`: ett nätverk eller ett annat organ. Filnamnet står i varje adress och ändras aldrig. */
export const organSchema = z.strictObject({
  /** Hela namnet: Socialchefsnätverket i Dalarna. */
  namn: text('Socialchefsnätverket i Dalarna'),
  /** Namnet i listor och filter: SCHNV Dalarna. */
  kortnamn: text('SCHNV Dalarna'),
  region: text('Dalarna').optional(),
  beskrivning: text('Nätverk för länets socialchefer.').optional(),
  /** Varje namn som handlingarna nämner organet med, i grundform. */
  alias: listOf(text('SCHNV'), '[Socialchefsnätverket, SCHNV]').optional(),
  medlemmar: listOf(text('Falun'), '[Avesta, Borlänge]').optional(),
  /** Organet som detta tog över efter, bara där en källa säger det. */
  efterträder: isSafeIdText('schnv-dalarna').optional(),
  /** `true` för ett organ som nämns men inte har några möten i arkivet. */
  omnämnt: z.boolean({ error: 'true eller false' }).optional(),
});

/** `amnen/<id>.yaml`: ett ärende som följs över åren. */
export const topicSchema = z.strictObject({
  namn: text('MiniMaria'),
  /** Två eller tre meningar om vad ämnet är. */
  beskrivning: text('Öppenvård för unga.'),
  /** Ord som för en punkt till ämnet; `*` sist låter ordet fortsätta: `samsjuklighet*`. */
  alias: listOf(text('"MiniMaria*"'), '["MiniMaria*", "Mini-Maria*"]'),
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

/** `ordlista.yaml`: förkortningar och ord. */
export const glossarySchema = z.strictObject({
  term: text('LPO'),
  /** Vad förkortningen står för. */
  namn: text('lokalt programområde').optional(),
  förklaring: text('Grupp i organisationen för kunskapsstyrning.'),
  /** Andra skrivsätt i handlingarna. */
  synonymer: listOf(text('LPO:er'), '[LPO:er]').optional(),
  /** Filnamn på ämnen som ordet hör till. */
  ämnen: listOf(isSafeIdText('kunskapsstyrning'), '[kunskapsstyrning]').optional(),
});

/** `sok.yaml`: ord som sökningen ska kunna. */
export const searchWordsSchema = z.strictObject({
  /** Ord som ingår i sammansättningar men saknas i den svenska ordboken: primärvårdsråd hittas då på råd. */
  egna: listOf(text('välfärd'), '[välfärd, primärvård]').optional(),
  /** Ord som aldrig ska delas: de ser ut som sammansättningar men är det inte. */
  odelade: listOf(text('förslag'), '[förslag, uppdrag]').optional(),
});

/** `arkiv.yaml`: andra arkiv av samma slag, som läsaren kan välja att söka i också. */
export const otherArchiveSchema = z.strictObject({
  namn: text('Till handlingarna Västernorrland'),
  /** Webbadressen till arkivets första sida. */
  adress: z.url({ protocol: /^https?$/, error: 'en adress, till exempel https://handlingar.exempel.se/' }),
});

/** `sidor/*.mdx`: sidorna om arkivet. */
export const pageSchema = z.strictObject({
  titel: text('Om arkivet'),
  /** En mening, som visas när någon delar länken. */
  beskrivning: text('Vad arkivet är och vad det innehåller.'),
});
