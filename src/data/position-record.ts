import { z } from 'zod';
import type { Archive } from '../archive/archived.ts';

/** Where one network stands in one topic: a row of `nulage.json`. */
export const positionRecord = z
  .strictObject({
    amne: z.string().describe('Id för ämnet, i amnen.json.'),
    organ: z.string().describe('Id för nätverket, i organ.json.'),
    datum: z.string().nullable().describe('Dagen för mötet som läget bygger på.'),
    punkt: z.string().nullable().describe('Id för punkten som läget bygger på.'),
    text: z.string().describe('Var nätverket står, med redaktörens ord.'),
  })
  .meta({ title: 'Nuläge', description: 'Var ett nätverk står i ett ämne, så vitt arkivet vet.' });

export type PositionRecord = z.infer<typeof positionRecord>;

/** By topic, sorted by id, the network with the latest item first. A network of which no editor wrote has no row. */
export function positionRecords({ topics }: Archive): readonly PositionRecord[] {
  return topics
    .toSorted((a, b) => (a.topic.id < b.topic.id ? -1 : 1))
    .flatMap(({ topic, positions }) =>
      positions.flatMap(({ organ, stated }) =>
        stated
          ? [
              {
                amne: topic.id,
                organ: organ.id,
                datum: stated.item?.meeting.date.iso ?? null,
                punkt: stated.item?.item.id ?? null,
                text: stated.text,
              },
            ]
          : [],
      ),
    );
}
