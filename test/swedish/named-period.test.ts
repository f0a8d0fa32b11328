import { describe, expect, test } from 'vitest';
import { findPeriods, onlyNamesYears } from '../../src/swedish/named-period.ts';

const periods = (text: string) =>
  findPeriods(text).map(({ from, to, ground }) => `${from?.iso ?? '..'}/${to?.iso ?? '..'} ${ground}`);

describe('a period that words name', () => {
  test.each([
    ['Avtalet förlängs t.o.m. 2031-11-30.', '../2031-11-30 said'],
    ['löper t o m 30 september 2031', '../2031-09-30 said'],
    ['gäller till och med den 30 september 2031', '../2031-09-30 said'],
    ['Överenskommelsen gäller till utgången av 2031', '../2031 said'],
    ['Avtalet upphör att gälla den 1 juli 2032', '../2032-07-01 said'],
    ['för perioden (höst) 2031–2032', '2031-07/2032 said'],
    ['under perioden hösten 2031 till och med våren 2032', '2031-07/2032-06 said'],
    ['Avtalstid 2033–2037', '2033/2037 said'],
    ['avtalstiden är 2033-2037', '2033/2037 said'],
    ['fr.o.m. 1 januari 2032', '2032-01-01/.. said'],
    ['från och med 1 januari 2032 till och med 31 december 2033', '2032-01-01/2033-12-31 said'],
    ['Ersättningen gäller under 2032 och 2033.', '2032/2033 implied'],
    ['en strategi för sommaren 2032', '2032-06/2032-08 implied'],
    ['utskrivningsklara sommar 2032', '2032-06/2032-08 implied'],
    ['användning av medel enligt överenskommelse God vård 2030', '2030/2030 implied'],
    ['under första kvartalet 2031', '2031-01/2031-03 implied'],
    ['under andra halvåret 2031', '2031-07/2031-12 implied'],
    ['under Q3 2031', '2031-07/2031-09 implied'],
  ])('is read in “%s”', (text, period) => {
    expect(periods(text)).toEqual([period]);
  });

  test.each([
    'Rådet möttes 2031-02-19.',
    'Se minnesanteckningarna från den 4 mars 2031',
    'Lagen (2031:763) om stöd',
    'Dnr 2031-0012',
    'Verksamheten startade i september 2031',
    'Nästa möte är den 16 april 2031',
    'Agenda 2030',
  ])('is none in “%s”', (text) => {
    expect(periods(text)).toEqual([]);
  });

  test('is quoted with the words that make it one', () => {
    expect(findPeriods('att avtalet förlängs t.o.m. 2031-11-30, med villkor')[0]?.words).toBe(
      'förlängs t.o.m. 2031-11-30'.slice(9),
    );
    expect(findPeriods('finansieras för perioden (höst) 2031–2032.')[0]?.words).toBe('för perioden (höst) 2031–2032');
  });
});

test('long runs of what begins a period cost no more than their length', () => {
  for (const filler of ['t.o.m. ', 'under 2031 ', 'gäller ', 'medel ', ' '])
    expect(findPeriods(filler.repeat(20_000))).toBeDefined();
});

test.each([
  ['t.o.m. 2021-11-30', false],
  ['under 2022 och 2023', false],
  ['hösten 2021', false],
  ['Avtalstiden föreslås därefter bli 2023–2027', false],
  ['från 2022 till 2023', false],
  ['under första kvartalet 2021', false],
  ['tills vidare', false],
  ['så länge avtalet löper', false],
  ['medel 2022', true],
  ['God och nära vård 2020', true],
  ['medel 2022–2023', true],
  ['medel enligt överenskommelsen 2020', true],
])('%s only names years: %s', (words, names) => {
  expect(onlyNamesYears(words)).toBe(names);
});
