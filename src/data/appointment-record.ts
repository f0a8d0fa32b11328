import { z } from 'zod';
import type { Archive, ArchivedAppointment } from '../archive/archived.ts';

const STATES = [
  'vakant',
  'tillsatt',
  'avlöst',
  'avlöses',
  'tiden har gått ut',
  'nämnt igen',
  'namn borttaget',
  'namnet framgår inte',
  'inget senare sagt',
] as const;

/** One appointment of `uppdrag.json`. */
export const appointmentRecord = z
  .strictObject({
    id: z.string().describe('Radens id: punktens id och ordningen där. Det kan ändras när punkten får en rad till.'),
    punkt: z.string().describe('Id för punkten där det sägs.'),
    beslut: z.string().nullable().describe('Id för beslutet som säger det. Null där texten bara berättar om det.'),
    organ: z.string().describe('Id för nätverket, i organ.json.'),
    person: z
      .string()
      .nullable()
      .describe(
        'Vem. Null där platsen är vakant, ingen är utsedd än eller handlingen inte säger vem: lage säger vilket.',
      ),
    kommun: z.string().nullable().describe('Kommunen eller organisationen som personen kommer från.'),
    roll: z.string().nullable().describe('Rollen: ledamot, ersättare.'),
    i: z.string().describe('Gruppen som uppdraget finns i.'),
    fran: z.string().nullable().describe('Från när, där det sägs: dag, månad eller år.'),
    till: z.string().nullable().describe('Till och med när, där det sägs: dag, månad eller år.'),
    efter: z.string().nullable().describe('Vems plats det är.'),
    lage: z
      .enum(STATES)
      .describe(
        'Vad arkivet vet på sin dag. inget senare sagt: inget i arkivet säger att uppdraget är slut; om det pågår vet arkivet inte.',
      ),
    senare: z
      .string()
      .nullable()
      .describe('Id för raden som säger det senare: vem som tog eller tar över, eller var det nämns igen.'),
    text: z.string().describe('Orden som säger det.'),
  })
  .meta({
    title: 'Uppdrag',
    description: 'Vem som sitter i en grupp, för nätverket eller för sin kommun, enligt ett möte.',
  });

export type AppointmentRecord = z.infer<typeof appointmentRecord>;

/** By meeting, the oldest first, in the order of each document. */
export function appointmentRecords({ appointments }: Archive): readonly AppointmentRecord[] {
  return appointments.map(buildRecord);
}

function buildRecord({
  id,
  appointment,
  archived,
  item,
  decision,
  text,
  state,
}: ArchivedAppointment): AppointmentRecord {
  const { person, municipality, role, body, from, to, after } = appointment;
  return {
    id,
    punkt: item.item.id,
    beslut: decision?.id ?? null,
    organ: archived.organ.id,
    person: person ?? null,
    kommun: municipality ?? null,
    roll: role ?? null,
    i: body,
    fran: from?.iso ?? null,
    till: to?.iso ?? null,
    efter: after ?? null,
    lage: state.kind,
    senare: 'by' in state ? state.by.id : null,
    text,
  };
}
