import { z } from 'zod';

/**
 * What the page and the dev server say to each other. Each side parses what the other sent.
 * All words of a document travel as plain text and are shown as such.
 */
const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();

/** `line`: of the document where an import says it, of the meeting's text where the check does. */
const remark = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  line: z.number(),
  message: z.string(),
});

const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('prose'), text: z.string() }),
  z.object({ kind: z.literal('decision'), label: z.string(), by: z.string().nullable(), clauses: list(z.string()) }),
  z.object({ kind: z.literal('proposal'), by: z.string().nullable(), clauses: list(z.string()) }),
  z.object({ kind: z.literal('recounted'), by: z.string(), text: z.string() }),
  z.object({ kind: z.literal('matter'), title: z.string(), status: z.string().nullable() }),
  z.object({
    kind: z.literal('follow-up'),
    text: z.string(),
    due: z.string().nullable(),
    owner: z.string().nullable(),
  }),
]);

const item = z.object({
  number: z.string(),
  printedNumber: z.string(),
  subItem: z.boolean(),
  title: z.string(),
  /** Kinds and status, as the page prints them. */
  labels: list(z.string()),
  presenters: list(z.string()),
  attachments: list(z.string()),
  blocks: list(block),
  /** In the meeting's text. */
  line: z.number(),
});

const meeting = z.object({
  title: z.string(),
  facts: list(z.object({ term: z.string(), text: z.string() })),
  attendance: list(
    z.object({ body: z.string().nullable(), groups: list(z.object({ word: z.string(), people: list(z.string()) })) }),
  ),
  introduction: list(block),
  items: list(item),
  attachments: list(z.string()),
  notes: list(z.string()),
  counts: z.object({
    items: z.number(),
    decisions: z.number(),
    proposals: z.number(),
    present: z.number(),
    unclear: z.number(),
  }),
});

const checked = z.object({
  /** Where it would be saved, within the content folder; null where the text does not say. */
  output: z.string().nullable(),
  /** That file is there already. */
  taken: z.boolean(),
  remarks: list(remark),
  /** Null where an error keeps the text from being a meeting. */
  meeting: meeting.nullable(),
  /** Words of the document in the text. */
  words: z.number(),
});

/** What became of a line of the document. `part`: the how-manieth marked block of its kind in the item, `decision-2`. */
const linePlace = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['head', 'signature', 'left-out', 'unread']) }),
  z.object({ kind: z.literal('item'), item: z.string(), part: z.string().nullable() }),
]);

const sourceLine = z.object({
  number: z.number(),
  text: z.string(),
  page: z.number().nullable(),
  /** Struck out, or crossed by a drawn line. */
  strikes: list(z.object({ start: z.number(), end: z.number() })),
  place: linePlace,
});

export const readAnswer = z.object({
  file: z.string(),
  /** As recognised or given; null where the document is refused. */
  date: z.string().nullable(),
  lines: list(sourceLine),
  remarks: list(remark),
  words: z.object({ source: z.number(), kept: z.number(), leftOut: z.number() }),
  /** The meeting's file; null where the document is refused. */
  result: z.object({ text: z.string(), checked }).nullable(),
});

export const checkQuestion = z.object({ text: z.string() });
export const checkAnswer = checked;

export const saveQuestion = z.object({ text: z.string(), replace: z.boolean() });
export const saveAnswer = z.object({
  saved: z.object({ output: z.string(), address: z.string() }).nullable(),
  /** In Swedish: why it was not saved. */
  refusal: z.string().nullable(),
  checked,
});

/** A question that could not be answered at all. In Swedish. */
export const failure = z.object({ message: z.string() });

export type Remark = z.infer<typeof remark>;
export type BlockView = z.infer<typeof block>;
export type ItemView = z.infer<typeof item>;
export type MeetingView = z.infer<typeof meeting>;
export type CheckedText = z.infer<typeof checked>;
export type LinePlace = z.infer<typeof linePlace>;
export type LineView = z.infer<typeof sourceLine>;
export type ReadAnswer = z.infer<typeof readAnswer>;
export type SaveAnswer = z.infer<typeof saveAnswer>;
