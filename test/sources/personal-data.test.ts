import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findPersonalData } from '../../src/swedish/personal-data/personal-data.ts';
import { SOURCES } from './sources-folder.ts';

const documents = readdirSync(SOURCES).filter((name) => name.endsWith('.txt'));

test('there are five documents', () => {
  expect(documents).toHaveLength(5);
});

test.each(documents)('nothing in %s is taken for personal data', (name) => {
  const found = findPersonalData(readFileSync(path.join(SOURCES, name), 'utf8'));
  expect(found.map(({ kind, masked }) => `${kind} ${masked}`)).toEqual([]);
});
