import { describe, expect, test } from 'vitest';
import { buildPartPages } from '../../../src/site/views/part-pages.ts';
import { buildYearList } from '../../../src/site/views/year-list.ts';
import type { Archive } from '../../../src/archive/archived.ts';
import { makeMeeting } from '../../samples/sample-archive.ts';

const meetings = ['2030-04-02', '2030-10-02', '2031-04-02'].map((date) =>
  makeMeeting({ organ: 'lovrad', date, items: [] }),
);
const addressesOf = (lines: readonly (number | undefined)[]): Archive['addresses'] =>
  new Map(
    meetings.map(({ id }, index) => {
      const line = lines[index];
      const witness = line === undefined ? {} : { witness: { hash: `rad-${line}`, line } };
      return [id, { id, kind: 'meeting', published: '2031-05-01', fate: { kind: 'page' }, wordings: [], ...witness }];
    }),
  );
const witnesses = (lines: readonly (number | undefined)[]) =>
  buildPartPages(
    buildYearList(meetings, { yearOf: ({ date }) => date.year, weightOf: () => 1 }),
    (meeting) => [meeting],
    { addresses: addressesOf(lines) },
  ).map(({ params, props }) => `${params.part}: ${props.witness?.line ?? 'ingen'}`);

describe('the page of a year in a list', () => {
  test('carries the line of the ledger that last concerned one of its meetings', () => {
    expect(witnesses([7, 4, 5])).toEqual(['2031: 5', '2030: 7']);
  });

  test('carries none where none of its meetings is entered', () => {
    expect(witnesses([7, 4, undefined])).toEqual(['2031: ingen', '2030: 7']);
  });
});
