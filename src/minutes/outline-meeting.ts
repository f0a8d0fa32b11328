import { walkBlocks, type Block } from '../archive/block.ts';
import type { LedgerRecord } from '../archive/ledger.ts';
import type { AddressWording } from '../archive/meeting.ts';
import { addressWordings } from '../archive/wording.ts';
import { ATTACHMENTS } from './attach-documents.ts';
import { sha256 } from './hash-text.ts';
import type { ReadMeeting } from './read-meeting.ts';

/** What is kept of a meeting to enter it in the ledger. */
export interface MeetingOutline {
  /** The meeting without `wordings`. */
  readonly read: ReadMeeting;
  /** Its addresses, each with a digest in place of its words; undefined where the meeting is whole. */
  readonly addresses: readonly (Omit<AddressWording, 'text'> & { readonly digest: string })[] | undefined;
}

/**
 * What of a read meeting is needed to enter it in the ledger: its addresses, who was there, and whatever may be an error beside
 * other files. What warnings alone are told from is left out: prose, references, passages without a mark. It takes a part of the
 * memory and the time of the whole. One with an error is left whole, and so is one that names files as attached, which have a part in its wording.
 */
export function outlineMeeting(read: ReadMeeting): MeetingOutline {
  const { meeting, frontmatter, names } = read;
  if (!meeting || !frontmatter || names.documents.some(({ name }) => name !== undefined))
    return { read, addresses: undefined };
  const parts = [meeting.introduction, ...meeting.items.map(({ blocks }) => blocks)];
  /* Words above an appointment may be what it says. */
  const needsProse = parts.some((blocks) => [...walkBlocks(blocks)].some(({ kind }) => kind === 'appointment'));
  const outline = needsProse ? (blocks: readonly Block[]) => blocks : withoutProse;
  const items = meeting.items.map((item) => ({ ...item, titleHtml: '', blocks: outline(item.blocks) }));
  return {
    read: {
      ...read,
      meeting: {
        ...meeting,
        introduction: outline(meeting.introduction),
        items,
        head: undefined,
        signature: undefined,
        notes: [],
        references: [],
      },
      frontmatter: {
        ...frontmatter,
        närvaro: undefined,
        huvud: undefined,
        underskrift: undefined,
        anmärkningar: undefined,
      },
      items,
      passages: [],
      unmarkedPeriods: [],
    },
    addresses: addressWordings(meeting).map(({ text, ...address }) => ({ ...address, digest: sha256(text) })),
  };
}

/** What else of a content folder decides whether the outline of a meeting is enough. */
export interface BesideMeetings {
  readonly ledger: LedgerRecord;
  /** The files of `bilagor/`. */
  readonly attached: ReadonlySet<string>;
}

/** The outline as a read meeting; undefined where the ledger lacks some of its words, or its original lies among the attachments. */
export function fillOutline(
  { read, addresses }: MeetingOutline,
  { ledger, attached }: BesideMeetings,
): ReadMeeting | undefined {
  const { meeting, names } = read;
  if (!meeting || !addresses) return read;
  if (names.original && attached.has(`${ATTACHMENTS}/${meeting.id}/${names.original.name}`)) return undefined;
  const known = textsOf(ledger);
  const wordings = addresses.flatMap(({ digest, ...address }): readonly AddressWording[] => {
    const text = known.get(digest);
    return text === undefined ? [] : [{ ...address, text }];
  });
  return wordings.length === addresses.length ? { ...read, meeting: { ...meeting, wordings } } : undefined;
}

const texts = new WeakMap<LedgerRecord, ReadonlyMap<string, string>>();

/** The wordings of a ledger by the digests of their words. */
function textsOf(ledger: LedgerRecord): ReadonlyMap<string, string> {
  const known =
    texts.get(ledger) ??
    new Map(
      [...ledger.wordings.values()].flatMap((stored) =>
        stored.kind === 'kept' ? [[sha256(stored.text), stored.text]] : [],
      ),
    );
  texts.set(ledger, known);
  return known;
}

function withoutProse(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind === 'prose') return [];
    return [block.kind === 'matter' ? { ...block, blocks: withoutProse(block.blocks) } : block];
  });
}
