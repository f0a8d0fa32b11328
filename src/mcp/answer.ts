import { z } from 'zod';
import { STANDING_KINDS } from '../archive/standing-kind.ts';
import { MEETING_TYPES, TEXT_FORMS } from '../archive/meeting.ts';
import { appointmentRecord } from '../data/appointment-record.ts';
import { sumRecord } from '../data/sum-record.ts';

/** No answer has more wordings. */
export const MOST_WORDINGS = 20;

const WORDING_KINDS = ['beslut', 'punkt', 'möte', 'uppföljning', 'uppdrag', 'belopp', 'nuläge'] as const;

/** Words of an item that the meeting itself did not decide. */
const itemPart = z.strictObject({
  slag: z
    .enum(['förslag', 'återgivet beslut'])
    .describe('förslag: om det antogs säger bara besluten. återgivet beslut: av någon annan, eller från förr.'),
  av: z.string().nullable().describe('Vem som föreslår eller beslutade. Null där källan inte säger det.'),
  datum: z.string().nullable().describe('När det beslutades, där källan säger det.'),
  lydelse: z.array(z.string()).describe('Orden, stycke för stycke.'),
});
export type ItemPart = z.infer<typeof itemPart>;

/** Words that stand in the archive, with all that a citation of them needs. */
export const archiveWording = z.strictObject({
  id: z.string().describe('Id i arkivet.'),
  slag: z.enum(WORDING_KINDS),
  rubrik: z.string().describe('Vad lydelsen gäller.'),
  lydelse: z.array(z.string()).describe('Orden, stycke för stycke. Tom där punkten bara är en rubrik.'),
  avkortad: z.boolean().describe('Om mer står på adressen.'),
  adress: z
    .string()
    .describe('Var lydelsen står. En sökväg från webbplatsens rot där webbplatsen inte vet sin adress.'),
  version: z
    .string()
    .nullable()
    .describe('Lydelsens version, som hänvisningar bär den i ?v=. Null där arkivets liggare inte har den.'),
  version_av: z.string().nullable().describe('Id för det som versionen gäller: beslutet, eller hela mötet.'),
  textform: z
    .enum(TEXT_FORMS)
    .describe('ordagrann: källans egna ord. sammandrag: arkivets ord; då är det originalet som gäller.'),
  organ: z.string().describe('Id för nätverket.'),
  organ_namn: z.string(),
  datum: z.string().describe('Mötets datum. Bara månad eller år där källan inte säger mer.'),
  anmarkning: z
    .string()
    .optional()
    .describe(
      'Adressen där arkivets anmärkningar om källan står. Bara där en av dem rör punkten, mötet eller mötets dag.',
    ),
  anmarkningar: z
    .array(z.string())
    .optional()
    .describe(
      'Arkivets anmärkningar om källan som rör punkten, mötet eller mötets dag, utom dem som nämner någon person.',
    ),
  kalla: z.string().nullable().describe('Dokumentet som texten bygger på. Null där arkivet inte vet.'),
  handling: z
    .enum(MEETING_TYPES)
    .optional()
    .describe('Vad dokumentet är. I en dagordning är inget beslutat. Står inte för ett beslut.'),
  delar: z
    .array(itemPart)
    .optional()
    .describe('Bara för en punkt: det i den som är förslag eller återgivna beslut. Det står inte i lydelse.'),
  beslut: z
    .strictObject({
      beslutande: z.string(),
      galler: z.enum(STANDING_KINDS).describe('Om beslutet gäller på arkivets dag. okänt: arkivet vet inte.'),
      galler_skal: z.string().describe('Vad svaret bygger på.'),
      fran: z.string().nullable().describe('Från när, där beslutet självt säger det.'),
      till: z.string().nullable().describe('Till och med när, där beslutet självt säger det.'),
    })
    .optional()
    .describe('Bara för ett beslut.'),
  uppfoljning: z
    .strictObject({
      slag: z.string().nullable(),
      ansvarig: z.string().nullable().describe('Vem det ligger på. Null där texten inte säger det.'),
      sammanhang: z.string().nullable().describe('Orden närmast före, där lydelsen inte går att förstå utan dem.'),
      senast: z.string().nullable().describe('Till när. Null där texten inte säger det.'),
      infor: z.string().nullable().describe('Inför vilken dag, månad eller vilket år, där texten säger så.'),
      aterger: itemPart
        .pick({ av: true, datum: true })
        .nullable()
        .describe('Vem som beslutade det, där det är en sats i ett beslut som punkten bara återger.'),
      lage: z
        .string()
        .describe('inget svar: inget senare möte i arkivet svarar. Det betyder inte att inget har gjorts.'),
    })
    .optional()
    .describe('Bara för något att följa upp.'),
  uppdrag: z
    .strictObject({
      ...appointmentRecord.pick({
        person: true,
        kommun: true,
        roll: true,
        i: true,
        fran: true,
        till: true,
        efter: true,
        beslut: true,
        lage: true,
      }).shape,
      lage_ord: z.string().describe('Läget i ord. Det säger inget mer än lage.'),
      senare: z
        .strictObject({
          rad: z.string().describe('Id för raden.'),
          person: z.string().nullable(),
          fran: z.string().nullable().describe('Från när, där det sägs.'),
          datum: z.string().describe('Datum för mötet som säger det.'),
        })
        .nullable()
        .describe('Raden som säger det senare: vem som tog eller tar över, eller var det nämns igen.'),
    })
    .optional()
    .describe('Bara för ett uppdrag.'),
  belopp: sumRecord
    .pick({ belopp: true, star_i: true, anmarkt: true })
    .optional()
    .describe('Bara för ett belopp. Lydelsen är meningen där det står.'),
});
export type ArchiveWording = z.infer<typeof archiveWording>;

