import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ITEM_KINDS, ITEM_STATUSES } from '../../src/archive/item-status.ts';
import { MEETING_TYPES } from '../../src/archive/meeting.ts';

/** A text in full; or how it begins and ends and how many words it has, where it is somebody else's. */
const text = z.union([
  z.string(),
  z.strictObject({ starts: z.string(), ends: z.string(), words: z.number().optional() }),
]);

const attendee = z.strictObject({
  name: z.string(),
  body: z.string().optional(),
  present: z.boolean().nullable(),
  role: z.string().optional(),
  part: z.string().optional(),
});

const clauses = z.strictObject({ by: z.string().optional(), clauses: z.array(text) });

const followUp = z.strictObject({
  text: z.string().optional(),
  starts: z.string().optional(),
  ends: z.string().optional(),
  due: z.string().nullable().optional(),
  dueText: z.string().nullable().optional(),
  owner: z.string().nullable().optional(),
});

const item = z.strictObject({
  number: z.string(),
  title: text,
  kinds: z.array(z.enum(ITEM_KINDS)).optional(),
  status: z.enum(ITEM_STATUSES).optional(),
  presenters: z.array(text).optional(),
  attachments: z
    .strictObject({
      printed: z.array(z.string()).optional(),
      labels: z.array(z.string()).optional(),
      files: z.array(text).optional(),
    })
    .optional(),
  decisions: z.array(clauses).optional(),
  proposals: z.array(clauses).optional(),
  followUps: z.array(followUp).optional(),
});

const meeting = z.strictObject({
  organ: z.string().optional(),
  date: z.string(),
  type: z.enum(MEETING_TYPES),
  time: z.string().nullable().optional(),
  place: z.string().nullable().optional(),
  attendance: z.array(attendee).optional(),
  items: z.array(item),
});

/** What a careful reader finds in a document: see `test/fixtures/import/README.md`. */
const expectation = z
  .strictObject({
    flags: z.union([z.tuple([]), z.tuple([z.literal('--datum'), z.string()])]).optional(),
    refused: z.array(z.string()).nonempty().optional(),
    meeting: meeting.optional(),
    leftOut: z.array(z.strictObject({ line: z.number().optional(), text: z.string() })).optional(),
    warnings: z.array(z.string()).optional(),
    notes: z.array(z.string()).optional(),
  })
  .refine(
    (value) => (value.refused === undefined) !== (value.meeting === undefined),
    'a document is either refused or a meeting',
  );

export type ImportExpectation = z.infer<typeof expectation>;
export type ExpectedText = z.infer<typeof text>;
export type ExpectedAttendee = z.infer<typeof attendee>;
export type ExpectedItem = z.infer<typeof item>;
export type ExpectedFollowUp = z.infer<typeof followUp>;

export function readExpectation(file: string): ImportExpectation {
  return expectation.parse(JSON.parse(readFileSync(file, 'utf8')));
}
