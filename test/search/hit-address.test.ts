import { describe, expect, test } from 'vitest';
import { clauseMark, findClauseAddress, readHitAddress } from '../../src/search/hit-address.ts';
import { urls, urlsUnder } from '../../src/site/addresses/urls.ts';

describe('the address of a hit', () => {
  test.each([
    ['norrlunda-2024-05-17', '4', '17 maj 2024'],
    ['norrlunda-2024-05-17b', '6a', '17 maj 2024'],
    ['norrlunda-2-2022m10', '6-2', 'oktober 2022 (dag okänd)'],
    ['norrlunda-2022', '12', '2022 (dag okänd)'],
  ])('of %s, item %s, tells its id and its date', (meeting, number, date) => {
    expect(readHitAddress(urls.item(meeting, number))).toEqual({
      item: `${meeting}-${number}`,
      place: urls.item(meeting, number),
      date,
      decision: urls.decision(`${meeting}-${number}`),
    });
  });
});

test.each(['/moten/', '/arkiv/moten/', 'https://example.se/arkiv/moten/'])(
  'a hit of another archive leads there, though its index says %s',
  (begin) => {
    const made = urlsUnder('https://example.se/arkiv/');
    expect(readHitAddress(`${begin}norrlunda-2024-05-17/#p4`, made)).toMatchObject({
      place: 'https://example.se/arkiv/moten/norrlunda-2024-05-17/#p4',
      decision: 'https://example.se/arkiv/b/norrlunda-2024-05-17-4/',
    });
    expect(findClauseAddress('norrlunda-2024-05-17-4', clauseMark(1, 2), made)).toBe(
      'https://example.se/arkiv/b/norrlunda-2024-05-17-4/#att-2',
    );
  },
);

describe('the address of a clause', () => {
  test.each([
    ['the first clause of the first decision', 1, 1, '/b/norrlunda-2024-05-17-4/#att-1'],
    ['a later clause of a later decision', 2, 13, '/b/norrlunda-2024-05-17-4-beslut2/#att-13'],
  ])('comes back from its mark: %s', (_which, decision, clause, address) => {
    expect(findClauseAddress('norrlunda-2024-05-17-4', clauseMark(decision, clause))).toBe(address);
  });

  test.each(['', 'att-1', 'b1', 'b1-att-', 'b1-att-1x', 'bx-att-1'])('is none where the mark is none: %j', (mark) => {
    expect(findClauseAddress('norrlunda-2024-05-17-4', mark)).toBeUndefined();
  });
});
