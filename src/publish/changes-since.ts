import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findChanges } from '../safekeeping/manifest-changes.ts';
import { MANIFEST } from '../safekeeping/manifest.ts';

/** How many files of a new site differ from the old one, in Swedish; empty where there is no old one. */
export function changesSince(old: string, site: string): string {
  const before = path.join(old, MANIFEST);
  if (!existsSync(before)) return '';
  const { added, changed, removed } = findChanges(
    readFileSync(before, 'utf8'),
    readFileSync(path.join(site, MANIFEST), 'utf8'),
  );
  return added.length + changed.length + removed.length === 0
    ? 'Inget har ändrats sedan förra bygget.\n'
    : `Sedan förra bygget: ${added.length} nya, ${changed.length} ändrade och ${removed.length} borttagna filer.\n`;
}
