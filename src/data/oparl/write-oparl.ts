import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from '../../archive/archived.ts';
import { placeInSite } from '../../site/addresses/read-address.ts';
import { urls } from '../../site/addresses/urls.ts';
import { writeJson } from '../data-files.ts';
import { oparlFiles } from './oparl-files.ts';

/** Writes the OParl objects where their addresses say, in the site's folder: a file an item, too many for a page renderer to be asked for each. */
export function writeOParl(archive: Archive, folder: string, site: URL | undefined): void {
  const made = new Set<string>();
  for (const { name, content } of oparlFiles(archive, site)) {
    const file = path.join(folder, placeInSite(urls.oparl(name)));
    const home = path.dirname(file);
    if (!made.has(home)) mkdirSync(home, { recursive: true });
    made.add(home);
    writeFileSync(file, writeJson(content));
  }
}
