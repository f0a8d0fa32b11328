import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { wordsOfValidity } from '../../src/archive/validity.ts';
import { loadShippedArchive } from '../samples/shipped-archive.ts';
import { SOURCES } from './sources-folder.ts';

/** Pages give the words of a time in quotation marks: a part of them left out is `…`. */
test('the words that a decision is said to name its time by stand in its source', () => {
  const quoted = loadShippedArchive().decisions.flatMap(({ decision, item }) => {
    const words = decision.validity && wordsOfValidity(decision, item.item.title);
    const file = item.meeting.source?.fileName;
    return words === undefined || file === undefined
      ? []
      : [{ words, source: plain(readFileSync(path.join(SOURCES, file), 'utf8')) }];
  });
  expect(quoted.length).toBeGreaterThan(5);
  const missing = quoted.flatMap(({ words, source }) =>
    words.split('…').filter((part) => !source.includes(plain(part))),
  );
  expect(missing).toEqual([]);
});

/** Without what a line end or a hyphen in place of a dash makes different. */
function plain(text: string): string {
  return text.normalize('NFC').replaceAll(/[-–]/g, '').replaceAll(/\s+/g, '').toLocaleLowerCase('sv');
}
