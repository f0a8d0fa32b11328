import { createHash, hash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SITE_FILES } from '../site/addresses/places.ts';

/** At the root of the site, named as BagIt names it; `sha256sum -c manifest-sha256.txt` reads it. */
export const MANIFEST = SITE_FILES.manifest;

/**
 * Writes the checksum of every other file of a folder to its manifest, so that whoever keeps a copy can prove that
 * nothing has changed. `known`: the checksums of files that need not be read for it.
 */
export function writeManifest(folder: string, known: (name: string) => string | undefined = () => undefined): void {
  writeFileSync(path.join(folder, MANIFEST), listSums(folder, listFiles(folder), known));
}

/** The text that the manifest of a folder should have. `isForeign` names what at its root is no part of the site. */
export function manifestOf(folder: string, isForeign: (name: string) => boolean = () => false): string {
  return listSums(folder, listFiles(folder, isForeign), () => undefined);
}

function listSums(folder: string, names: readonly string[], known: (name: string) => string | undefined): string {
  const buffer = Buffer.allocUnsafe(BUFFER_SIZE);
  return names
    .filter((name) => name !== MANIFEST)
    .map((name) => lineOf(name, known(name) ?? sumOfFile(buffer, path.join(folder, name))))
    .join('');
}

export function manifestLine(name: string, bytes: Uint8Array | string): string {
  return lineOf(name, sumOfBytes(bytes));
}

/** The checksum of a file's bytes, as the manifest has it. */
export function sumOfBytes(bytes: Uint8Array | string): string {
  return hash('sha256', bytes, 'hex');
}

function lineOf(name: string, sum: string): string {
  return `${sum}  ${name}\n`;
}

/** The paths of all files, with `/`, in the same order on every machine. */
export function listFiles(folder: string, isForeign: (name: string) => boolean = () => false): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !isForeign(name))
    .flatMap((entry) => (entry.isDirectory() ? [...walk(folder, entry.name)] : [entry.name]))
    .toSorted((a, b) => (a < b ? -1 : 1));
}

function* walk(folder: string, within: string): Generator<string> {
  for (const entry of readdirSync(path.join(folder, within), { withFileTypes: true })) {
    const name = `${within}/${entry.name}`;
    if (entry.isDirectory()) yield* walk(folder, name);
    else yield name;
  }
}

const BUFFER_SIZE = 1 << 20;

/**
 * The checksum of a file. All share one buffer: to allocate one for each of many thousand small files would take most of the time,
 * and one for the largest a tenth of all memory.
 */
function sumOfFile(buffer: Buffer, file: string): string {
  const descriptor = openSync(file, 'r');
  try {
    let size = readSync(descriptor, buffer);
    if (size < buffer.length) return sumOfBytes(buffer.subarray(0, size));
    const digest = createHash('sha256');
    for (; size > 0; size = readSync(descriptor, buffer)) digest.update(buffer.subarray(0, size));
    return digest.digest('hex');
  } finally {
    closeSync(descriptor);
  }
}
