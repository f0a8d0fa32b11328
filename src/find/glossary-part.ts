import type { GlossaryEntry } from '../archive/glossary.ts';
import { foldWords } from '../swedish/fold-letters.ts';
import { STOP_WORDS } from '../swedish/stop-words.ts';

/** A term as a card shows it, and every word by which it is asked for. */
export interface TermRow {
  readonly term: string;
  readonly name: string;
  readonly explanation: string;
  readonly called: readonly string[];
}

/** The files that the glossary is cut into, by the first letter of what is asked: one fetch of some terms and never of all. */
export const GLOSSARY_PARTS: readonly string[] = [...'abcdefghijklmnopqrstuvwxyz0'];

/** The most words of a question that asks for a term alone: *vad betyder medicinskt ansvarig för rehabilitering*. */
const LONGEST = 10;

/** The file that a question's term would stand in; undefined where it is too long to be one, or empty. */
export function glossaryPart(question: string): string | undefined {
  const [first, ...rest] = askedWords(question);
  if (first === undefined || rest.length >= LONGEST) return undefined;
  return partOf(first);
}

/** The terms of each file, as it is written. A term with several names stands in several. */
export function buildGlossaryParts(glossary: readonly GlossaryEntry[]): ReadonlyMap<string, readonly TermRow[]> {
  const rows = glossary.map(({ term, name, explanation, synonyms, searchWords }): TermRow => {
    const called = [term, name, ...synonyms, ...searchWords].flatMap((each) => (each === undefined ? [] : [each]));
    return { term, name: name ?? '', explanation, called };
  });
  return new Map(
    GLOSSARY_PARTS.map((part) => [
      part,
      rows.filter(({ called }) => called.some((name) => partOf(foldWords(name)) === part)),
    ]),
  );
}

/** Reads a file. Rows of another shape are left out, since a newer version of the site may have written them. */
export function readGlossaryPart(data: unknown): readonly TermRow[] {
  return Array.isArray(data) ? data.filter(isTermRow) : [];
}

/** The term that the question asks for, the one whose own spelling it has before others. */
export function findTerm(question: string, rows: readonly TermRow[]): TermRow | undefined {
  const asked = askedWords(question).join(' ');
  const whole = foldWords(question);
  const isMeant = (name: string) => {
    return foldWords(name) === whole || askedWords(name).join(' ') === asked;
  };
  return rows.find(({ term }) => isMeant(term)) ?? rows.find(({ called }) => called.some(isMeant));
}

/** What a question asks for: without *vad betyder* and the like. */
function askedWords(question: string): readonly string[] {
  const words = question
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
  const telling = words.filter(isTelling);
  return (telling.length > 0 ? telling : words).map(foldWords);
}

const ASKING: ReadonlySet<string> = new Set([
  'betyder',
  'betydelse',
  'förkortning',
  'förkortningen',
  'står',
  'innebär',
  'ordet',
  'begreppet',
]);

function isTelling(word: string): boolean {
  return !STOP_WORDS.has(word) && !ASKING.has(word);
}

function partOf(folded: string): string {
  const letter = folded.charAt(0);
  return /[a-z]/.test(letter) ? letter : '0';
}

function isTermRow(row: unknown): row is TermRow {
  return (
    typeof row === 'object' &&
    row !== null &&
    'term' in row &&
    'name' in row &&
    'explanation' in row &&
    'called' in row &&
    [row.term, row.name, row.explanation].every((text) => typeof text === 'string') &&
    Array.isArray(row.called) &&
    row.called.every((name) => typeof name === 'string')
  );
}
