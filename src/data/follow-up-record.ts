import { z } from 'zod';
import type { Archive, ArchivedFollowUp } from '../archive/archived.ts';
import { FOLLOW_UP_KINDS } from '../archive/follow-up-kind.ts';

/** One follow-up of `uppfoljning.json`. */
export const followUpRecord = z
  .strictObject({
    id: z.string().describe('Radens id: punktens id och ordningen där. Det kan ändras när punkten får en rad till.'),
    punkt: z.string().nullable().describe('Id för punkten där det sägs. Null där det står före första punkten.'),
    mote: z.string().describe('Id för mötet, i moten.json.'),
    organ: z.string().describe('Id för nätverket, i organ.json.'),
    text: z.string().describe('Vad som lovades, begärdes eller sköts upp.'),
    sammanhang: z
      .string()
      .nullable()
      .optional()
      .describe('Orden närmast före, ordagrant, där texten inte går att förstå utan dem.'),
    slag: z.enum(FOLLOW_UP_KINDS).nullable().describe('Vad för slag, där en redaktör har sagt det.'),
    ansvarig: z.string().nullable().describe('Vem det ligger på, där texten säger det.'),
    datum: z.string().nullable().describe('Till när: dag, månad eller år.'),
    infor: z.boolean().optional().describe('Sant där texten säger inför: det ska vara gjort före det som datum anger.'),
    svar: z.string().nullable().describe('Id för punkten som svarar.'),
    lage: z
      .enum(['besvarad', 'delvis besvarad', 'inget svar', 'inget senare möte'])
      .describe(
        'inget svar: arkivet har senare möten, inget svar är utmärkt i dem. inget senare möte: arkivet vet inget.',
      ),
  })
  .meta({ title: 'Uppföljning', description: 'Något att följa upp ur ett möte.' });

export type FollowUpRecord = z.infer<typeof followUpRecord>;

/** By meeting, the oldest first, in the order of each document. */
export function followUpRecords({ followUps }: Archive): readonly FollowUpRecord[] {
  return followUps.map(buildRecord);
}

function buildRecord({ id, followUp, archived, item, text, context, state }: ArchivedFollowUp): FollowUpRecord {
  return {
    id,
    punkt: item?.item.id ?? null,
    mote: archived.meeting.id,
    organ: archived.organ.id,
    text,
    sammanhang: context ?? null,
    slag: followUp.kind ?? null,
    ansvarig: followUp.owner ?? null,
    datum: followUp.due ?? null,
    infor: followUp.before,
    svar: state.kind === 'besvarad' ? state.item.item.id : null,
    lage: state.kind === 'besvarad' && state.degree === 'delvis' ? 'delvis besvarad' : state.kind,
  };
}
