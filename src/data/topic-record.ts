import { z } from 'zod';
import type { Archive, Position } from '../archive/archived.ts';
import { fullAddress } from '../site/addresses/full-address.ts';
import { urls } from '../site/addresses/urls.ts';

/** One topic of `amnen.json`. */
export const topicRecord = z
  .strictObject({
    id: z.string().describe('Ämnets id. Det är för evigt.'),
    adress: z.string().describe('Ämnets sida.'),
    namn: z.string().describe('Ämnets namn.'),
    beskrivning: z.string().describe('Vad ämnet är.'),
    alias: z.array(z.string()).describe('Orden som för en punkt till ämnet. En stjärna sist låter ordet fortsätta.'),
    nulage: z.string().nullable().describe('Det senaste läget. Alla nätverks lägen står i nulage.json.'),
    nulage_beslut: z.string().nullable().describe('Id för beslutet som läget bygger på.'),
    punkter: z.array(z.string()).describe('Id för ämnets punkter, den äldsta först, i moten.json.'),
    beslut: z.array(z.string()).describe('Id för ämnets beslut, det äldsta först, i beslut.json.'),
  })
  .meta({ title: 'Ämne', description: 'Ett ämne som följs över åren.' });

export type TopicRecord = z.infer<typeof topicRecord>;

/** A record for each topic, sorted by id. `site`: the address that makes paths whole. */
export function topicRecords({ topics }: Archive, site: URL | undefined): readonly TopicRecord[] {
  return topics
    .map(({ topic, timeline, positions }) => ({
      id: topic.id,
      adress: fullAddress(urls.topic(topic.id), site),
      namn: topic.name,
      beskrivning: topic.description,
      alias: [...topic.aliases],
      nulage: latest(positions)?.text ?? null,
      nulage_beslut: latest(positions)?.decision?.id ?? null,
      punkter: timeline.map(({ item }) => item.id),
      beslut: timeline.flatMap(({ decisions }) => decisions.map(({ id }) => id)),
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function latest(positions: readonly Position[]): Position['stated'] {
  return positions.find(({ stated }) => stated !== undefined)?.stated;
}
