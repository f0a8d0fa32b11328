import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LedgerRecord } from '../archive/ledger.ts';
import { CONTENT_PARTS, findContentFiles } from '../minutes/find-content-files.ts';
import { findName, replaceName } from '../minutes/find-name.ts';
import { normaliseText } from '../minutes/normalise-text.ts';

/** Every place of a content folder where a person stands. */
export interface PersonFound {
  /** How often the first and the last of several names stand alone, in the files that have the whole name. */
  readonly alone: readonly { readonly name: string; readonly places: number }[];
  readonly places: readonly PersonPlace[];
  /** Wordings of the ledger, by their hashes, with the addresses that have them. */
  readonly wordings: readonly { readonly hash: string; readonly ids: readonly string[] }[];
  /** Lines of the ledger whose reason names the person. */
  readonly reasons: readonly number[];
}

interface PersonPlace {
  /** The path of the file within the content folder. */
  readonly file: string;
  readonly line: number;
  /** The line around the name. */
  readonly text: string;
}

export function findPerson(folder: string, record: LedgerRecord, name: string): PersonFound {
  const files = CONTENT_PARTS.flatMap((part) => findContentFiles(folder, part)).filter((file) =>
    /\.(?:mdx|yaml)$/.test(file),
  );
  const places = files.flatMap((file) => placesIn(file, readContentFile(folder, file), name));
  return {
    places,
    alone: findAlone(folder, places, name),
    wordings: findWordings(record, name),
    reasons: record.lines.flatMap(({ reason = '' }, index) => (findName(reason, name).length > 0 ? [index + 1] : [])),
  };
}

export function readContentFile(folder: string, file: string): string {
  return normaliseText(readFileSync(path.join(folder, file), 'utf8'));
}

function findAlone(folder: string, places: readonly PersonPlace[], name: string): PersonFound['alone'] {
  const parts = name.trim().split(/\s+/);
  if (parts.length < 2) return [];
  const texts = [...new Set(places.map(({ file }) => file))].map((file) =>
    replaceName(readContentFile(folder, file), name, ''),
  );
  return [parts[0] ?? '', parts.at(-1) ?? '']
    .map((part) => ({ name: part, places: texts.reduce((sum, text) => sum + findName(text, part).length, 0) }))
    .filter(({ places: amount }) => amount > 0);
}

function placesIn(file: string, text: string, name: string): readonly PersonPlace[] {
  const lines = text.split('\n');
  return findName(text, name).map(({ start }) => {
    const line = text.slice(0, start).split('\n').length;
    const before = start - (text.lastIndexOf('\n', start) + 1);
    return { file, line, text: excerpt(lines[line - 1] ?? '', before) };
  });
}

/** The part of a line around a place in it. */
function excerpt(line: string, place: number): string {
  const start = Math.max(0, place - 40);
  return `${start > 0 ? '…' : ''}${line.slice(start, start + 100).trim()}${line.length > start + 100 ? '…' : ''}`;
}

function findWordings({ lines, wordings }: LedgerRecord, name: string): PersonFound['wordings'] {
  const ids = Map.groupBy(
    lines.filter(({ sha256 }) => sha256 !== undefined),
    ({ sha256 }) => sha256 ?? '',
  );
  return [...wordings].flatMap(([hash, wording]) =>
    wording.kind === 'kept' && findName(wording.text, name).length > 0
      ? [{ hash, ids: [...new Set((ids.get(hash) ?? []).map(({ id }) => id))] }]
      : [],
  );
}
