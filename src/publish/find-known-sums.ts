import path from 'node:path';
import type { Archive } from '../archive/archived.ts';
import { findSumsInLines, sumsOf } from '../archive/sum.ts';
import { digestOfProgram } from '../keeping/digest-of-program.ts';
import { keepByText } from '../keeping/kept-by-text.ts';

/** The rooms that decide what is a sum. */
const READERS = ['src/archive/**', 'src/swedish/**', 'src/keeping/**'];

/**
 * Finds the sums of an archive before its pages ask for them, in the texts alone that no earlier build has met. `cache`: of the
 * content folder; without it nothing is kept.
 */
export function findKnownSums(archive: Archive, cache: string | undefined): void {
  if (cache === undefined) return;
  const sums = keepByText(path.join(cache, 'belopp'), digestOfProgram(READERS), findSumsInLines);
  sumsOf(archive, sums.find);
  sums.keep();
}
