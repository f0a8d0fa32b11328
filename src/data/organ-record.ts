import { z } from 'zod';
import type { Archive } from '../archive/archived.ts';

/** One organ of `organ.json`. */
export const organRecord = z
  .strictObject({
    id: z.string().describe('Nätverkets id. Det är för evigt.'),
    namn: z.string().describe('Hela namnet.'),
    kortnamn: z.string().describe('Namnet i listor.'),
    alias: z.array(z.string()).describe('Varje namn som handlingarna nämner organet med.'),
    region: z.string().nullable().describe('Länet eller området.'),
    beskrivning: z.string().nullable().describe('Vad organet är.'),
    medlemmar: z.array(z.string()).describe('Kommunerna eller organisationerna som ingår.'),
    eftertrader: z.string().nullable().describe('Id för organet som detta tog över efter, där en källa säger det.'),
    bara_omnamnt: z.boolean().describe('Sant för ett organ som arkivet inte har något möte från.'),
  })
  .meta({ title: 'Organ', description: 'Ett nätverk eller ett annat organ.' });

export type OrganRecord = z.infer<typeof organRecord>;

/** A record for each organ, sorted by id. */
export function organRecords({ organs }: Archive): readonly OrganRecord[] {
  return organs
    .map((organ) => ({
      id: organ.id,
      namn: organ.name,
      kortnamn: organ.shortName,
      alias: [...organ.names],
      region: organ.region ?? null,
      beskrivning: organ.description ?? null,
      medlemmar: [...organ.members],
      eftertrader: organ.predecessor ?? null,
      bara_omnamnt: organ.onlyMentioned,
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
