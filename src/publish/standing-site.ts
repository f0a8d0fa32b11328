import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { CACHE, isForeign } from '../command-line/folders.ts';
import { digestOfProgram } from '../keeping/digest-of-program.ts';
import { loadKeptFile, writeKeptFile } from '../keeping/kept-file.ts';
import { isBesideContent } from '../minutes/beside-content.ts';
import { NOTE_FILE } from '../minutes/forget-runs.ts';
import { findAltered } from '../safekeeping/check-manifest.ts';
import { MANIFEST } from '../safekeeping/manifest.ts';
import { PROGRAM_OF_SITE } from './renderer/compile-renderer.ts';

/** The digest of everything that the site of this content is made from: two sites with the same key have the same bytes. */
export function keyOfSite(content: string): string {
  return digestOfProgram(PROGRAM_OF_SITE, {
    also: [process.env['SITE_URL'] ?? ''],
    content: { folder: content, patterns: ['**/*'], except: [NOTE_FILE, ...besideContent(content)] },
  });
}

function besideContent(content: string): readonly string[] {
  return readdirSync(content)
    .filter((name) => isBesideContent(content, name))
    .flatMap((name) => [name, `${name}/**`]);
}

/** Whether the site at `target` is already the one of this key, file for file. */
export function isStanding(target: string, key: string): boolean {
  const manifest = digestOfManifest(target);
  if (manifest === undefined || loadKeptFile<string>(placeOf(target), key) !== manifest) return false;
  return findAltered(target, isForeign)?.length === 0;
}

/** Remembers that the site of this key was put at `target`. */
export function rememberSite(target: string, key: string): void {
  writeKeptFile(placeOf(target), key, digestOfManifest(target));
}

function digestOfManifest(site: string): string | undefined {
  const file = path.join(site, MANIFEST);
  return existsSync(file) ? hash('sha256', readFileSync(file)) : undefined;
}

function placeOf(target: string): string {
  return path.join(CACHE, 'webbplatser', hash('sha256', target).slice(0, 16));
}
