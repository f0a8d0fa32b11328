import { expect, test } from 'vitest';
import { buildTable, pageTable, type BuildRow } from '../../../../scripts/bench/builds/build-table.ts';
import type { SiteSize } from '../../../../scripts/bench/builds/weigh-site.ts';

const MIB = 1024 ** 2;

function measured(meetings: number, what: string, work: readonly number[], size?: SiteSize): BuildRow {
  const runs = work.map((seconds) => ({
    seconds: 2 * seconds,
    work: seconds,
    peakBytes: seconds * MIB,
    status: 0,
    said: '',
  }));
  return { meetings, what, kind: 'measured', runs, size };
}

const YARDSTICKS = [
  { head: 'mot Starlight', what: 'Starlight' },
  { head: 'mot kallt bygge', what: 'kallt' },
];

test('a row has the medians of its runs, the most memory of any, and its work beside that of others of the same size', () => {
  const rows: readonly BuildRow[] = [
    { ...measured(100, 'kallt', [30, 50, 34], { files: 5000, bytes: 62_340_000, pages: 1 }), release: '1.2' },
    measured(100, 'oförändrat', [1.7]),
    measured(100, 'Starlight', [17]),
    measured(1000, 'kallt', [200]),
    measured(1000, 'Starlight', [40]),
  ];
  expect(cellsOf(buildTable(rows, YARDSTICKS))).toEqual([
    ['', 'arbete', 'tid', 'minne', 'filer', 'storlek', 'mot Starlight', 'mot kallt bygge'],
    ['100 möten: kallt (1.2)', '34,0 s', '68,0 s', '50 MiB', '5000', '62,3 MB', '2,0 ×', '1,0 ×'],
    ['100 möten: oförändrat', '1,7 s', '3,4 s', '2 MiB', '', '', '0,10 ×', '0,05 ×'],
    ['100 möten: Starlight', '17,0 s', '34,0 s', '17 MiB', '', '', '1,0 ×', '0,50 ×'],
    ['1000 möten: kallt', '200,0 s', '400,0 s', '200 MiB', '', '', '5,0 ×', '1,0 ×'],
    ['1000 möten: Starlight', '40,0 s', '80,0 s', '40 MiB', '', '', '1,0 ×', '0,20 ×'],
  ]);
});

test('what could not be measured keeps its row, says why below, and gives no ratio', () => {
  const text = buildTable(
    [
      measured(100, 'kallt', [10]),
      { meetings: 100, what: 'Starlight', kind: 'missing', reason: 'npm kunde inte installera det (E404)' },
    ],
    YARDSTICKS,
  );
  expect(cellsOf(text)).toEqual([
    expect.any(Array),
    ['100 möten: kallt', '10,0 s', '20,0 s', '10 MiB', '', '', '', '1,0 ×'],
    ['100 möten: Starlight', 'ej mätt', '', '', '', '', '', ''],
  ]);
  expect(text.split('\n\n').at(-1)).toBe('- 100 möten: Starlight är inte mätt: npm kunde inte installera det (E404).');
});

test('the pages stand by kind with the heaviest of each, and the files as so many a meeting', () => {
  const text = pageTable(50, { files: 1120, bytes: 1, pages: 1 }, [
    { kind: '/moten/…/', pages: 50, mostPacked: 14_660, mostElements: 907 },
  ]);
  expect(text).toContain('22,4 filer per möte');
  expect(cellsOf(text).at(-1)).toEqual(['`/moten/…/`', '50', '14,7 kB', '907']);
});

/** The cells of a Markdown table, without its rule. */
function cellsOf(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.includes('---'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}
