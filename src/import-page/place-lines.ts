import { BLOCK_MARKS } from '../archive/marks/marks.ts';
import type { ImportReport } from '../import/import-report.ts';
import type { DraftBlock, DraftItem, MeetingDraft } from '../import/meeting-draft.ts';
import { flatBlocks, paragraphsOf } from '../import/draft-text.ts';
import type { SourceLine } from '../import/source-document.ts';
import type { LinePlace } from './messages.ts';

/** A document's lines and what was understood of them. */
export interface ReadLines {
  readonly lines: readonly SourceLine[];
  /** Undefined where the document is refused: then it is not known what its lines are. */
  readonly draft: MeetingDraft | undefined;
  readonly leftOut: ImportReport['leftOut'];
}

/** Tells what each line of the document became, by the line's number. */
export function placeLines({ lines, draft, leftOut }: ReadLines): ReadonlyMap<number, LinePlace> {
  if (!draft) return new Map(lines.map(({ number }) => [number, { kind: 'unread' }]));
  const left = new Set(leftOut.map(({ line }) => line));
  const signature = findSignatureLines(
    lines.filter(({ number }) => !left.has(number)),
    draft.signature,
  );
  const parts = new Map(draft.items.flatMap(placeParts));
  return new Map(
    lines.map(({ number }): readonly [number, LinePlace] => {
      if (left.has(number)) return [number, { kind: 'left-out' }];
      if (signature.has(number)) return [number, { kind: 'signature' }];
      const item = draft.items.findLast(({ line }) => line <= number);
      return [number, item ? { kind: 'item', item: item.number, part: parts.get(number) ?? null } : { kind: 'head' }];
    }),
  );
}

/**
 * The lines of an item's marked blocks, with the part of the item they became. Blocks are counted by kind, as the view
 * of the meeting counts them.
 */
function placeParts({ blocks }: DraftItem): readonly (readonly [number, string])[] {
  const counts = new Map<string, number>();
  return flatBlocks(blocks).flatMap((block) => {
    if (!isMarked(block)) return [];
    const place = (counts.get(block.kind) ?? 0) + 1;
    counts.set(block.kind, place);
    /* A clause that promises something has an empty mark of its own below the decision. */
    if (block.kind === 'decision' || block.kind === 'recounted')
      counts.set('follow-up', (counts.get('follow-up') ?? 0) + block.followUps.length);
    const numbers = paragraphsOf(block).flatMap(({ text, lines }) =>
      lines.filter((line) => shareWords(line.text, text)).map(({ number }) => number),
    );
    return [...numbers, ...(block.kind === 'decision' ? [block.line] : [])].map(
      (number) => [number, `${block.kind}-${place}`] as const,
    );
  });
}

function isMarked({ kind }: DraftBlock): boolean {
  return Object.hasOwn(BLOCK_MARKS, kind);
}

/** So many letters in a row are not the same by chance. */
const ENOUGH = 12;

/**
 * Whether a line of the document holds words of a block. A sentence that became a block knows only the lines of its
 * whole paragraph.
 */
function shareWords(line: string, block: string): boolean {
  const [printed, words] = [lettersOf(line), lettersOf(block)];
  return words.includes(printed) || printed.includes(words.slice(0, ENOUGH)) || printed.includes(words.slice(-ENOUGH));
}

/** The numbers of the last lines, as many as together hold the words of the signatures. */
function findSignatureLines(kept: readonly SourceLine[], signature: string): ReadonlySet<number> {
  let rest = lettersOf(signature);
  const found = new Set<number>();
  for (const { number, text } of kept.toReversed()) {
    const letters = lettersOf(text);
    if (rest === '' || !rest.endsWith(letters)) break;
    rest = rest.slice(0, rest.length - letters.length);
    found.add(number);
  }
  return found;
}

function lettersOf(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
