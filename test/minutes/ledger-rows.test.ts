import { describe, expect, test } from 'vitest';
import { readLedgerRows } from '../../src/minutes/ledger-rows.ts';
import { ledgerLineSchema } from '../../src/minutes/ledger-schema.ts';

const LINE = {
  event: 'published',
  id: 'norrlunda-2024-05-17',
  date: '2026-11-24',
  sha256: 'a'.repeat(64),
  previous: '0'.repeat(64),
};

const readOne = (text: string) => readLedgerRows(`${text}\n`, '').rows[0];

describe('a row of the ledger', () => {
  test('of a first publication is what the schema reads of it, its keys in the same order', () => {
    const row = JSON.stringify(LINE);
    const line = readOne(row)?.line;
    expect(JSON.stringify(line)).toBe(JSON.stringify(ledgerLineSchema.parse(JSON.parse(row))));
    expect(readOne(row)).toEqual(readOne(row));
  });

  test.each([
    ['no address', { id: 'norrlunda--2024' }, 'id är ingen adress'],
    ['no day', { date: '2026-02-30' }, 'date är ingen dag i kalendern'],
    ['no hash', { sha256: 'a' }, 'sha256 är inte 64 tecken 0–9 och a–f'],
    ['an unknown key', { extra: 'x' }, 'okänd uppgift extra'],
  ])('with %s says why it cannot be read', (_what, wrong, reason) => {
    expect(readOne(JSON.stringify({ ...LINE, ...wrong }))).toMatchObject({ line: undefined, reason });
  });

  test('written in another way is read all the same', () => {
    expect(readOne(JSON.stringify(LINE, undefined, 1).replaceAll('\n', ' '))?.line).toEqual(
      readOne(JSON.stringify(LINE))?.line,
    );
  });
});
