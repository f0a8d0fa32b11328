import { saysAttached } from '../swedish/attached-phrase.ts';
import { expandAttachmentLabels } from '../swedish/attachments.ts';
import { splitSentences } from '../swedish/sentences.ts';
import type { AgendaItem } from './agenda-item.ts';
import { isReadable, type Attachment } from './attachment.ts';
import { blockTexts } from './block-words.ts';
import { walkBlocks } from './block.ts';
import type { Meeting } from './meeting.ts';

/** An attachment that a meeting's document names and nobody can read here. */
export interface LackingAttachment extends Pick<Attachment, 'label' | 'name' | 'items'> {
  /** The sentence that speaks of it, verbatim, where it has neither a label nor a name. */
  readonly sentence?: string;
}

/**
 * What a meeting's document names as attached and the archive does not have: what its file lists, the labels that its items name besides,
 * and where an item has neither, the sentences that speak of something attached. Of those nobody knows how many papers they mean.
 */
export function findLackingAttachments(meeting: Meeting): readonly LackingAttachment[] {
  const known = found.get(meeting) ?? find(meeting);
  found.set(meeting, known);
  return known;
}

/** Pages, lists and dossiers ask of the same meetings. */
const found = new WeakMap<Meeting, readonly LackingAttachment[]>();

function find({ attachments, items }: Pick<Meeting, 'attachments' | 'items'>): readonly LackingAttachment[] {
  const listed = attachments.flatMap(({ label }) => label ?? []);
  /* `Bil C` stands for both C1 and C2, if the document has these. */
  const isListed = (label: string) => listed.some((each) => each === label || /^\d+$/.test(each.replace(label, '')));
  const mentioned = items.flatMap(({ number, attachments: printed }) =>
    [...new Set(printed.flatMap(expandAttachmentLabels))]
      .filter((label) => !isListed(label))
      .map((label) => ({ label, number })),
  );
  const named = new Set([...attachments.flatMap((each) => each.items), ...mentioned.map(({ number }) => number)]);
  return [
    ...attachments.filter((each) => !isReadable(each)),
    ...[...Map.groupBy(mentioned, ({ label }) => label)].map(([label, of]) => ({
      label,
      name: undefined,
      items: of.map(({ number }) => number),
    })),
    ...items
      .filter(({ number, attachments: printed }) => !named.has(number) && printed.length === 0)
      .flatMap((item) =>
        sentencesOf(item)
          .filter(saysAttached)
          .map((sentence) => ({ label: undefined, name: undefined, items: [item.number], sentence })),
      ),
  ];
}

function sentencesOf({ blocks }: AgendaItem): readonly string[] {
  return [...walkBlocks(blocks)]
    .flatMap(blockTexts)
    .flatMap((text) => splitSentences(text).map(({ start, end }) => text.slice(start, end)));
}
