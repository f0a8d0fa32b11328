import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { tmpdir } from 'node:os';
import { writeMadeArchive } from '../../../../scripts/bench/makers/write-made-archive.ts';

/** The files of so many made meetings. */
export function readMadeMeetings(meetings: number): readonly string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-gjorda-'));
  try {
    writeMadeArchive(folder, { meetings });
    return readdirSync(path.join(folder, 'moten'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => readFileSync(path.join(folder, 'moten', name), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
