import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from '../../archive/archived.ts';
import { writeJson } from '../data-files.ts';
import { oparlFiles } from './oparl-files.ts';

/**
 * Writes the OParl objects to `<folder>/data/oparl/`. Each item has a file; they are written here and not by Astro,
 * which would take too long for so many.
 */
export function writeOParl(archive: Archive, folder: string, site: URL | undefined): void {
  const home = path.join(folder, 'data', 'oparl');
  for (const part of ['meeting', 'agendaitem', 'paper', 'organization'])
    mkdirSync(path.join(home, part), { recursive: true });
  for (const { name, content } of oparlFiles(archive, site))
    writeFileSync(path.join(home, `${name}.json`), writeJson(content));
}
