import fc from 'fast-check';
import type { Meeting } from '../../src/archive/meeting.ts';
import { decision, makeMeeting, prose } from './sample-archive.ts';

/** What an editor does between two publications, and what is said at the desk of the ledger. */
export interface Step {
  readonly edit: (typeof EDITS)[number];
  readonly meeting: number;
  readonly item: number;
  readonly words: string;
  readonly registers: boolean;
  /** `as-proposed`: what the ledger itself proposes, and the rest withdrawn. `wrong`: whatever comes. */
  readonly flags: 'none' | 'reason' | 'as-proposed' | 'withdraw' | 'wrong';
  readonly pick: number;
}

const EDITS = [
  'rename',
  're-date',
  'renumber',
  'swap',
  'split',
  'merge',
  'delete-meeting',
  'delete-item',
  'reword',
  'restore',
  'new-meeting',
  'new-item',
  'announce',
  'minutes-come',
  'reword-agenda',
  'drop-agenda',
  'attach',
  'replace-file',
  'rename-file',
  'detach',
  'nothing',
] as const;

/** A meeting in the making; what was deleted waits to be restored. */
export interface Draft {
  readonly organ: string;
  readonly date: string;
  readonly letter: string;
  readonly items: readonly DraftItem[];
  readonly files: readonly DraftFile[];
  readonly deleted: boolean;
  /** Whether it is only announced: the draft is an agenda. */
  readonly announced: boolean;
  /** What was announced, where minutes have come since. */
  readonly agenda: Pick<Draft, 'items' | 'files'> | undefined;
  readonly meeting: () => Meeting | undefined;
}

/** What is not said of a draft is as in most: minutes without files and without an agenda. */
type Papers = Partial<Pick<Draft, 'files' | 'deleted' | 'announced' | 'agenda'>>;

/** A file that is attached. `content`: another number, another content. */
interface DraftFile {
  readonly name: string;
  readonly content: number;
}

interface DraftItem {
  readonly number: string;
  readonly title: string;
  readonly clauses: readonly string[];
}

