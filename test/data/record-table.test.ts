import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { GUARD_COLUMN, writeCsv } from '../../src/data/csv.ts';
import { decisionRecord, decisionRecords } from '../../src/data/decision-record.ts';
import { recordTable } from '../../src/data/record-table.ts';
import { NASTY_ARCHIVE, SITE } from '../samples/feed-sample.ts';
import { readRecordTable } from './read-record-table.ts';

test('an independent parser reads back every word of every decision', () => {
  const records = decisionRecords(NASTY_ARCHIVE, SITE);
  expect(records.flatMap(({ satser }) => satser)).toContain('=1+1\natt två');
  /* Half a character is no UTF-8, so no file can hold it. */
  const whole = records.map((record) => ({
    ...record,
    rubrik: record.rubrik.toWellFormed(),
    satser: record.satser.map((clause) => clause.toWellFormed()),
  }));
  expect(readRecordTable(decisionRecord, recordTable(decisionRecord, records))).toEqual(whole);
});

test('the file begins with a byte order mark and its lines end in CRLF', () => {
  const bytes = Buffer.from(writeCsv(['ord'], [['åäö'], ['ÅÄÖ']]));
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(bytes.toString().slice(1)).toBe('ord,apostrof\r\nåäö,\r\nÅÄÖ,\r\n');
});

test('no cell begins as a formula does, and where an apostrophe was put is told', () => {
  expect(
    writeCsv(
      ['a', 'b'],
      [
        ['=1+1', '-2'],
        ["'=1", '+46'],
      ],
    )
      .split('\r\n')
      .slice(1, 3),
  ).toEqual(["'=1+1,'-2,a b", "'=1,'+46,b"]);
});

test('whatever the cells hold, the parser and the last column together give them back', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';', "'", 'å', '＝') }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const read = z
        .array(z.array(z.string()))
        .parse(parse(writeCsv(['a', 'b'], rows), { bom: true, recordDelimiter: '\r\n' }));
      expect(read[0]).toEqual(['a', 'b', GUARD_COLUMN]);
      const given = read
        .slice(1)
        .map(([a = '', b = '', guarded = '']) => [
          guarded.includes('a') ? a.slice(1) : a,
          guarded.includes('b') ? b.slice(1) : b,
        ]);
      expect(given).toEqual(rows);
      expect(
        read
          .slice(1)
          .flat()
          .filter((text) => /^[=+\-@\t\r]/.test(text)),
      ).toEqual([]);
    }),
  );
});
