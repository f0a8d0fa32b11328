import type { SourceLine } from '../source-document.ts';
import type { ItemCandidate } from './item-candidates.ts';
import type { ItemStart } from './item-start.ts';

/**
 * Finds the sub-items of an item: letters from `a`, or `4.1` on in item 4, that are headings and not the lines of a
 * list. `within`: the candidates between the item and the next one, which begins at line `end`. An item
 * that is numbered by a letter has none.
 */
export function findSubItems(
  within: readonly ItemCandidate[],
  parent: ItemCandidate,
  lines: readonly SourceLine[],
  end: number,
): readonly ItemStart[] {
  if (parent.lead.number === undefined) return [];
  const starts: ItemStart[] = [];
  let letter = 0;
  let listing = false;
  const seen = new Set<string>();
  const parted = within.some(
    ({ lead }) => lead.parts.length > 0 && lead.number === parent.lead.number && lead.parts[0] === 1,
  );
  for (const candidate of within) {
    const { lead, index } = candidate;
    if (lead.parts.length > 0 && lead.number === parent.lead.number) {
      const key = lead.parts.join('.');
      if (!seen.has(key) && candidate.score > -4) starts.push({ index, lead, depth: lead.parts.length });
      seen.add(key);
      continue;
    }
    if (
      lead.letter === undefined ||
      (parted && lead.number === undefined) ||
      (lead.number !== undefined && lead.number !== parent.lead.number)
    )
      continue;
    const place = lead.letter.codePointAt(0) ?? 0;
    const first = lead.letter === 'a';
    if (first) {
      listing = candidate.score < -2 || (candidate.ledIn && lines[index - 1] !== parent.line);
      if (letter > 0) listing = true;
    }
    if (listing || place !== (letter === 0 ? 97 : letter + 1)) continue;
    if (candidate.score < -2) continue;
    starts.push({ index, lead, depth: 1 });
    letter = place;
  }
  return isListOfSentences(starts, lines, end) ? starts.filter(({ lead }) => lead.letter === undefined) : starts;
}

/** Lines of a list, in which a sub-item that is a sentence may go on. */
const LONGEST_ENTRY = 3;

/** Whether what the letters begin is a list within the item: each of two or more is one sentence, and nothing stands below any. */
function isListOfSentences(starts: readonly ItemStart[], lines: readonly SourceLine[], end: number): boolean {
  const lettered = starts.filter(({ lead }) => lead.letter !== undefined && lead.number === undefined);
  return (
    lettered.length >= 2 &&
    lettered.length === starts.length &&
    lettered.every(({ index, lead }, place) => {
      const entry = lines.slice(index, lettered[place + 1]?.index ?? end).filter(({ text }) => text.trim() !== '');
      const last = entry.at(-1)?.text.trimEnd() ?? '';
      return (
        entry.length <= LONGEST_ENTRY &&
        /\p{L}\.$/u.test(last) &&
        entry.slice(1).every(({ text }) => /^\p{Ll}/u.test(text.trim())) &&
        /\p{L}\s+\p{L}/u.test((entry[0]?.text ?? '').slice(lead.titleStart))
      );
    })
  );
}
