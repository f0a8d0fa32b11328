import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { findSilentYears } from '../../src/archive/silent-years.ts';
import { makeMeeting, makeOrgan } from '../samples/sample-archive.ts';

const archive = buildArchive({
  organs: [makeOrgan('lov', ['Lövrådet']), makeOrgan('barr', ['Barrådet']), makeOrgan('gren', ['Grenrådet'])],
  glossary: [],
  topics: [],
  meetings: [
    makeMeeting({ organ: 'lov', date: '2030-01-01' }),
    makeMeeting({ organ: 'lov', date: '2032-01-01', type: 'dagordning' }),
    makeMeeting({ organ: 'lov', date: '2034-05-01' }),
    makeMeeting({ organ: 'barr', date: '2033-01-01' }),
    makeMeeting({ organ: 'barr', date: '2034-01-01' }),
    makeMeeting({ organ: 'barr', date: '2035-06-01' }),
  ],
});

describe('the years without minutes', () => {
  test('go from the first meeting of each organ to the day of the archive, and an agenda fills none', () => {
    expect(findSilentYears(archive).map(({ organ, years }) => [organ.id, years])).toEqual([
      [
        'lov',
        [
          { from: 2031, to: 2033 },
          { from: 2035, to: 2035 },
        ],
      ],
    ]);
  });
});
