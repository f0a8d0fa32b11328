import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadHouseStyles } from '../../../scripts/bench/house-styles/load-house-styles.ts';
import { houseStyleAsText } from '../../../scripts/bench/makers/house-style-as-text.ts';

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

/** The corpus of house styles as texts, with those that were asked once. */
export function loadHouseStyleTexts(): StartingTexts {
  return new Map(
    loadHouseStyles().map(({ name, style }): [string, readonly string[]] => [
      name,
      new TextDecoder().decode(houseStyleAsText(style)).split('\n'),
    ]),
  );
}