/** An item of a meeting that was found, with its decisions. */
export const hitSchema = z.strictObject({
  lydelse: archiveWording,
  utdrag: z.string().nullable().describe('Stället som säger mest av det som söktes.'),
  funnen_genom: z
    .array(z.string())
    .describe('Vad i texten som motsvarar ord som den inte har. Tom där den har orden själv.'),
  beslut: z.array(archiveWording).describe('Besluten under punkten.'),
});
export type ToolHit = z.infer<typeof hitSchema>;

/**
 * What every answer has. `funnet`: what follows stands in the archive. `saknas`: the archive does not answer, and says why. `fel`:
 * the question is no input of the tool, or the archive could not be read.
 */
export const answerShape = {
  svar: z
    .enum(['funnet', 'saknas', 'fel'])
    .describe(
      'funnet: arkivet har det som följer. saknas: arkivet har inget svar. fel: frågan är inte ställd som verktyget väntar, eller arkivet gick inte att läsa.',
    ),
  skal: z.string().nullable().describe('Varför svaret saknas, eller vad som gick fel. Null där svaret är funnet.'),
  forbehall: z.array(z.string()).describe('Vad den som använder svaret måste veta.'),
} as const;

export const hitsSchema = z.strictObject({
  ...answerShape,
  traffar: z.array(hitSchema).describe('Svaren, de bästa först. Tom där svaret saknas.'),
  nara: z.array(hitSchema).describe('Det som ligger nära men inte är svar på frågan.'),
  fler: z.int().describe('Hur många svar till som finns än de som visas.'),
});
export type HitsAnswer = z.infer<typeof hitsSchema>;

/** The refusal of a question about items, with what lies near. */
export function refuseHits(skal: string, nara: readonly ToolHit[] = [], forbehall: readonly string[] = []): HitsAnswer {
  return { svar: 'saknas', skal, forbehall: [...forbehall], traffar: [], nara: [...nara], fler: 0 };
}

/** As many of the hits, from the first, as have no more wordings together than an answer may have; the first always. */
export function fitHits(hits: readonly ToolHit[], most: number = MOST_WORDINGS): readonly ToolHit[] {
  let wordings = 0;
  return hits.filter(({ beslut }, place) => {
    wordings += 1 + beslut.length;
    return place === 0 || wordings <= most;
  });
}
