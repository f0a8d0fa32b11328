import type { LedgerRecord } from '../archive/ledger.ts';
import { findName, replaceName } from '../minutes/find-name.ts';
import { loadLedger } from '../minutes/load-ledger.ts';
import { findNearNames } from '../swedish/near-name.ts';
import type { Span } from '../swedish/span.ts';
import { findPersonFiles, type PersonFile } from './person-files.ts';

/** Every place of a content folder where a person stands. */
export interface PersonFound {
  /** How often the first and the last of several names stand alone, in the files that have the whole name. */
  readonly alone: readonly { readonly name: string; readonly places: number }[];
  readonly places: readonly PersonPlace[];
  /** Wordings of the ledger, by their hashes, with the addresses that have them. */
  readonly wordings: readonly PersonWording[];
  /** Lines of the ledger whose reason names the person in clear text. */
  readonly reasons: readonly number[];
  /** Where the person may stand in other spellings, for a person to judge. */
  readonly near: NearPlaces;
  /** Files that hold no text, such as pictures and PDF: nobody has looked for the name in them. */
  readonly unsearched: readonly string[];
}

interface NearPlaces {
  readonly places: readonly PersonPlace[];
  readonly wordings: readonly (PersonWording & { readonly text: string })[];
  /** Lines of the ledger with a reason in clear text. */
  readonly reasons: readonly number[];
}

interface PersonWording {
  readonly hash: string;
  /** Whether it is the reason of a line, and no wording of an address. */
  readonly isReason: boolean;
  readonly ids: readonly string[];
}

interface PersonPlace {
  /** The path of the file within the content folder. */
  readonly file: string;
  readonly line: number;
  /** The line around the name. */
  readonly text: string;
}

export function findPerson(folder: string, name: string): PersonFound {
  const { record, named } = loadLedger(folder);
  const files = findPersonFiles(folder, named);
  const exact = (text: string) => findName(text, name);
  const near = (text: string) =>
    findNearNames(text, name).filter((span) => !exact(text).some((other) => meets(span, other)));
  const places = files.flatMap((file) => placesIn(file, exact(file.text)));
  return {
    places,
    alone: findAlone(files, places, name),
    wordings: findWordings(record, exact).map(({ hash, ids, isReason }) => ({ hash, ids, isReason })),
    reasons: findReasons(record, exact),
    near: {
      places: files.flatMap((file) => [...placesIn(file, near(file.text)), ...placesInPath(file.file, name)]),
      wordings: findWordings(record, near),
      reasons: findReasons(record, near),
    },
    unsearched: files.flatMap(({ file, kind }) => (kind === 'other' ? [file] : [])),
  };
}

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function findAlone(files: readonly PersonFile[], places: readonly PersonPlace[], name: string): PersonFound['alone'] {
  const parts = name.trim().split(/\s+/);
  if (parts.length < 2) return [];
  const having = new Set(places.map(({ file }) => file));
  const texts = files.filter(({ file }) => having.has(file)).map(({ text }) => replaceName(text, name, ''));
  return [parts[0] ?? '', parts.at(-1) ?? '']
    .map((part) => ({ name: part, places: texts.reduce((sum, text) => sum + findName(text, part).length, 0) }))
    .filter(({ places: amount }) => amount > 0);
}

function placesIn({ file, text }: Pick<PersonFile, 'file' | 'text'>, spans: readonly Span[]): readonly PersonPlace[] {
  if (spans.length === 0) return [];
  const lines = text.split('\n');
  let [line, offset] = [1, 0];
  return spans.map(({ start }) => {
    line += text.slice(offset, start).split('\n').length - 1;
    offset = start;
    const before = start - (text.lastIndexOf('\n', start - 1) + 1);
    return { file, line, text: excerpt(lines[line - 1] ?? '', before) };
  });
}

/** The name in the path of a file: `moten/norrlunda/ulrika-gardback.mdx`. */
function placesInPath(file: string, name: string): readonly PersonPlace[] {
  return findNearNames(file.replaceAll(/[/.]/g, '  '), name).length > 0
    ? [{ file, line: 1, text: 'filens eget namn' }]
    : [];
}

/** The part of a line around a place in it. */
function excerpt(line: string, place: number): string {
  const start = Math.max(0, place - 40);
  return `${start > 0 ? '…' : ''}${line.slice(start, start + 100).trim()}${line.length > start + 100 ? '…' : ''}`;
}

function findWordings(
  { lines, wordings }: LedgerRecord,
  find: (text: string) => readonly Span[],
): NearPlaces['wordings'] {
  const uses = lines.flatMap(({ id, sha256, reasonSha256 }) => [
    { id, hash: sha256 ?? '' },
    { id, hash: reasonSha256 ?? '' },
  ]);
  const ids = Map.groupBy(uses, ({ hash }) => hash);
  const reasons = new Set(lines.map(({ reasonSha256 }) => reasonSha256));
  return [...wordings].flatMap(([hash, wording]) => {
    const [span] = wording.kind === 'kept' ? find(wording.text) : [];
    if (wording.kind !== 'kept' || !span) return [];
    const [place] = placesIn({ file: '', text: wording.text }, [span]);
    const named = [...new Set((ids.get(hash) ?? []).map(({ id }) => id))];
    return [{ hash, ids: named, isReason: reasons.has(hash), text: place?.text ?? '' }];
  });
}

function findReasons({ lines }: LedgerRecord, find: (text: string) => readonly Span[]): readonly number[] {
  return lines.flatMap(({ reason = '', reasonSha256 }, index) =>
    reasonSha256 === undefined && find(reason).length > 0 ? [index + 1] : [],
  );
}
