import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DIAGNOSTICS } from '../../../src/archive/diagnostics/diagnostics.ts';
import { IMPORT_DIAGNOSTICS } from '../../../src/import/diagnostics/diagnostics.ts';

/** Every code of a room's tables, as often as it stands there. */
async function codesIn(room: string): Promise<readonly string[]> {
  const folder = new URL(`../../../src/${room}/diagnostics/`, import.meta.url);
  const tables = readdirSync(folder).filter((name) => name !== 'diagnostics.ts');
  const modules = await Promise.all(tables.map((name): Promise<Record<string, unknown>> => import(`${folder}${name}`)));
  return modules
    .flatMap((module) => Object.entries(module))
    .flatMap(([name, table]) => (name.endsWith('_DIAGNOSTICS') && table ? Object.keys(table) : []));
}

test.each([
  ['archive', DIAGNOSTICS],
  ['import', IMPORT_DIAGNOSTICS],
] as const)('no code of %s stands in two tables, and every table is joined', async (room, joined) => {
  expect((await codesIn(room)).toSorted()).toEqual(Object.keys(joined).toSorted());
});
