import type { SourceLine } from '../source-document.ts';
import type { ItemCandidate } from './item-candidates.ts';
import type { ItemStart } from './item-start.ts';

/**
 * Finds the sub-items of an item: letters from `a`, or `4.1` on in item 4, that are headings and not the lines of a
 * list. `within`: the candidates between the item and the next one. An item
 * that is numbered by a letter has none.
 */
export function findSubItems(
  within: readonly ItemCandidate[],
  parent: ItemCandidate,
  lines: readonly SourceLine[],
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
  return starts;
}
