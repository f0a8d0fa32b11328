import { rmSync } from 'node:fs';
import path from 'node:path';
import { digestOfProgram } from '../keeping/digest-of-program.ts';
import { holdHeap } from '../keeping/small-memory.ts';
import { keepOutlines, keepReadings, type KeptReadings } from '../minutes/kept-readings.ts';
import { loadContent, type ContentFolder } from '../minutes/load-content.ts';
import { archiveCache } from './archive-cache.ts';
import { CACHE } from './folders.ts';
import { keepAttachedWords } from './keep-attached-words.ts';

/** The rooms that decide what is read out of a meeting's file. */
const READERS = ['src/minutes/**', 'src/archive/**', 'src/swedish/**', 'src/keeping/**'];

/**
 * Reads and checks a content folder as `loadContent` does. What an earlier command has read of a meeting or an attachment
 * is not read again.
 */
export function loadKeptContent(folder: string): ContentFolder {
  return loadWith(folder, keepReadings);
}

/**
 * The same, for the ledger, of meetings in outline (`outlineMeeting`) where the ledger has all their words: every error is among its
 * diagnostics, and warnings may be missing or be too many.
 */
export function loadKeptOutlines(folder: string): ContentFolder {
  return loadWith(folder, keepOutlines);
}

function loadWith(folder: string, keep: (folder: string, program: string) => KeptReadings): ContentFolder {
  holdHeap();
  const cache = archiveCache(folder);
  return loadContent(
    folder,
    cache === undefined ? undefined : keep(path.join(cache, 'moten'), digestOfProgram(READERS)),
    keepAttachedWords(cache === undefined ? undefined : path.join(cache, 'bilagor')),
  );
}

/** Removes all that builds have kept: where a person was erased, no copy of the words before may stay behind. */
export function forgetKept(): void {
  rmSync(CACHE, { recursive: true, force: true });
}
