import { z } from 'zod';
import { itemId } from '../archive/identifier.ts';
import type { Archive } from '../archive/archived.ts';
import { mentionWords, type Gap, type Mention } from '../archive/gap.ts';

/** One missing meeting of `luckor.json`. */
export const gapRecord = z
  .strictObject({
    organ: z.string().describe('Id för nätverket, i organ.json.'),
    datum: z
      .string()
      .nullable()
      .describe('Dagen. Null där handlingen bara ger dag och månad och inget säger vilket år.'),
    tid: z
      .string()
      .nullable()
      .optional()
      .describe('hösten 2021: tiden där ingen handling säger dagen. datum är då bara året. Annars null.'),
    ar_enligt: z
      .enum(['källan', 'sammanhanget'])
      .nullable()
      .describe('sammanhanget: året är slutet sig till ur tempus och mötets egen dag. Null där året är okänt.'),
    hallet: z
      .boolean()
      .describe('Sant där handlingen berättar att mötet har hållits. Annars bara planerat, eller osagt.'),
    dag_omojlig: z
      .boolean()
      .optional()
      .describe('Sant där handlingen berättar om mötet som hållet men är äldre än dagen: en av dem är fel i källan.'),
    namns_i: z.array(z.string()).describe('Id för punkterna som nämner mötet.'),
    ord: z.string().describe('Orden som nämner det, eller arkivets egna där det är en dagordning som nämner det.'),
    star_i: z
      .string()
      .nullable()
      .optional()
      .describe('Id för punkten, eller för mötet före första punkten, där orden står. Null där de är arkivets egna.'),
    dagordning: z
      .string()
      .nullable()
      .optional()
      .describe('Id för dagordningen som arkivet har, där det är minnesanteckningarna som saknas. Annars null.'),
  })
  .meta({ title: 'Lucka', description: 'Ett möte som handlingarna nämner och som arkivet saknar.' });

export type GapRecord = z.infer<typeof gapRecord>;

/** The latest first; those without a year last. */
export function gapRecords({ gaps }: Archive): readonly GapRecord[] {
  return gaps.map(buildRecord);
}

/** The year of each; of one of no known year that of the first meeting that names it. */
export function gapYears({ gaps }: Archive): readonly number[] {
  return gaps.map(({ date, mentions }) => date?.year ?? mentions[0]?.meeting.date.year ?? 0);
}

function buildRecord({ organ, date, undated, yearFrom, held, impossible, label, mentions, agenda }: Gap): GapRecord {
  const [first] = mentions;
  const named = mentions.flatMap((mention) => (mention.reference.from === undefined ? [] : [placeOf(mention)]));
  return {
    organ: organ.id,
    datum: date?.iso ?? null,
    tid: undated ? label : null,
    ar_enligt: yearFrom ?? null,
    hallet: held,
    dag_omojlig: impossible,
    namns_i: [...new Set(named)],
    ord: first ? mentionWords(first) : label,
    star_i: first ? placeOf(first) : null,
    dagordning: agenda?.id ?? null,
  };
}

function placeOf({ meeting, reference: { from } }: Mention): string {
  return from === undefined ? meeting.id : itemId(meeting.id, from);
}
