import { findPersonNames } from '../../swedish/person-name.ts';
import type { ListedPerson } from '../meeting-draft.ts';
import type { SourceLine } from '../source-document.ts';

/**
 * Reads a list whose names stand in capitals, `ANNA HOLM`, `Anna HOLM`, as if they did not. Who is found bears the name as
 * printed. Other lists are read as they are.
 */
export function readQuietly(
  lines: readonly SourceLine[],
  read: (lines: readonly SourceLine[]) => readonly ListedPerson[],
): readonly ListedPerson[] {
  const hasNames = (some: readonly SourceLine[]) => some.some(({ text }) => findPersonNames(text).length > 0);
  const quiet = lines.map((line) => ({ ...line, text: quieten(line.text) }));
  if (hasNames(lines) || !hasNames(quiet)) return read(lines);
  const textOf = (some: readonly SourceLine[]) => some.map(({ text }) => text).join('\n');
  const [printed, quietened] = [textOf(lines), textOf(quiet)];
  const asPrinted = (words: string) => {
    const place = quietened.indexOf(words);
    return place === -1 ? words : printed.slice(place, place + words.length);
  };
  return read(quiet).map((person) => ({
    ...person,
    name: asPrinted(person.name),
    body: person.body === undefined ? undefined : asPrinted(person.body),
  }));
}

/** `ANNA HOLM, FALUN` as `Anna Holm, Falun`, as long as it was. A letter whose small form is longer stays. */
function quieten(text: string): string {
  return text.replaceAll(/(?<=\p{Lu})\p{Lu}+/gu, (letters) => {
    const small = letters.toLowerCase();
    return small.length === letters.length ? small : letters;
  });
}
