import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { readInOrder } from '../../src/import/read-in-order.ts';
import { refuseUnread } from '../../src/import/refuse-file.ts';
import { diagnoseImport } from '../../src/import/import-diagnostic.ts';

test('files are read side by side, only a few ahead, and told in their order', async () => {
  const files = Array.from({ length: 20 }, (_, index) => `${index}`);
  const begun: string[] = [];
  const told: string[] = [];
  const read = async (file: string) => {
    begun.push(file);
    await wait(file === '0' ? 30 : 1);
    return refuseUnread(file, diagnoseImport('source-empty', 1, {}));
  };
  for await (const { report } of readInOrder(files, read)) {
    if (told.length === 0) expect(begun.length).toBeGreaterThan(1);
    expect(begun.length - told.length).toBeLessThanOrEqual(4);
    told.push(report.file);
  }
  expect(told).toEqual(files);
});
