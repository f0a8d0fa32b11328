import { z } from 'zod';
import type { Archive } from '../archive/archived.ts';
import { fullAddress } from '../site/addresses/full-address.ts';
import { urls } from '../site/addresses/urls.ts';

/**
 * One topic of `amnen-i-korthet.json`, by which other archives ask whether this one has it. The file grows with the topics and not with
 * the meetings, and holds what `search/others/ask-topic.ts` reads.
 */
export const topicInBriefRecord = z
  .strictObject({
    id: z.string().describe('Ämnets id, som arkiv som delar ämnen har gemensamt.'),
    adress: z.string().describe('Ämnets sida.'),
    namn: z.string().describe('Ämnets namn i det här arkivet.'),
    moten: z.int().describe('Hur många möten i arkivet som har en punkt i ämnet.'),
    beslut: z.int().describe('Hur många beslut som punkterna har, formella också.'),
    senast: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
      .nullable()
      .describe('Datum för det senaste av mötena, så långt det är känt. Null där arkivet inte har något.'),
  })
  .meta({ title: 'Ämne i korthet', description: 'Hur mycket arkivet har i ett ämne.' });

export type TopicInBriefRecord = z.infer<typeof topicInBriefRecord>;

/** A record for each topic, sorted by id. `site`: the address that makes paths whole. */
export function topicInBriefRecords({ topics }: Archive, site: URL | undefined): readonly TopicInBriefRecord[] {
  return topics
    .map(({ topic, timeline }) => ({
      id: topic.id,
      adress: fullAddress(urls.topic(topic.id), site),
      namn: topic.name,
      moten: new Set(timeline.map(({ meeting }) => meeting.id)).size,
      beslut: new Set(timeline.flatMap(({ decisions }) => decisions.map(({ id }) => id))).size,
      senast: timeline.at(-1)?.meeting.date.iso ?? null,
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
