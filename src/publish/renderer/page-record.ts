import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { z } from 'zod';
import { parseJson } from '../../archive/parse-json.ts';
import { CACHE } from '../../command-line/folders.ts';
import { stateOf } from '../../keeping/shared-file.ts';

/** A page of the site that was built last, and what it was made of. */
export interface RecordedPage extends RecordedFile {
  readonly key: string;
}

/** A file as it was written. */
export interface RecordedFile {
  /** A file that has another state was changed by somebody else, and is not used. */
  readonly state: string;
  /** The checksum of its bytes, as the manifest has it. */
  readonly sum: string;
}

/** The pages of a site by their files; none where the site was built by another program. */
export type PageRecord = ReadonlyMap<string, RecordedPage>;

const schema = z.object({
  program: z.string(),
  pages: z.array(z.tuple([z.string(), z.string(), z.string(), z.string()])),
});

/** Reads what was recorded of the site at `target`. A record that is missing, damaged or another program's tells of no page. */
export function loadPageRecord(target: string, program: string): PageRecord {
  const file = fileOf(target);
  if (statSync(file, { throwIfNoEntry: false }) === undefined) return new Map();
  let text: unknown;
  try {
    text = parseJson(readFileSync(file, 'utf8'));
  } catch {
    return new Map();
  }
  const { success, data } = schema.safeParse(text);
  if (!success || data.program !== program) return new Map();
  return new Map(data.pages.map(([page, key, state, sum]) => [page, { key, state, sum }]));
}

/** Records the pages of the site that was put at `target`. */
export function writePageRecord(target: string, program: string, pages: PageRecord): void {
  const file = fileOf(target);
  mkdirSync(path.dirname(file), { recursive: true });
  const fresh = `${file}.${process.pid}`;
  writeFileSync(
    fresh,
    JSON.stringify({ program, pages: [...pages].map(([page, { key, state, sum }]) => [page, key, state, sum]) }),
  );
  renameSync(fresh, file);
}

/** The checksum of a page that lies in a site as it was recorded; undefined of every other file. */
export function sumOfRecorded(site: string, name: string, record: PageRecord): string | undefined {
  const recorded = record.get(name);
  return recorded && stateOf(statSync(path.join(site, name))) === recorded.state ? recorded.sum : undefined;
}

function fileOf(target: string): string {
  return path.join(CACHE, 'webbplatser', `${hash('sha256', target).slice(0, 16)}.json`);
}
