import { describe, expect, test } from 'vitest';
import { readHitAddress } from '../../src/search/hit-address.ts';
import { urls } from '../../src/site/urls.ts';

describe('the address of a hit', () => {
  test.each([
    ['norrlunda-2024-05-17', '4', '17 maj 2024'],
    ['norrlunda-2024-05-17b', '6a', '17 maj 2024'],
    ['norrlunda-2-2022m10', '6-2', 'oktober 2022 (dag okänd)'],
    ['norrlunda-2022', '12', '2022 (dag okänd)'],
  ])('of %s, item %s, tells its id and its date', (meeting, number, date) => {
    expect(readHitAddress(urls.item(meeting, number))).toEqual({
      item: `${meeting}-${number}`, date, decision: urls.decision(`${meeting}-${number}`),
    });
  });
});
