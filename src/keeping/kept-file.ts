import { createHash, randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';

/**
 * What was kept at `place` under this key; undefined where nothing is, where it is another key's, and where it is not what was
 * written. It is not parsed: the key names the program that wrote it.
 */
export function loadKeptFile<Value>(place: string, key: string): Value | undefined {
  const kept = readKept(place, key);
  return kept && deserialize(kept);
}

/** Whether `loadKeptFile` would give it. */
export function isKeptWhole(place: string, key: string): boolean {
  return readKept(place, key) !== undefined;
}

/**
 * Keeps plain data at `place`. Two processes may do so at once: a file is whole or not there. What the disk does not take is made
 * again the next time.
 */
export function writeKeptFile(place: string, key: string, value: unknown): void {
  writeBytes(place, key, serialize(value));
}

/**
 * Keeps it too, and gives it as whoever loads it has it: a copy that holds on to nothing it was made of. A word that was cut out of a
 * text keeps the whole text in memory, and all that is read of a thousand meetings is half as large again with their texts.
 */
export function keepCopy<Value>(place: string, key: string, value: Value): Value {
  const kept = serialize(value);
  writeBytes(place, key, kept);
  return deserialize(kept);
}

function writeBytes(place: string, key: string, kept: Uint8Array): void {
  const fresh = `${place}.${randomBytes(6).toString('hex')}`;
  try {
    mkdirSync(path.dirname(place), { recursive: true });
    const file = openSync(fresh, 'wx');
    try {
      writeFileSync(file, digestOf(key, kept));
      writeFileSync(file, kept);
    } finally {
      closeSync(file);
    }
    renameSync(fresh, place);
  } catch {
    forgetKeptFile(fresh);
  }
}

/** A disk that takes no writing keeps it: it does no harm, as its key is asked for no more. */
export function forgetKeptFile(place: string): void {
  try {
    rmSync(place, { recursive: true, force: true });
  } catch {
    return;
  }
}

const DIGEST_BYTES = 32;

function readKept(place: string, key: string): Buffer | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(place);
  } catch {
    return undefined;
  }
  const kept = bytes.subarray(DIGEST_BYTES);
  return digestOf(key, kept).equals(bytes.subarray(0, DIGEST_BYTES)) ? kept : undefined;
}

function digestOf(key: string, kept: Uint8Array): Buffer {
  return createHash('sha256').update(`${key.length} ${key} `).update(kept).digest();
}
