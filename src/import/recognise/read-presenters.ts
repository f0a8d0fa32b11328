import type { DraftBlock } from '../meeting-draft.ts';
import type { SourceLine } from '../source-document.ts';
import { buildParagraphs } from './build-paragraphs.ts';
import { findLead } from '../../swedish/decision-lead.ts';
import { listMarkLength } from '../../swedish/list-mark.ts';
import { plainWords } from '../paragraph.ts';
import {
  isPresenterLine,
  mayGoOnAsPresenters,
  PLAIN_PRESENTER_LABEL,
  PRESENTER_LABEL,
  splitPresenters,
} from '../../swedish/presenter-line.ts';
import type { TextWidth } from './text-width.ts';

export interface FoundPresenters {
  readonly presenters: readonly string[];
  readonly block: DraftBlock;
  /** The index of the first line with presenters. */
  readonly start: number;
  /** The index of the first line after them. */
  readonly end: number;
}

/**
 * Finds the presenters of an item: a line with a label after at most two plain paragraphs, or a line of names right
 * below the heading, each with the lines that it goes on in. `lines`: those of the item, without its heading.
 */
export function findPresenters(lines: readonly SourceLine[], width: TextWidth): FoundPresenters | undefined {
  const starts = findLabelledStarts(lines, width);
  const first = lines[0];
  const second = lines[1];
  /* Names that go on in the second line: `Anna Berg, Falun,`, `Anna Berg och`. */
  const unlabelled =
    first !== undefined &&
    first.strikes.length === 0 &&
    (isPresenterLine(first.text) ||
      (/(?:,|\soch|\ssamt)$/u.test(first.text) && isPresenterLine(`${first.text} ${second?.text ?? ''}`)));
  for (const start of starts.length > 0 ? starts : unlabelled ? [0] : []) {
    const found = readFrom(lines, start, width);
    if (found) return found;
  }
  return undefined;
}

/**
 * The lines that begin with a label which is not struck out. They stand in the first three paragraphs, with no list,
 * table or lead before them.
 */
function findLabelledStarts(lines: readonly SourceLine[], width: TextWidth): readonly number[] {
  const paragraphs = buildParagraphs(lines.slice(0, 60), width).slice(0, 3);
  const special = paragraphs.findIndex(
    ({ text }) => listMarkLength(text) > 0 || text.includes('\t') || findLead(text) !== undefined,
  );
  return paragraphs.flatMap(({ lines: own }, place) => {
    const line = own[0];
    const labelled =
      line !== undefined &&
      (PRESENTER_LABEL.test(line.text) || ALONE.test(line.text)) &&
      (special === -1 || place <= special);
    return labelled && !isStruckThere(line) ? [lines.indexOf(line)] : [];
  });
}

function readFrom(lines: readonly SourceLine[], start: number, width: TextWidth): FoundPresenters | undefined {
  let end = start + 1;
  while (end < lines.length && end - start < 12 && goesOn(lines, start, end, width)) end += 1;
  const paragraphs = buildParagraphs(lines.slice(start, end), width);
  const names = paragraphs
    .map((paragraph) => plainWords(paragraph).replace(PRESENTER_LABEL, '').replace(ALONE, ''))
    .join('\n');
  const presenters = splitPresenters(names);
  if (presenters.length === 0) return undefined;
  const plain = paragraphs.length === 1 && PLAIN_PRESENTER_LABEL.test(lines[start]?.text ?? '');
  return { presenters, block: { kind: 'presenters', paragraphs, labelled: plain }, start, end };
}

/**
 * Takes a labelled line that was read as prose as the presenters, if only prose stands before it: the reader of the
 * written file will take it so. Undefined where there is none.
 */
export function claimPresenters(blocks: readonly DraftBlock[]): ReadPresenters | undefined {
  for (const [index, block] of blocks.slice(0, 3).entries()) {
    if (block.kind !== 'prose') return undefined;
    const { paragraph } = block;
    const label = PLAIN_PRESENTER_LABEL.exec(paragraph.text)?.[0].length ?? 0;
    const presenters =
      label === 0 || paragraph.strikes.some(({ start }) => start < label)
        ? []
        : splitPresenters(plainWords(paragraph).slice(label));
    if (presenters.length > 0)
      return {
        presenters,
        blocks: blocks.with(index, { kind: 'presenters', paragraphs: [paragraph], labelled: true }),
      };
  }
  return undefined;
}

/**
 * Gives the lines of presenters back as prose where something else than prose stands before them, such as a matter of its own:
 * they present that, and the reader of the written file takes none of them as those of the whole item.
 */
export function releasePresenters(read: ReadPresenters): ReadPresenters {
  const place = read.blocks.findIndex(({ kind }) => kind === 'presenters');
  const block = read.blocks[place];
  if (block?.kind !== 'presenters' || read.blocks.slice(0, place).every(({ kind }) => kind === 'prose')) return read;
  const prose = block.paragraphs.map((paragraph): DraftBlock => ({ kind: 'prose', paragraph }));
  return { presenters: [], blocks: read.blocks.toSpliced(place, 1, ...prose) };
}

export interface ReadPresenters {
  readonly presenters: readonly string[];
  readonly blocks: readonly DraftBlock[];
}

/** Whether the label is struck out: then it names nobody. */
function isStruckThere(line: SourceLine): boolean {
  const label = PRESENTER_LABEL.exec(line.text)?.[0].length ?? Infinity;
  return line.strikes.some((span) => span.start < label);
}

/** The label alone on its line, with the names below. Made for: `Föredragande:`, `Föredragande`. */
const ALONE = /^Föredragande\s*:?$/u;

/** Whether the line at `end` still belongs to the presenters that begin at `start`. At most 12 lines do. */
function goesOn(lines: readonly SourceLine[], start: number, end: number, width: TextWidth): boolean {
  const last = lines[end - 1];
  const next = lines[end];
  if (!last || !next || last.table !== next.table) return false;
  const text = lines
    .slice(start, end)
    .map((line) => line.text)
    .join(' ')
    .replace(PRESENTER_LABEL, '')
    .replace(ALONE, '')
    .trim();
  if (text === '') return isPresenterLine(next.text) || mayGoOnAsPresenters(next.text);
  if (next.gapBefore > (lines[start + 1]?.gapBefore ?? 0) && end > start + 1) return false;
  /* Made for: `Anna Berg, Falun;`, `Anna Berg och`, `Bo Ek från`, at the end of a line. */
  if (/(?:,|;|\soch|\ssamt|\s&|\sfrån)$/u.test(last.text)) return mayGoOnAsPresenters(next.text);
  if (next.gapBefore === 0 && isPresenterLine(next.text)) return true;
  if (last.whole || next.whole) return false;
  if (/[.!?]$/u.test(last.text)) return false;
  const wrapped = width.isFull(last, next) || (/^\p{Ll}/u.test(next.text) && !width.isShort(last));
  return wrapped && mayGoOnAsPresenters(next.text);
}
