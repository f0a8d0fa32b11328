import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/command-line/folders.ts';
import { readNewArchiveUse } from '../../src/command-line/new-archive-use.ts';

test('a folder and a name are enough', () => {
  expect(readNewArchiveUse(['/tmp/x', ' Nätverket  i Norrlunda '])).toEqual({
    archive: {
      name: 'Nätverket i Norrlunda',
      organ: 'natverket-norrlunda',
      accent: undefined,
      address: undefined,
      folder: path.resolve('/tmp/x'),
    },
    documents: [],
    installs: true,
  });
});

test('documents come after the name, and the address and the program are asked for', () => {
  const use = readNewArchiveUse([
    '/tmp/x',
    'Nätverket',
    path.join(ROOT, 'README.md'),
    path.join(ROOT, 'docs'),
    '--adress',
    'https://example.se/arkiv/',
    '--utan-program',
  ]);
  expect(use).toMatchObject({
    archive: { name: 'Nätverket', address: 'https://example.se/arkiv/' },
    documents: [path.join(ROOT, 'README.md'), path.join(ROOT, 'docs')],
    installs: false,
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
  [['x', 'Nätverket', 'finns-inte.docx'], 'inget dokument som finns'],
  [['x', 'Nätverket', '--adress', 'example.se'], 'https://example.se/arkiv/'],
  [['x', 'Nätverket', '--adress', 'https://example.se/Å/'], 'https://example.se/arkiv/'],
  [['x', 'Nätverket', '--farg', 'blå'], '--farg "#1b4965"'],
  [['x', 'Nätverket', '--farg', '#ffcc00'], 'syns för dåligt'],
])('%j is wrong use', (args, reason) => {
  expect(() => readNewArchiveUse(args)).toThrow(reason);
});
