import { leadingNameLength } from '../../swedish/person-name.ts';
import { bulletLength } from '../../swedish/list-mark.ts';
import type { SourceLine } from '../source-document.ts';
import { findHeadLabel } from './head-labels.ts';

/** How many names in a row below the label make it a list of people and no sentence about them. */
const LEAST_NAMES = 2;

/** The label of the whole list. Made for: `Närvarande`, `Närvaro`, `Deltagare`, `Beslutande`, `Närvarande ledamöter`. */
const ALL_WHO_CAME = /^(?:närvar|deltag|deltog|beslutande|medverkande|vid mötet)/iu;

/**
 * Where the list of those present stands last, between the items and the signatures, as a document says on top with *Närvarande: se
 * sist i protokollet*: the index of its label; undefined where there is none. `from` and `to`: the lines that may hold it.
 */
export function findTailAttendance(lines: readonly SourceLine[], from: number, to: number): number | undefined {
  for (let index = from; index < to; index += 1) {
    const text = lines[index]?.text.trim() ?? '';
    const label = findHeadLabel(text);
    if (!label || !ALL_WHO_CAME.test(label.printed) || label.length < text.length) continue;
    const below = lines.slice(index + 1, Math.min(to, index + 1 + LEAST_NAMES));
    if (below.length === LEAST_NAMES && below.every(beginsWithName)) return index;
  }
  return undefined;
}

function beginsWithName({ text }: SourceLine): boolean {
  return leadingNameLength(text.slice(bulletLength(text))) > 0;
}
