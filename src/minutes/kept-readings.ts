import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { deserialize, serialize } from 'node:v8';
import { readMeeting, type ReadMeeting } from './read-meeting.ts';

/** What was read of the meetings of a content folder, kept from one command to the next. */
export interface KeptReadings {
  /** As `readMeeting`, which it asks where the text of the file was not read before. */
  readonly read: (source: string, file: string) => ReadMeeting;
  /** Removes what is kept of meetings that were not read since. */
  readonly forgetOthers: () => void;
}

/**
 * Keeps each meeting of one content folder in a file of `folder`, with the digest of its text and of the program that read it, and the
 * digest of what is kept, so that a file that was damaged is not believed.
 */
export function keepReadings(folder: string, program: string): KeptReadings {
  const used = new Set<string>();
  return {
    read: (source, file) => {
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
      if (!existsSync(folder)) return;
      for (const name of readdirSync(folder)) if (!used.has(name)) forget(path.join(folder, name));
    },
  };
}

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

/** What the disk does not take is read again the next time. */
function writeKept(place: string, key: Buffer, read: ReadMeeting): void {
  const kept = serialize(read);
  const fresh = `${place}.${process.pid}`;
  try {
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(fresh, Buffer.concat([key, hash('sha256', kept, 'buffer'), kept]));
    renameSync(fresh, place);
  } catch {
    forget(fresh);
  }
}

function readOrNothing(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** A disk that takes no writing keeps it: it does no harm, and its key is another's. */
function forget(place: string): void {
  try {
    rmSync(place, { recursive: true, force: true });
  } catch {
    return;
  }
}
