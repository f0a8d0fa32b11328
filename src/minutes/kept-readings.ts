import { createHash, hash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { forgetKeptFile, keepCopy, loadKeptFile, writeKeptFile } from '../keeping/kept-file.ts';
import { fillOutline, outlineMeeting, type BesideMeetings, type MeetingOutline } from './outline-meeting.ts';
import { readMeetingFile, type ReadMeeting } from './read-meeting.ts';
import type { ContentFile } from './content-file.ts';

/** What was read of the meetings of a content folder, kept from one command to the next. */
export interface KeptReadings {
  /** As `readMeetingFile`, which it asks where a file with these bytes was not read before. */
  readonly read: (source: ContentFile, beside: BesideMeetings) => ReadMeeting;
  /** Removes what is kept of meetings that were not read since. */
  readonly forgetOthers: () => void;
  /** Whether meetings may come in outline. */
  readonly inOutline: boolean;
}

/** Keeps each meeting of one content folder in a file of `folder`, under the digest of its bytes and of the program that read it. */
export function keepReadings(folder: string, program: string): KeptReadings {
  const { used, forgetOthers } = openKept([folder]);
  return { read: (source) => readKept(folder, used(source, program), source), forgetOthers, inOutline: false };
}

/**
 * The same of outlines of the meetings (`outlineMeeting`), each kept in a file beside. The words of their addresses are those of the
 * ledger, where it has them; the whole meeting is read where it has not.
 */
export function keepOutlines(folder: string, program: string): KeptReadings {
  const outlined = `${folder}-utdrag`;
  const { used, forgetOthers } = openKept([folder, outlined]);
  return {
    read: (source, beside) => {
      const named = used(source, program);
      const place = path.join(outlined, named.name);
      const known = loadKeptFile<MeetingOutline>(place, named.key);
      const filled = known && fillOutline(known, beside);
      if (filled) return filled;
      const read = readKept(folder, named, source);
      if (known === undefined) writeKeptFile(place, named.key, outlineMeeting(read));
      return read;
    },
    forgetOthers,
    inOutline: true,
  };
}

interface KeptName {
  readonly name: string;
  readonly key: string;
}

function readKept(folder: string, { name, key }: KeptName, source: ContentFile): ReadMeeting {
  const place = path.join(folder, name);
  const known = loadKeptFile<ReadMeeting>(place, key);
  if (known !== undefined) return known;
  return keepCopy(place, key, readMeetingFile(source));
}

function openKept(folders: readonly string[]) {
  const names = new Set<string>();
  return {
    used: ({ file, bytes }: ContentFile, program: string): KeptName => {
      const name = hash('sha256', file).slice(0, 24);
      names.add(name);
      return { name, key: createHash('sha256').update(`${program}\0${file}\0`).update(bytes).digest('hex') };
    },
    forgetOthers: () => {
      for (const folder of folders)
        if (existsSync(folder))
          for (const name of readdirSync(folder)) if (!names.has(name)) forgetKeptFile(path.join(folder, name));
    },
  };
}
