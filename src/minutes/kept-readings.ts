import { hash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { forgetKeptFile, loadKeptFile, writeKeptFile } from '../keeping/kept-file.ts';
import { fillOutline, outlineMeeting, type BesideMeetings, type MeetingOutline } from './outline-meeting.ts';
import { readMeeting, type ReadMeeting } from './read-meeting.ts';

/** What was read of the meetings of a content folder, kept from one command to the next. */
export interface KeptReadings {
  /** As `readMeeting`, which it asks where the text of the file was not read before. */
  readonly read: (source: string, file: string, beside: BesideMeetings) => ReadMeeting;
  /** Removes what is kept of meetings that were not read since. */
  readonly forgetOthers: () => void;
}

/** Keeps each meeting of one content folder in a file of `folder`, under the digest of its text and of the program that read it. */
export function keepReadings(folder: string, program: string): KeptReadings {
  const { used, forgetOthers } = openKept([folder]);
  return { read: (source, file) => readKept(folder, used(source, file, program), source, file), forgetOthers };
}

/**
 * The same of outlines of the meetings (`outlineMeeting`), each kept in a file beside. The words of their addresses are those of the
 * ledger, where it has them; the whole meeting is read where it has not.
 */
export function keepOutlines(folder: string, program: string): KeptReadings {
  const outlined = `${folder}-utdrag`;
  const { used, forgetOthers } = openKept([folder, outlined]);
  return {
    read: (source, file, beside) => {
      const named = used(source, file, program);
      const place = path.join(outlined, named.name);
      const known = loadKeptFile<MeetingOutline>(place, named.key);
      const filled = known && fillOutline(known, beside);
      if (filled) return filled;
      const read = readKept(folder, named, source, file);
      if (known === undefined) writeKeptFile(place, named.key, outlineMeeting(read));
      return read;
    },
    forgetOthers,
  };
}

interface KeptName {
  readonly name: string;
  readonly key: string;
}

function readKept(folder: string, { name, key }: KeptName, source: string, file: string): ReadMeeting {
  const place = path.join(folder, name);
  const known = loadKeptFile<ReadMeeting>(place, key);
  if (known !== undefined) return known;
  const read = readMeeting(source, file);
  writeKeptFile(place, key, read);
  return read;
}

function openKept(folders: readonly string[]) {
  const names = new Set<string>();
  return {
    used: (source: string, file: string, program: string): KeptName => {
      const name = hash('sha256', file).slice(0, 24);
      names.add(name);
      return { name, key: hash('sha256', `${program}\0${file}\0${source}`) };
    },
    forgetOthers: () => {
      for (const folder of folders)
        if (existsSync(folder))
          for (const name of readdirSync(folder)) if (!names.has(name)) forgetKeptFile(path.join(folder, name));
    },
  };
}
