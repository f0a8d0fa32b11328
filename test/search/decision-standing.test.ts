import { describe, expect, test } from 'vitest';
import { readDecisionStanding, writeDecisionStanding } from '../../src/search/decision-standing.ts';

describe('whether a decision holds, kept with a record', () => {
  test('is read as it was written', () => {
    const standing = { sequence: 12, kind: 'utgått', said: 'Tiden i beslutet har gått ut.' } as const;
    expect(readDecisionStanding(writeDecisionStanding(standing))).toEqual(standing);
  });

  test.each(['', '1 okänt', 'a okänt Ja.', '1 kanske Ja.', '1'])('is nothing where another archive sent %j', (sent) => {
    expect(readDecisionStanding(sent)).toBeUndefined();
  });
});
