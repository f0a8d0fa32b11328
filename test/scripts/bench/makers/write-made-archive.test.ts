import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { itemText } from '../../../../src/archive/item-text.ts';
import { writeMadeArchive, type MadeArchive } from '../../../../scripts/bench/makers/write-made-archive.ts';
import { loadContent } from '../../../../src/minutes/load-content.ts';
import { temporaryFolder } from '../../../samples/temporary-content.ts';

describe('made meetings', () => {
  const MANY = 60;

  test('are a valid archive of several networks over twenty years, with decisions, clauses, topics and terms', () => {
    const { archive, diagnostics } = loadContent(make({ meetings: 18 }));
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(archive.meetings).toHaveLength(18);
    expect(archive.organs.length).toBeGreaterThan(4);
    const years = archive.meetings.map(({ meeting }) => meeting.date.year);
    expect([Math.min(...years), Math.max(...years)]).toEqual([2006, expect.toBeOneOf([2018, 2019, 2020, 2021, 2022])]);
    expect(archive.decisions.some(({ decision }) => decision.clauses.length > 1)).toBe(true);
    expect(archive.topics.some(({ timeline }) => timeline.length > 0)).toBe(true);
    expect(archive.glossary.some(({ occurrences }) => occurrences.length > 0)).toBe(true);
    expect(archive.items.some((item) => /\d (?:kr|kronor|tkr)\b/.test(itemText(item)))).toBe(true);
    expect(archive.items.some((item) => /\d{1,2} (?:mars|april|maj) \d{4}/.test(itemText(item)))).toBe(true);
  });

  test('differ: of their sentences at most one in a hundred comes twice', () => {
    const sentences = textsOf(make({ meetings: MANY })).flatMap((text) => text.match(/[^.\n]{12,}\.(?=\s)/g) ?? []);
    const counts = Map.groupBy(sentences, (sentence) => sentence);
    const repeated = [...counts.values()]
      .filter(({ length }) => length > 1)
      .reduce((sum, { length }) => sum + length, 0);
    expect(sentences.length).toBeGreaterThan(50 * MANY);
    expect(repeated / sentences.length).toBeLessThanOrEqual(0.01);
  });

  test('have more words the more they are, as texts in life: as their length to the power of 0.5 to 0.8', () => {
    const texts = textsOf(make({ meetings: MANY }));
    const [few, many] = [sizeOf(texts.slice(0, MANY / 10)), sizeOf(texts)];
    const power = Math.log(many.different / few.different) / Math.log(many.all / few.all);
    expect(power).toBeGreaterThan(0.5);
    expect(power).toBeLessThan(0.8);
  });

  test('are the same for the same seed, and others for another', () => {
    const files = (seed: number) => textsOf(make({ meetings: 2, seed }));
    expect(files(1)).toEqual(files(1));
    expect(files(1)).not.toEqual(files(2));
  });

  test('keep away from the words that they are told to avoid, in any form', () => {
    const common = countWords(textsOf(make({ meetings: 20 })));
    const except = new Set([...common].filter(([word, count]) => count < 4 && word.length > 6).map(([word]) => word));
    const others = countWords(textsOf(make({ meetings: 20, except })));
    expect(except.size).toBeGreaterThan(500);
    expect([...except].filter((word) => others.has(word))).toEqual([]);
  });

  test('can be put among others, whose networks and glossary stay', () => {
    const folder = make({ meetings: 4 });
    const before = loadContent(folder);
    writeMadeArchive(folder, { meetings: 4, seed: 2, except: new Set() });
    const after = loadContent(folder);
    expect(after.archive.meetings.length).toBeGreaterThanOrEqual(before.archive.meetings.length);
    expect(after.content.glossary.length).toBeGreaterThan(before.content.glossary.length);
  });
});

function make(wanted: MadeArchive): string {
  const folder = temporaryFolder();
  writeMadeArchive(folder, wanted);
  return folder;
}

/** The bodies of all meetings, by the names of their files. */
function textsOf(folder: string): readonly string[] {
  const home = path.join(folder, 'moten');
  return readdirSync(home, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .toSorted()
    .map((name) => readFileSync(path.join(home, name), 'utf8').replace(/^---.*?\n---\n/s, ''));
}

function countWords(texts: readonly string[]): ReadonlyMap<string, number> {
  const words = texts.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
  return new Map([...Map.groupBy(words, (word) => word)].map(([word, all]) => [word, all.length]));
}

function sizeOf(texts: readonly string[]): { readonly all: number; readonly different: number } {
  const counts = countWords(texts);
  return { all: [...counts.values()].reduce((sum, count) => sum + count, 0), different: counts.size };
}
