import { z } from 'zod';

/**
 * What a careful secretary finds in a document of a house style: see `test/fixtures/import/styles/README.md`. A key that
 * is left out is not judged, and neither is an item whose decisions are null.
 */
export const STYLE_EXPECTATION = z.strictObject({
  /** The names of the body in the archive, the full one first. */
  organ: z.array(z.string()).nonempty(),
  /** Names of other bodies that the archive knows. */
  others: z.array(z.string()).default([]),
  /** The parts of the issue on house styles that it has a case of. Empty: an ordinary document. */
  kinds: z.array(z.number().int().min(1).max(8)),
  /** A PDF of the test's makers has no letters beyond those of Western Europe. */
  formats: z.array(z.enum(['txt', 'docx', 'pdf'])).default(['txt', 'docx', 'pdf']),
  /** The codes of which one is right to refuse it with where nobody has asked to number the headings. */
  refused: z.array(z.string()).nonempty().optional(),
  date: z.iso.date(),
  /** Number and title, each with other spellings that are as right. Numbers have theirs after `|`. */
  items: z.array(z.tuple([z.string(), z.string()]).rest(z.string())),
  /** Per item the clauses; or the words of them all, where they may be parted in other ways. */
  decisions: z.record(z.string(), z.union([z.array(z.string()), z.string(), z.null()])),
  people: z
    .array(
      z.union([
        z.tuple([z.string(), z.boolean().nullable()]),
        z.tuple([
          z.string(),
          z.boolean().nullable(),
          z.strictObject({ body: z.string().optional(), role: z.string().optional() }),
        ]),
      ]),
    )
    .optional(),
  /** Per item the labels; an item that is not named has none. */
  attachments: z.record(z.string(), z.array(z.string())).optional(),
  /** Per item those that must be among the found ones; an empty list says that there are none. */
  followUps: z
    .record(
      z.string(),
      z.array(
        z.strictObject({ has: z.string().optional(), owner: z.string().optional(), due: z.iso.date().optional() }),
      ),
    )
    .optional(),
  /** Judged once, when the recogniser's authors are done. */
  askedOnce: z.boolean().default(false),
});

export type StyleExpectation = z.infer<typeof STYLE_EXPECTATION>;
export type StyleFormat = StyleExpectation['formats'][number];
