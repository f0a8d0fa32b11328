import path from 'node:path';
import { expect, test } from 'vitest';
import { readNewArchiveUse } from '../../src/command-line/new-archive-use.ts';

test('a folder and a name are enough', () => {
  expect(readNewArchiveUse(['/tmp/x', ' Nätverket  i Norrlunda '])).toEqual({
    name: 'Nätverket i Norrlunda',
    organ: 'natverket-norrlunda',
    accent: undefined,
    folder: path.resolve('/tmp/x'),
  });
});

test.each([
  [[], 'behövs båda'],
  [['x'], 'behövs båda'],
  [['x', 'Nätverket', 'i', 'Norrlunda'], 'inom citattecken'],
  [['x', ' '], '1 till 60'],
  [['x', 'N'.repeat(61)], '1 till 60'],
  [['x', '理事会'], '--organ schnv-varmland'],
  [['x', 'Nätverket', '--organ', 'Å'], '--organ schnv-varmland'],
  [['x', 'Nätverket', '--farg', 'blå'], '--farg "#1b4965"'],
  [['x', 'Nätverket', '--farg', '#ffcc00'], 'syns för dåligt'],
])('%j is wrong use', (args, reason) => {
  expect(() => readNewArchiveUse(args)).toThrow(reason);
});
