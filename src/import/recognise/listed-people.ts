import { leadingNameLength } from '../../swedish/person-name.ts';
import type { SourceLine } from '../source-document.ts';
import { findHeadLabel, LISTS_PEOPLE } from './head-labels.ts';
import { findItemLead } from '../../swedish/item-number.ts';

/**
 * The places of the numbered people below a label for them: `Närvarande:`, and below it `1. Ebba Roth (S)`, `2. Sten
 * Malm, Falun`. Their numbers are no items.
 */
export function findListedPeople(lines: readonly SourceLine[]): ReadonlySet<number> {
  const listed = new Set<number>();
  let isAmongPeople = false;
  for (const [index, { text }] of lines.entries()) {
    const lead = findItemLead(text);
    const name = lead === undefined ? '' : text.slice(lead.titleStart);
    if (lead !== undefined && isAmongPeople && isPerson(name)) listed.add(index);
    else isAmongPeople = isPeopleLabel(text) || (isAmongPeople && lead === undefined && isPerson(text));
  }
  return listed;
}

function isPeopleLabel(text: string): boolean {
  const label = findHeadLabel(text);
  return label !== undefined && LISTS_PEOPLE.includes(label.is);
}

/** Made for: `Ebba Roth`, `Ebba Roth (S)`, `Sten Malm, Falun`, `EBBA ROTH`, `Roth, Ebba`, `Ebba Roth – ordförande`. */
function isPerson(text: string): boolean {
  const words = text.trim();
  const length = leadingNameLength(words);
  return (
    (length > 0 && words.length < LONGEST_PERSON && !/^\s+\p{Ll}\p{L}*\s+\p{L}/u.test(words.slice(length))) ||
    /^\p{Lu}{2,}(?:[ -]\p{Lu}{2,}){1,3}(?:$|[\s,(])/u.test(words) ||
    /^\p{Lu}\p{Ll}+,\s+\p{Lu}\p{Ll}+(?:$|[\s,(])/u.test(words)
  );
}

/** In characters. What is longer tells about the person. */
const LONGEST_PERSON = 90;