export const anyHistory: fc.Arbitrary<readonly Step[]> = fc
  .array(
    fc.record<Step>({
      edit: fc.constantFrom(...EDITS),
      meeting: fc.nat(7),
      item: fc.nat(5),
      words: fc.constantFrom('teckna avtalet', 'avslå', 'pröva frågan', 'lägga till handlingarna'),
      registers: fc.boolean(),
      flags: fc.constantFrom('none', 'reason', 'as-proposed', 'as-proposed', 'withdraw', 'wrong'),
      pick: fc.nat(40),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((steps) => [
    { edit: 'nothing', meeting: 0, item: 0, words: '', registers: true, flags: 'none', pick: 0 },
    ...steps,
  ]);

export function makeDraftMeetings(): readonly Draft[] {
  return [
    draft(
      'lovrad',
      '2031-04-02',
      '',
      [
        item('1', 'Öppnande', 'godkänna dagordningen'),
        item('2', 'Avtal', 'teckna avtalet', 'följa upp det'),
        item('3', 'Jour', 'avslå'),
      ],
      { files: [{ name: 'fil-0.pdf', content: 3 }] },
    ),
    draft('lovrad', '2031-05-02', '', [item('1', 'Öppnande', 'godkänna dagordningen'), item('4', 'Lindar')]),
    draft('barrad', '2031-04-02', '', [item('2', 'Avtal', 'teckna avtalet')], {
      files: [{ name: 'avtal.pdf', content: 1 }],
    }),
    draft('barrad', '2031-05-02', '', [item('1', 'Öppnande'), item('2', 'Avtal')], { announced: true }),
    draft('lovrad', '2031-06-02', '', [item('2', 'Jour', 'avslå')], {
      agenda: { items: [item('1', 'Öppnande'), item('2', 'Jour')], files: [{ name: 'kallelse.pdf', content: 1 }] },
      files: [{ name: 'jour.pdf', content: 2 }],
    }),
  ];
}

/** The archive after the edit. Where it would give one address to two texts it does nothing: the check refuses that without a ledger. */
export function playEdit(drafts: readonly Draft[], step: Step): readonly Draft[] {
  const edited = edit(drafts, step);
  const ids = edited.flatMap(({ meeting }) => meeting()?.id ?? []);
  return new Set(ids).size === ids.length &&
    edited.every(({ items }) => new Set(items.map(({ number }) => number)).size === items.length)
    ? edited
    : drafts;
}

function edit(drafts: readonly Draft[], { edit: kind, meeting, item: place, words, pick }: Step): readonly Draft[] {
  const index = meeting % drafts.length;
  const chosen = drafts[index];
  if (!chosen) return drafts;
  const { organ, date, letter, items, files } = chosen;
  const at = place % Math.max(1, items.length);
  const put = (...fresh: readonly Draft[]) => drafts.flatMap((other, other_) => (other_ === index ? fresh : [other]));
  const withItems = (changed: readonly DraftItem[]) => put(draft(organ, date, letter, changed, chosen));
  const withFiles = (changed: readonly DraftFile[]) =>
    put(draft(organ, date, letter, items, { ...chosen, files: changed }));
  const file = files[place % Math.max(1, files.length)];
  const named = (name: string) => files.find((each) => each.name === name);
  const day = `2031-0${1 + (pick % 9)}-02`;
  switch (kind) {
    case 'rename':
      return put(draft(organ === 'lovrad' ? 'barrad' : 'lovrad', date, letter, items, chosen));
    case 're-date':
      return put(draft(organ, day, pick % 5 === 0 ? 'b' : letter, items, chosen));
    case 'renumber':
      return withItems(items.map((own, own_) => (own_ === at ? { ...own, number: String(1 + (pick % 9)) } : own)));
    case 'swap':
      return withItems(
        items.map((own, own_) =>
          own_ === at
            ? { ...own, number: items[at + 1]?.number ?? own.number }
            : own_ === at + 1
              ? { ...own, number: items[at]?.number ?? own.number }
              : own,
        ),
      );
    case 'split':
      return put(
        draft(organ, date, letter, items.slice(0, at), chosen),
        draft(organ, day, 'c', items.slice(at), { deleted: chosen.deleted, announced: chosen.announced }),
      );
    case 'merge': {
      const other = drafts[(index + 1) % drafts.length];
      if (!other || other === chosen) return drafts;
      const own = new Set(items.map(({ number }) => number));
      return drafts.flatMap((each) =>
        each === other
          ? []
          : each === chosen
            ? [draft(organ, date, letter, [...items, ...other.items.filter(({ number }) => !own.has(number))], chosen)]
            : [each],
      );
    }
    case 'delete-meeting':
      return put(draft(organ, date, letter, items, { ...chosen, deleted: true }));
    case 'delete-item':
      return withItems(items.filter((_own, own_) => own_ !== at));
    case 'reword':
      return withItems(items.map((own, own_) => (own_ === at ? { ...own, clauses: [words] } : own)));
    case 'restore':
      return pick % 2 === 0
        ? put(draft(organ, date, letter, items, { ...chosen, deleted: false }))
        : put(makeDraftMeetings()[index] ?? chosen);
    case 'new-meeting':
      return [...drafts, draft(organ, day, '', [item('2', 'Avtal', words)])];
    case 'new-item':
      return withItems([...items, item(String(1 + (pick % 9)), 'Nytt', words)]);
    case 'announce':
      return [...drafts, draft(organ, day, '', [item('1', 'Öppnande'), item('2', 'Avtal')], { announced: true })];
    case 'minutes-come':
      return chosen.announced
        ? put(
            draft(organ, date, letter, [...items.slice(0, at), item('7', 'Lokaler', words)], {
              ...chosen,
              announced: false,
              agenda: { items, files },
              files: pick % 2 === 0 ? [] : files,
            }),
          )
        : drafts;
    case 'reword-agenda':
      return chosen.agenda
        ? put(
            draft(organ, date, letter, items, {
              ...chosen,
              agenda: { ...chosen.agenda, items: [...chosen.agenda.items, item(String(10 + pick), words)] },
            }),
          )
        : drafts;
    case 'drop-agenda':
      return put(draft(organ, date, letter, items, { ...chosen, agenda: undefined }));
    case 'attach':
      return named(fileName(pick)) ? drafts : withFiles([...files, { name: fileName(pick), content: pick }]);
    case 'replace-file':
      return withFiles(files.map((each) => (each === file ? { ...each, content: each.content + 1 + pick } : each)));
    case 'rename-file':
      return named(fileName(pick))
        ? drafts
        : withFiles(files.map((each) => (each === file ? { ...each, name: fileName(pick) } : each)));
    case 'detach':
      return withFiles(files.filter((each) => each !== file));
    case 'nothing':
      return drafts;
  }
}

function draft(
  organ: string,
  date: string,
  letter: string,
  items: readonly DraftItem[],
  { files = [], deleted = false, announced = false, agenda }: Papers = {},
): Draft {
  let made: Meeting | undefined;
  const paper = (own: Pick<Draft, 'items' | 'files'>, isAgenda: boolean) =>
    makeMeeting({
      organ,
      date,
      id: `${organ}-${date}${letter}`,
      type: isAgenda ? 'dagordning' : 'minnesanteckningar',
      attachments: own.files.map(({ name, content }) => ({
        label: undefined,
        name: undefined,
        items: [],
        document: { name, bytes: 1, sha256: String(content).padStart(64, '0') },
        link: undefined,
      })),
      items: own.items.map(({ number, title, clauses }) => ({
        number,
        title,
        blocks: [
          prose(`Om ${title}.`),
          ...(clauses.length > 0 && !isAgenda ? [decision(clauses.map((clause) => `att ${clause}`))] : []),
        ],
      })),
    });
  return {
    organ,
    date,
    letter,
    items,
    files,
    deleted,
    announced,
    agenda,
    meeting: () => {
      made ??= { ...paper({ items, files }, announced), ...(agenda ? { agenda: paper(agenda, true) } : {}) };
      return deleted ? undefined : made;
    },
  };
}

function item(number: string, title: string, ...clauses: readonly string[]): DraftItem {
  return { number, title, clauses };
}

/** Few names, so that one is often given again. */
function fileName(pick: number): string {
  return `fil-${pick % 4}.pdf`;
}
