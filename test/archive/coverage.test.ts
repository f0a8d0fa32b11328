import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { buildCoverage } from '../../src/archive/coverage.ts';
import type { Meeting } from '../../src/archive/meeting.ts';
import { makeMeeting, makeOrgan } from '../samples/sample-archive.ts';

const organs = [
  makeOrgan('lovrad', ['Lövrådet']),
  makeOrgan('barrad', ['Barrnätverket']),
  makeOrgan('mossrad', ['Mossrådet']),
];

function coverageOf(...meetings: readonly Meeting[]) {
  const { years, rows } = buildCoverage(buildArchive({ organs, meetings, topics: [], glossary: [] }));
  return {
    years,
    rows: Object.fromEntries(
      rows.map(({ organ, cells }) => [organ.id, cells.map(({ year, held, missing }) => `${year}: ${held}+${missing}`)]),
    ),
  };
}

describe('the coverage of the archive', () => {
  test('counts what each organ holds and misses, year by year without a hole', () => {
    expect(
      coverageOf(
        makeMeeting({ organ: 'lovrad', date: '2029-02-01' }),
        makeMeeting({ organ: 'lovrad', date: '2031-03-05' }, ['Lövrådet 310115', 'Barrnätverket 300410']),
        makeMeeting({ organ: 'lovrad', date: '2031' }),
        makeMeeting({ organ: 'barrad', date: '2031-10' }),
      ),
    ).toEqual({
      years: [2029, 2030, 2031],
      rows: { lovrad: ['2029: 1+0', '2030: 0+0', '2031: 2+1'], barrad: ['2029: 0+0', '2030: 0+1', '2031: 1+0'] },
    });
  });

  test('begins with a missing meeting where that is the first', () => {
    expect(coverageOf(makeMeeting({ organ: 'lovrad', date: '2031-03-05' }, ['Lövrådet 291201'])).years).toEqual([
      2029, 2030, 2031,
    ]);
  });

  test('has no row, and no year, for an organ that is only mentioned', () => {
    expect(coverageOf(makeMeeting({ organ: 'lovrad', date: '2031-03-05' }, ['Mossrådet 250101']))).toEqual({
      years: [2031],
      rows: { lovrad: ['2031: 1+0'] },
    });
  });

  test('does not count a missing meeting without a year', () => {
    expect(coverageOf(makeMeeting({ organ: 'lovrad', date: '2031-03-05' }, ['Lövrådet den 1 februari']))).toEqual({
      years: [2031],
      rows: { lovrad: ['2031: 1+0'] },
    });
  });

  test('of nothing is empty', () => {
    expect(coverageOf()).toEqual({ years: [], rows: {} });
  });
});
