import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { parseJson } from '../archive/parse-json.ts';
import { INDEX_FILE, isExportName } from './export-files.ts';
import { MADE_BY } from './index-definition.ts';

/** Whether all that lies in a folder is an export that was made here, but for names that `isLeftAlone` knows. */
export function holdsExport(folder: string, isLeftAlone: (name: string) => boolean): boolean {
  const names = readdirSync(folder).filter((name) => !isLeftAlone(name));
  return names.every(isExportName) && names.includes(INDEX_FILE) && isMadeHere(path.join(folder, INDEX_FILE));
}

function isMadeHere(file: string): boolean {
  return marked.safeParse(parseJson(readFileSync(file, 'utf8'))).success;
}

const marked = z.object({ mappings: z.object({ _meta: z.object({ program: z.literal(MADE_BY) }) }) });
