import { hash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { forgetKeptFile, loadKeptFile, writeKeptFile } from '../keeping/kept-file.ts';
import { readMeeting, type ReadMeeting } from './read-meeting.ts';

/** What was read of the meetings of a content folder, kept from one command to the next. */
export interface KeptReadings {
  /** As `readMeeting`, which it asks where the text of the file was not read before. */
  readonly read: (source: string, file: string) => ReadMeeting;
  /** Removes what is kept of meetings that were not read since. */
  readonly forgetOthers: () => void;
}

/**
 * Keeps each meeting of one content folder in a file of `folder`, under the digest of its text and of the program that read it.
 */
export function keepReadings(folder: string, program: string): KeptReadings {
  const used = new Set<string>();
  return {
    read: (source, file) => {
      const name = hash('sha256', file).slice(0, 24);
      used.add(name);
      const place = path.join(folder, name);
      const key = hash('sha256', `${program}\0${file}\0${source}`);
      const known = loadKeptFile<ReadMeeting>(place, key);
      if (known !== undefined) return known;
      const read = readMeeting(source, file);
      writeKeptFile(place, key, read);
      return read;
    },
    forgetOthers: () => {
      if (!existsSync(folder)) return;
      for (const name of readdirSync(folder)) if (!used.has(name)) forgetKeptFile(path.join(folder, name));
    },
  };
}
