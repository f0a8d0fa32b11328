import { z } from 'zod';
import type { Archive, ArchivedItem, ArchivedTopic } from '../archive/archived.ts';
import type { Organ } from '../archive/organ.ts';

/** A cell of the table of topics and networks: a row of `natverk-i-amnen.json`. */
export const networkInTopicRecord = z
  .strictObject({
    amne: z.string().describe('Id för ämnet, i amnen.json.'),
    organ: z.string().describe('Id för nätverket, i organ.json.'),
    moten: z
      .int()
      .describe(
        'Hur många av nätverkets möten i arkivet som har en punkt i ämnet. 0: arkivet har ingen, vad nätverket än gjort.',
      ),
    punkter: z.int().describe('Hur många punkter i ämnet som de har.'),
    beslut: z.int().describe('Hur många beslut som punkterna har, formella också.'),
    senast: z.string().nullable().describe('Datum för det senaste av mötena, så långt det är känt.'),
    senaste_punkt: z.string().nullable().describe('Id för den senaste punkten i ämnet.'),
    lage: z
      .string()
      .nullable()
      .describe('Var nätverket står, med redaktörens ord. Null där ingen redaktör har skrivit det.'),
    lage_datum: z.string().nullable().describe('Dagen för mötet som läget bygger på.'),
    lage_punkt: z.string().nullable().describe('Id för punkten som läget bygger på.'),
    motet_senast: z.string().describe('Datum för nätverkets senaste möte i arkivet, vad det än handlade om.'),
  })
  .meta({
    title: 'Nätverk i ämne',
    description:
      'Vad arkivet har av ett nätverk i ett ämne, och var nätverket står. En rad också där arkivet inget har.',
  });

export type NetworkInTopicRecord = z.infer<typeof networkInTopicRecord>;

/**
 * A row for each topic and each network that the archive has a meeting of, by topic and network: the table grows with these and not
 * with the meetings.
 */
export function networkInTopicRecords({ topics, meetings }: Archive): readonly NetworkInTopicRecord[] {
  const last = new Map(meetings.map(({ organ, meeting }) => [organ, meeting.date.iso] as const));
  const networks = [...last].toSorted(([a], [b]) => (a.id < b.id ? -1 : 1));
  return topics
    .toSorted((a, b) => (a.topic.id < b.topic.id ? -1 : 1))
    .flatMap((archived) => {
      const items = Map.groupBy(archived.timeline, ({ organ }) => organ.id);
      return networks.map(([organ, date]) => ({
        ...buildRow(archived, organ, items.get(organ.id) ?? []),
        motet_senast: date,
      }));
    });
}

function buildRow(
  { topic, positions }: ArchivedTopic,
  organ: Organ,
  items: readonly ArchivedItem[],
): Omit<NetworkInTopicRecord, 'motet_senast'> {
  const latest = items.at(-1);
  const stated = positions.find((position) => position.organ.id === organ.id)?.stated;
  return {
    amne: topic.id,
    organ: organ.id,
    moten: new Set(items.map(({ meeting }) => meeting.id)).size,
    punkter: items.length,
    beslut: new Set(items.flatMap(({ decisions }) => decisions.map(({ id }) => id))).size,
    senast: latest?.meeting.date.iso ?? null,
    senaste_punkt: latest?.item.id ?? null,
    lage: stated?.text ?? null,
    lage_datum: stated?.item?.meeting.date.iso ?? null,
    lage_punkt: stated?.item?.item.id ?? null,
  };
}
