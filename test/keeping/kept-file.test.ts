import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { keepCopy, loadKeptFile, writeKeptFile } from '../../src/keeping/kept-file.ts';
import { temporaryFolder } from '../samples/temporary-content.ts';

const VALUE = { words: ['åäö', undefined], book: new Map([['a', 1]]) };

test('what is kept comes back as it was, under its own key alone', () => {
  const place = path.join(temporaryFolder(), 'mapp', 'fil');
  writeKeptFile(place, 'a', VALUE);
  expect(loadKeptFile(place, 'a')).toEqual(VALUE);
  expect(loadKeptFile(place, 'b')).toBeUndefined();
  expect(loadKeptFile(path.join(place, '..', 'ingen'), 'a')).toBeUndefined();
  expect(readdirSync(path.dirname(place))).toEqual(['fil']);
});

test('no byte of it may be another', () => {
  const place = path.join(temporaryFolder(), 'fil');
  writeKeptFile(place, 'a', VALUE);
  const bytes = readFileSync(place);
  for (const length of bytes.keys()) {
    writeFileSync(place, bytes.subarray(0, length));
    expect(loadKeptFile(place, 'a')).toBeUndefined();
    writeFileSync(place, Buffer.from(bytes.map((byte, at) => (at === length ? byte ^ 1 : byte))));
    expect(loadKeptFile(place, 'a')).toBeUndefined();
  }
});

test('what the disk does not take is not kept, and that is no fault', () => {
  const file = path.join(temporaryFolder(), 'fil');
  writeFileSync(file, '');
  writeKeptFile(path.join(file, 'under'), 'a', VALUE);
  expect(loadKeptFile(path.join(file, 'under'), 'a')).toBeUndefined();
});

test('a copy is kept as what it was copied from, and shares nothing with it', () => {
  const place = path.join(temporaryFolder(), 'kept');
  const copy = keepCopy(place, 'a', VALUE);
  expect(copy).toEqual(VALUE);
  expect(copy).not.toBe(VALUE);
  expect(loadKeptFile(place, 'a')).toEqual(VALUE);
});
