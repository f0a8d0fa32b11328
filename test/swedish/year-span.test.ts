import { describe, expect, test } from 'vitest';
import { findYearSpans } from '../../src/swedish/year-span.ts';

const spansOf = (text: string) => findYearSpans(text).map(({ from, to }) => [from, to]);

describe('a span of years', () => {
  test.each([
    '2031-2034',
    '2031–2034',
    '2031 – 2034',
    '2031/2034',
    '2031 till 2034',
    '2031 till och med 2034',
    '2031 t.o.m. 2034',
    '2031 tom 2034',
    'från 2031 till år 2034',
    'mellan 2031 och 2034',
    'mellan åren 2031 och 2034',
    '2031/34',
    '2031–34',
    '(2031-2034).',
  ])('is read from %s', (text) => {
    expect(spansOf(`Avtalet gäller ${text}, sedan inte.`)).toEqual([[2031, 2034]]);
  });

  test.each([
    '2031-10',
    '2031-03-04',
    '2034-2031',
    '2031',
    '2031, 2034',
    'lov-2031-2034-1',
    '2031 och 2034',
    '12031-2034',
  ])('is not read from %s', (text) => {
    expect(spansOf(`Vi ses ${text} igen`)).toEqual([]);
  });

  test('is read from two years in a row', () => {
    expect(spansOf('under 2031 och 2032')).toEqual([[2031, 2032]]);
  });

  test('has its place without the words around it', () => {
    const text = 'Mellan 2031 och 2034, och 2036/2037';
    expect(findYearSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(['2031 och 2034', '2036/2037']);
  });
});
