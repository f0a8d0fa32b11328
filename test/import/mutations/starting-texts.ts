import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../../src/command-line/folders.ts';

/** Where real minutes may lie beside the checkout; the fixtures are there always. */
const FOLDERS = [path.join(ROOT, 'test', 'fixtures', 'import'), path.join(ROOT, '..', 'shared', 'seeds')];

/** Line by line, by file name. */
export function loadStartingTexts(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    FOLDERS.filter(existsSync).flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .toSorted()
        .map((name): [string, readonly string[]] => [
          name,
          readFileSync(path.join(folder, name), 'utf8')
            .replace(/^\uFEFF/, '')
            .split(/\r\n|[\r\n]/),
        ]),
    ),
  );
}
