import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { MANIFEST, manifestOf } from './manifest.ts';

/**
 * The files of a site that differ from its manifest: changed, added or missing. Undefined where the site has no
 * manifest. `isForeign` names what at its root is no part of the site.
 */
export function findAltered(
  folder: string,
  isForeign: (name: string) => boolean = () => false,
): readonly string[] | undefined {
  const file = path.join(folder, MANIFEST);
  if (!existsSync(file)) return undefined;
  const linesOf = (text: string): ReadonlySet<string> => new Set(text.split('\n').filter(Boolean));
  const differing = [
    ...linesOf(readFileSync(file, 'utf8')).symmetricDifference(linesOf(manifestOf(folder, isForeign))),
  ];
  return [...new Set(differing.map((line) => line.slice(HASH_AND_GAP)))].toSorted();
}

const HASH_AND_GAP = 64 + 2;
