import { expect, test } from 'vitest';
import { findArchiveYears } from '../../src/archive/archive-years.ts';
import { buildArchive } from '../../src/archive/archive.ts';
import type { AddressHistory } from '../../src/archive/ledger.ts';
import { makeMeeting, makeOrgan } from '../samples/sample-archive.ts';

const organs = [makeOrgan('lovrad', ['Lövrådet'])];
const { meetings } = buildArchive({
  organs,
  meetings: ['2031-05-02', '2030-04-01', '2031-01-09'].map((date) => makeMeeting({ organ: 'lovrad', date })),
  topics: [],
  glossary: [],
});

test('the years are those of the meetings, each once, the oldest first', () => {
  expect(findArchiveYears({ meetings, organs, addresses: new Map() })).toEqual([2030, 2031]);
});

test('a year whose only meeting was withdrawn stays', () => {
  const addresses = new Map(
    ['lovrad-2027-03-04', 'lovrad-2028m10'].map((id): [string, AddressHistory] => [
      id,
      {
        id,
        kind: 'meeting',
        published: '2028-12-01',
        fate: { kind: 'withdrawn', date: '2032-01-01', reason: 'Dubblett' },
        wordings: [],
      },
    ]),
  );
  expect(findArchiveYears({ meetings, organs, addresses })).toEqual([2027, 2028, 2030, 2031]);
});
