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
  /* Names in capitals look like headings, `1. MÖTETS ÖPPNANDE`: they are told apart by a label alone on its line. */
  let mayBeCapitals = false;
  for (const [index, { text }] of lines.entries()) {
    const lead = findItemLead(text);
    const name = lead === undefined ? '' : text.slice(lead.titleStart);
    if (lead !== undefined && isAmongPeople && (isPerson(name) || (mayBeCapitals && isInCapitals(name)))) {
      listed.add(index);
      continue;
    }
    const label = findPeopleLabel(text);
    if (label !== undefined) mayBeCapitals = text.slice(label.length).trim() === '';
    isAmongPeople =
      label !== undefined || (isAmongPeople && lead === undefined && (isPerson(text) || isInCapitals(text)));
  }
  return listed;
}

function findPeopleLabel(text: string): ReturnType<typeof findHeadLabel> {
  const label = findHeadLabel(text);
  return label !== undefined && LISTS_PEOPLE.includes(label.is) ? label : undefined;
}

/** Made for: `EBBA ROTH`, `ANNA-LISA HOLM (S)`. */
function isInCapitals(text: string): boolean {
  return /^\p{Lu}{2,}(?:[ -]\p{Lu}{2,}){1,3}(?:$|[\s,(])/u.test(text.trim());
}

/** Made for: `Ebba Roth`, `Ebba Roth (S)`, `Sten Malm, Falun`, `Roth, Ebba`, `Ebba Roth – ordförande`. */
function isPerson(text: string): boolean {
  const words = text.trim();
  const length = leadingNameLength(words);
  return (
    (length > 0 && words.length < LONGEST_PERSON && !/^\s+\p{Ll}\p{L}*\s+\p{L}/u.test(words.slice(length))) ||
    /^\p{Lu}\p{Ll}+,\s+\p{Lu}\p{Ll}+(?:$|[\s,(])/u.test(words)
  );
}

/** In characters. What is longer tells about the person. */
const LONGEST_PERSON = 90;
