import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { deserialize, serialize } from 'node:v8';
import { readMeeting, type ReadMeeting } from './read-meeting.ts';

/** What was read of the meetings of a content folder, kept from one command to the next. */
export interface KeptReadings {
  /** As `readMeeting`, which it asks where the text of the file was not read before. */
  readonly read: (source: string, file: string) => ReadMeeting;
  /** Removes what is kept of meetings that were not read since, and of content folders that are gone. */
  readonly forgetOthers: () => void;
}

/**
 * Keeps each meeting of the content folder in a file of `home`, with the digest of its text and of the program that read it, and the
 * digest of what is kept, so that a file that was damaged is not believed.
 */
export function keepReadings(home: string, content: string, program: string): KeptReadings {
  const folder = path.join(home, hash('sha256', content).slice(0, 16));
  const used = new Set<string>([WHOSE]);
  const begin = () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, WHOSE), content);
  };
  return {
    read: (source, file) => {
      if (used.size === 1) begin();
      const name = hash('sha256', file).slice(0, 24);
      used.add(name);
      const place = path.join(folder, name);
      const key = hash('sha256', `${program}\0${file}\0${source}`, 'buffer');
      const known = loadKept(place, key);
      if (known !== undefined) return known;
      const read = readMeeting(source, file);
      writeKept(place, key, read);
      return read;
    },
    forgetOthers: () => {
      for (const name of namesIn(folder).filter((each) => !used.has(each)))
        rmSync(path.join(folder, name), { force: true });
      for (const other of namesIn(home)) {
        const whose = readOrNothing(path.join(home, other, WHOSE))?.toString('utf8');
        if (whose !== undefined && !statSync(whose, { throwIfNoEntry: false })?.isDirectory())
          rmSync(path.join(home, other), { recursive: true, force: true });
      }
    },
  };
}

/** Names the content folder that the readings are of. */
const WHOSE = 'innehall';
const DIGEST_BYTES = 32;

/** It is not parsed: only this very program writes under this key, and the digest tells that it is what was written. */
function loadKept(place: string, key: Buffer): ReadMeeting | undefined {
  const bytes = readOrNothing(place);
  if (bytes === undefined || bytes.length <= 2 * DIGEST_BYTES) return undefined;
  const kept = bytes.subarray(2 * DIGEST_BYTES);
  const isWhole =
    bytes.subarray(0, DIGEST_BYTES).equals(key) &&
    bytes.subarray(DIGEST_BYTES, 2 * DIGEST_BYTES).equals(hash('sha256', kept, 'buffer'));
  return isWhole ? deserialize(kept) : undefined;
}

function writeKept(place: string, key: Buffer, read: ReadMeeting): void {
  const kept = serialize(read);
  const fresh = `${place}.${process.pid}`;
  writeFileSync(fresh, Buffer.concat([key, hash('sha256', kept, 'buffer'), kept]));
  renameSync(fresh, place);
}

function readOrNothing(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function namesIn(folder: string): readonly string[] {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : [];
}
