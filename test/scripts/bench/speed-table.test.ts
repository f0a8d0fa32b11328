import { expect, test } from 'vitest';
import { indexTable, speedTable } from '../../../scripts/bench/speed-table.ts';

test('speed stands as medians over the questions, and the worst of the keystrokes', () => {
  const measure = (milliseconds: number, keystrokes: readonly number[]) => ({
    first: { milliseconds, bytes: 10 * milliseconds, requests: 20, bytesInAll: 11 * milliseconds },
    keystrokes,
  });
  const measures = [measure(6500, [10, 20]), measure(8500, [30, 90]), measure(9900, [20])];
  expect(
    speedTable([
      { meetings: 0, search: 'före', place: 'buss', measures },
      { meetings: 1000, search: 'efter', place: 'buss', measures: measures.slice(0, 1) },
    ]).split('\n'),
  ).toEqual([
    '| första frågan, från kallt | plats | till tio träffar | sänt dittills | hämtningar | sänt i allt | tangent, median | tangent, längst |',
    '| ------------------------- | ----: | ---------------: | ------------: | ---------: | ----------: | --------------: | --------------: |',
    '| medföljande arkivet: före |  buss |            8,5 s |         85 kB |         20 |       94 kB |           20 ms |           90 ms |',
    '| 1000 möten: efter         |  buss |            6,5 s |         65 kB |         20 |       72 kB |           15 ms |           20 ms |',
  ]);
});

test('the making of an index stands with its time, its work and its memory, where that is told', () => {
  expect(
    indexTable([
      { meetings: 1000, search: 'före', seconds: 264.2, work: 133.4, peakBytes: 766 * 1024 ** 2 },
      { meetings: 1000, search: 'efter', seconds: 2, work: 1, peakBytes: undefined },
    ]).split('\n'),
  ).toEqual([
    '| sökindex          |   tid | arbete |   minne |',
    '| ----------------- | ----: | -----: | ------: |',
    '| 1000 möten: före  | 264 s |  133 s | 766 MiB |',
    '| 1000 möten: efter |   2 s |    1 s |         |',
  ]);
});
