import type { ItemKind, ItemStatus } from '../archive/item-status.ts';
import type { MeetingType } from '../archive/meeting.ts';
import { flatBlocks } from './draft-text.ts';
import { findItemAttachments } from './find-item-attachments.ts';
import type { DraftBlock, DraftDecision, DraftItem, ListEntry, MeetingDraft, PromiseFacts } from './meeting-draft.ts';

/** One file's import for programs to read. Its keys are a contract: whoever uses `--json` depends on them. */
export interface ImportReport {
  readonly file: string;
  /** The path of the meeting's file in the content folder; null where the file is refused. */
  readonly output: string | null;
  readonly meeting: ReportedMeeting | null;
  readonly diagnostics: readonly {
    readonly code: string;
    readonly severity: 'error' | 'warning';
    readonly line: number;
    readonly message: string;
  }[];
  /** Lines that are not in the meeting's file: page headers, footers and page numbers. */
  readonly leftOut: readonly { readonly line: number; readonly text: string; readonly reason: 'page-furniture' }[];
  /** Words are counted over the whole document; `source` is `kept` plus `leftOut`. */
  readonly words: { readonly source: number; readonly kept: number; readonly leftOut: number };
}

export interface ReportedMeeting {
  readonly organ: string;
  readonly date: string;
  readonly type: MeetingType;
  readonly time: string | null;
  readonly place: string | null;
  readonly attendance: readonly {
    readonly name: string;
    readonly body?: string;
    readonly present: boolean | null;
    readonly role?: string;
    readonly part?: string;
  }[];
  readonly items: readonly ReportedItem[];
}

export interface ReportedItem {
  readonly number: string;
  readonly title: string;
  readonly kinds: readonly ItemKind[];
  readonly status: ItemStatus;
  readonly presenters: readonly string[];
  readonly attachments: { readonly printed: readonly string[]; readonly labels: readonly string[] };
  readonly decisions: readonly { readonly by: string | null; readonly clauses: readonly string[] }[];
  readonly proposals: readonly { readonly by: string | null; readonly clauses: readonly string[] }[];
  readonly followUps: readonly {
    readonly text: string;
    readonly due: string | null;
    readonly dueText: string | null;
    readonly owner: string | null;
  }[];
}

export function reportMeeting(draft: MeetingDraft): ReportedMeeting {
  const decisions = decisionsOf(draft.items);
  return {
    organ: draft.organ,
    date: draft.date.iso,
    type: draft.type,
    time: draft.time ?? null,
    place: draft.place ?? null,
    attendance: draft.attendance.map(({ name, body, present, role, part }) => ({
      name,
      ...(body === undefined ? {} : { body }),
      present,
      ...(role === undefined ? {} : { role }),
      ...(part === undefined ? {} : { part }),
    })),
    items: draft.items.map((item) => reportItem(item, decisions.get(item.number) ?? [])),
  };
}

/** The decisions of each item. One for the whole item belongs to it, wherever it is printed. */
function decisionsOf(items: readonly DraftItem[]): ReadonlyMap<string, readonly DraftDecision[]> {
  const all = items.flatMap(({ number, blocks }) =>
    blocks.flatMap((block) => (block.kind === 'decision' ? [{ of: block.item ?? number, block }] : [])),
  );
  const byItem = Map.groupBy(all, ({ of }) => of);
  return new Map([...byItem].map(([number, own]) => [number, own.map(({ block }) => block)]));
}

function reportItem(item: DraftItem, decisions: readonly DraftDecision[]): ReportedItem {
  const { printed, labels } = findItemAttachments(item);
  return {
    number: item.number,
    title: item.title,
    kinds: item.kinds,
    status: item.status,
    presenters: item.presenters,
    attachments: { printed, labels },
    decisions: decisions.map(({ by, clauses }) => ({ by: by ?? null, clauses: clauses.map(clauseText) })),
    proposals: item.blocks.flatMap((block) =>
      block.kind === 'proposal' ? [{ by: block.by ?? null, clauses: block.clauses.map(clauseText) }] : [],
    ),
    followUps: flatBlocks(item.blocks).flatMap(reportFollowUps),
  };
}

/** Also those that are clauses of a decision or a recounted one, in the clauses' own words. */
function reportFollowUps(block: DraftBlock): ReportedItem['followUps'] {
  if (block.kind === 'follow-up') return [reportPromise(block.paragraph.text, block)];
  if (block.kind !== 'decision' && block.kind !== 'recounted') return [];
  return block.followUps.map((found) => reportPromise(block.clauses[found.clause - 1]?.paragraph.text ?? '', found));
}

function reportPromise(text: string, { due, dueText, owner }: PromiseFacts): ReportedItem['followUps'][number] {
  return { text, due: due ?? null, dueText: dueText ?? null, owner: owner ?? null };
}

function clauseText({ paragraph }: ListEntry): string {
  return paragraph.text;
}
