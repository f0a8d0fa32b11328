import { z } from 'zod';

/**
 * The messages between the page and the dev server. Each side parses what the other has sent. All words of a document
 * are sent as plain text and shown as such.
 */
const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();

/** `line`: of the document in a remark of the import, of the meeting's text in a remark of the check. */
const remark = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  line: z.number(),
  message: z.string(),
});

const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('prose'), text: z.string() }),
  z.object({ kind: z.literal('matter'), title: z.string(), status: z.string().nullable() }),
  z.object({
    kind: z.literal('box'),
    /** The kind of the marked block. */
    of: z.string(),
    /** The class that gives the box its look. */
    look: z.string(),
    heading: z.string(),
    details: list(z.string()),
    texts: list(z.string()),
  }),
]);

const item = z.object({
  number: z.string(),
  printedNumber: z.string(),
  subItem: z.boolean(),
  title: z.string(),
  /** The kinds and the status, as they are shown. */
  labels: list(z.string()),
  presenters: list(z.string()),
  attachments: list(z.string()),
  blocks: list(block),
  /** The line of the heading in the meeting's text. */
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
  /** The path in the content folder where the text would be saved; null where the text does not tell. */
  output: z.string().nullable(),
  /** Whether a file is there already. */
  taken: z.boolean(),
  remarks: list(remark),
  /** Null where an error keeps the text from being read as a meeting. */
  meeting: meeting.nullable(),
  /** How many words of the document the text holds. */
  words: z.number(),
});

/**
 * What a line of the document became. `part`: the kind of its marked block and the block's number among those of that
 * kind in the item, such as `decision-2`; null for prose.
 */
const linePlace = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['head', 'signature', 'left-out', 'unread']) }),
  z.object({ kind: z.literal('item'), item: z.string(), part: z.string().nullable() }),
]);

const sourceLine = z.object({
  number: z.number(),
  text: z.string(),
  page: z.number().nullable(),
  /** Parts of `text` that are struck out or crossed by a drawn line. */
  strikes: list(z.object({ start: z.number(), end: z.number() })),
  place: linePlace,
});

export const readAnswer = z.object({
  file: z.string(),
  /** The date as recognised or given; null where the document is refused. */
  date: z.string().nullable(),
  lines: list(sourceLine),
  remarks: list(remark),
  words: z.object({ source: z.number(), kept: z.number(), leftOut: z.number() }),
  /** The ways in which the items can be read, where the person may choose: what to send, and what to show. */
  readings: list(z.object({ choice: z.string(), words: z.string() })),
  /** The meeting's text and its check; null where the document is refused. */
  result: z.object({ text: z.string(), checked }).nullable(),
});

export const checkQuestion = z.object({ text: z.string() });
export const checkAnswer = checked;

export const saveQuestion = z.object({ text: z.string(), replace: z.boolean() });
export const saveAnswer = z.object({
  saved: z.object({ output: z.string(), address: z.string() }).nullable(),
  /** Why it was not saved, in Swedish; null where it was. */
  refusal: z.string().nullable(),
  checked,
});

/** The answer to a question that could not be answered: the reason in Swedish. */
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
