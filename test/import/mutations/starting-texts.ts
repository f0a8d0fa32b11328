import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The texts of a folder, line by line, by file name. What is drawn depends on which they are. */
export type StartingTexts = ReadonlyMap<string, readonly string[]>;

export function loadStartingTexts(folder: string): StartingTexts {
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .toSorted()
      .map((name): [string, readonly string[]] => [
        name,
        readFileSync(path.join(folder, name), 'utf8')
          .replace(/^\uFEFF/, '')
          .split(/\r\n|[\r\n]/),
      ]),
  );
}
