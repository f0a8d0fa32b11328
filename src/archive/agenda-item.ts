import { findDiaryNumbers } from '../swedish/item-references.ts';
import { blocksText } from './block-words.ts';
import type { Block } from './block.ts';
import type { ItemKind, ItemStatus } from './item-status.ts';

export interface AgendaItem {
  readonly id: string;
  /** The number in the form of ids: `4`, `6a`, `6-2`. */
  readonly number: string;
  /** The number as printed, its parent's included: `4`, `6 a`, `§ 41`. */
  readonly printedNumber: string;
  /** The number of the item that this one stands under; undefined for an item of its own. */
  readonly parent: string | undefined;
  readonly title: string;
  /** What the heading prints besides the title; undefined where it prints nothing more. */
  readonly references?: TitleReferences | undefined;
  /** The title as HTML, with its references marked as in `RichText`. */
  readonly titleHtml: string;
  /** The kinds that the heading or `<Punkt>` names; empty where there are none. */
  readonly kinds: readonly ItemKind[];
  readonly status: ItemStatus;
  /** Whether the source prints the heading struck out. */
  readonly struckOut: boolean;
  /** Each presenter as the source words it, with title and body. */
  readonly presenters: readonly string[];
  /** The attachments that the heading and the text name, as printed: `Bilaga C 1-2`, `Bil C`. */
  readonly attachments: readonly string[];
  /** Topics that `<Punkt>` puts the item under, or keeps it out of. */
  readonly topics: { readonly include: readonly string[]; readonly exclude: readonly string[] };
  /** On what ground nothing of the item is handed out; then it has no blocks. Missing where it is open. */
  readonly secrecy?: string | undefined;
  readonly blocks: readonly Block[];
  /** The line of the heading in the meeting's file. */
  readonly line: number;
}

/** References beside a title, as printed: `Dnr ON 2024/31`, `Au § 84`. Empty where there are none. */
interface TitleReferences {
  readonly before: string;
  readonly behind: string;
  /** The heading where they are read as a part of its title: so it stands in the wording that a ledger holds. */
  readonly asTitle: Pick<AgendaItem, 'title' | 'kinds' | 'status'>;
}

/** The numbers in a diary that the heading and the text name, in their order. */
export function diaryNumbersOf({
  references,
  title,
  blocks,
}: Pick<AgendaItem, 'references' | 'title' | 'blocks'>): readonly string[] {
  return findDiaryNumbers(
    [references?.before, title, references?.behind, blocksText(blocks)].filter(Boolean).join('\n'),
  );
}

/** The references beside the title as one text; empty where there are none. */
export function referencesText({ references }: Pick<AgendaItem, 'references'>): string {
  return [references?.before, references?.behind].filter(Boolean).join(' · ');
}
