import { z } from 'zod';
import type { Archive } from '../archive/archived.ts';
import { SUM_PLACES, sumsOf, type ArchivedSum } from '../archive/sum.ts';

/** One sum of `belopp.json`. */
export const sumRecord = z
  .strictObject({
    id: z.string().describe('Radens id: punktens id och ordningen där. Det kan ändras när punkten får en rad till.'),
    belopp: z.string().describe('Beloppet som det är skrivet, med ord som cirka. Inget är omräknat.'),
    lika: z
      .string()
      .nullable()
      .describe('Samma text för alla belopp som säger samma tal om samma sak: 12 kr per invånare. Null utan tal.'),
    mening: z.string().describe('Meningen där beloppet står.'),
    star_i: z
      .enum(SUM_PLACES)
      .describe('Var det står. återgivet: i ett beslut av någon annan, eller från förr, som texten återger.'),
    punkt: z.string().describe('Id för punkten.'),
    beslut: z.string().nullable().describe('Id för beslutet, i beslut.json. Null där det inte står i ett beslut.'),
    mote: z.string().describe('Id för mötet, i moten.json.'),
    organ: z.string().describe('Id för nätverket, i organ.json.'),
    datum: z.string().describe('Mötets dag. Bara månad eller år där källan inte säger mer.'),
    amnen: z.array(z.string()).describe('Id för punktens ämnen. Beloppet kan gälla något annat.'),
    anmarkt: z.boolean().describe('Sant där arkivet har anmärkt något om beloppet i källan: det står på sidan.'),
  })
  .meta({ title: 'Belopp', description: 'Ett belopp i kronor som står i texten till en punkt.' });

export type SumRecord = z.infer<typeof sumRecord>;

/** By meeting, the oldest first, in the order of each document. */
export function sumRecords(archive: Archive): readonly SumRecord[] {
  return sumsOf(archive).map(buildRecord);
}

function buildRecord({ id, words, key, sentence, said, item, decision, notes }: ArchivedSum): SumRecord {
  return {
    id,
    belopp: words,
    lika: key ?? null,
    mening: sentence,
    star_i: said,
    punkt: item.item.id,
    beslut: decision?.id ?? null,
    mote: item.meeting.id,
    organ: item.organ.id,
    datum: item.meeting.date.iso,
    amnen: item.topics.map((topic) => topic.id),
    anmarkt: notes.length > 0,
  };
}
