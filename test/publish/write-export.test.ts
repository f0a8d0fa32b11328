import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { exportFault, writeExport } from '../../src/publish/write-export.ts';
import { temporaryFolder, writeContent } from '../samples/temporary-content.ts';

const file = (name: string, text = name) => ({ name, text, documents: 2 });
const silent = () => undefined;

function filesIn(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

test('an export takes the place of the earlier one, of which nothing is left, and counts what it holds', async () => {
  const home = writeContent({ 'ut/index.json': 'gammal', 'ut/poster-0002.ndjson': 'gammal' });
  const written = await writeExport(
    path.join(home, 'ut'),
    [file('index.json', 'å'), file('poster-0001.ndjson')],
    silent,
  );
  expect(written).toEqual({ files: 2, documents: 4, bytes: 2 + 'poster-0001.ndjson'.length });
  expect(filesIn(path.join(home, 'ut'))).toEqual({ 'index.json': 'å', 'poster-0001.ndjson': 'poster-0001.ndjson' });
  expect(readdirSync(home)).toEqual(['ut']);
});

test('an export that fails leaves the earlier one as it was, and nothing beside it', async () => {
  const home = writeContent({ 'ut/index.json': 'gammal' });
  function* broken() {
    yield file('index.json', 'ny');
    throw new Error('Slut');
  }
  await expect(writeExport(path.join(home, 'ut'), broken(), silent)).rejects.toThrow('Slut');
  expect([filesIn(path.join(home, 'ut')), readdirSync(home)]).toEqual([{ 'index.json': 'gammal' }, ['ut']]);
});

test('folders above that are missing are made', async () => {
  const folder = path.join(temporaryFolder(), 'a', 'b');
  await writeExport(folder, [file('index.json')], silent);
  expect(readdirSync(folder)).toEqual(['index.json']);
});

test('what the disk refuses is told with the folder, and no other fault is', () => {
  const fault = (code: string) => exportFault(Object.assign(new Error(), { code }), '/a/ut');
  for (const code of ['ENOSPC', 'EACCES', 'ENOTDIR']) expect(fault(code)).toContain('/a/ut');
  expect(fault('EISDIR')).toBeUndefined();
});
