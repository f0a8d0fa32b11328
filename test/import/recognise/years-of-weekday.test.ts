import { expect, test } from 'vitest';
import { findYearsOfWeekday } from '../../../src/import/recognise/years-of-weekday.ts';

test('the years in which a day falls on a weekday', () => {
  expect(findYearsOfWeekday(3, 4, 5, [2020, 2021, 2022, 2023, 2024])).toEqual([2022]);
  expect(findYearsOfWeekday(1, 1, 1, [2023, 2024, 2025])).toEqual([2024]);
  expect(findYearsOfWeekday(2, 29, 4, [2023, 2024])).toEqual([2024]);
});
