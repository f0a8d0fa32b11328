import { describe, expect, test } from 'vitest';
import { classOf } from '../../src/archive/decision-class.ts';
import { buildStandings } from '../../src/archive/standing.ts';
import { writePeriod } from '../../src/archive/validity.ts';
import { loadContent } from '../../src/minutes/load-content.ts';

/**
 * Every decision of the shipped archive, read by hand against its source: class, answer, and the time that it names. `–` stands
 * where it names none. The times of points 7 and 8 of 2020 were proposed, and other bodies had the last word.
 */
const READ_BY_HAND = `
chefsnatverket-dalarna-2020-05-08-2     formellt    formellt    –
chefsnatverket-dalarna-2020-05-08-3     formellt    formellt    –
chefsnatverket-dalarna-2020-05-08-4     formellt    formellt    –
chefsnatverket-dalarna-2020-05-08-5     formellt    formellt    –
chefsnatverket-dalarna-2020-05-08-6     i-sak       okänt       framgår inte
chefsnatverket-dalarna-2020-05-08-7     i-sak       okänt       ../2021-09-30
chefsnatverket-dalarna-2020-05-08-8     i-sak       okänt       ../2021-11-30
chefsnatverket-dalarna-2020-05-08-9     i-sak       utgått      2020
chefsnatverket-dalarna-2020-05-08-10    i-sak       okänt       –
schnv-dalarna-2021-03-19-2              formellt    formellt    –
schnv-dalarna-2021-03-19-3              formellt    formellt    –
schnv-dalarna-2021-03-19-4              i-sak       utgått      2021-07/2022
schnv-dalarna-2021-03-19-5              i-sak       okänt       –
schnv-dalarna-2021-03-19-6              formellt    formellt    –
schnv-dalarna-2021-03-19-7              i-sak       okänt       –
schnv-dalarna-2021-03-19-8              formellt    formellt    –
schnv-fyrbodal-2022-03-04-2             formellt    formellt    –
schnv-fyrbodal-2022-03-04-3             i-sak       utgått      2022
schnv-fyrbodal-2022-03-04-4             i-sak       utgått      2022/2023
schnv-fyrbodal-2022-03-04-5             i-sak       okänt       –
schnv-fyrbodal-2022-03-04-6             formellt    formellt    –
schnv-fyrbodal-2022-03-04-7             formellt    formellt    –
schnv-fyrbodal-2022-03-04-8             formellt    formellt    –
schnv-fyrbodal-2022-03-04-9             i-sak       okänt       –
schnv-fyrbodal-2022-03-04-10            i-sak       okänt       ../2027
schnv-fyrbodal-2022-03-04-11            formellt    formellt    –
schnv-fyrbodal-2022-03-04-13            i-sak       okänt       –
schnv-fyrbodal-2022-03-04-14            formellt    formellt    –
schnv-fyrbodal-2022-03-04-16            formellt    formellt    –
schnv-dalarna-2026-03-10-1              formellt    formellt    –
schnv-dalarna-2026-03-10-2              formellt    formellt    –
schnv-dalarna-2026-03-10-3              formellt    formellt    –
schnv-dalarna-2026-03-10-4              formellt    formellt    –
schnv-dalarna-2026-03-10-5a             formellt    formellt    –
schnv-dalarna-2026-03-10-5b             i-sak       okänt       –
schnv-dalarna-2026-03-10-6a             i-sak       okänt       –
schnv-dalarna-2026-03-10-6b             formellt    formellt    –
schnv-dalarna-2026-03-10-6c             formellt    formellt    –
schnv-dalarna-2026-03-10-7a             i-sak       okänt       –
schnv-dalarna-2026-03-10-7b             uppskjutet  uppskjutet  –
schnv-dalarna-2026-03-10-8a             formellt    formellt    –
schnv-dalarna-2026-03-10-8b             formellt    formellt    –
schnv-dalarna-2026-03-10-9a             formellt    formellt    –
schnv-dalarna-2026-03-10-9b             formellt    formellt    –
schnv-dalarna-2026-03-10-9c             formellt    formellt    –
schnv-dalarna-2026-03-10-9d             formellt    formellt    –
`;

describe('a decision of the shipped archive', () => {
  const { archive } = loadContent('content');
  const standings = buildStandings(archive);
  const found = new Map(
    archive.decisions.map(({ decision }) => [
      decision.id,
      [classOf(decision), standings.get(decision.id)?.kind, decision.validity ? writePeriod(decision.validity) : '–'],
    ]),
  );
  const expected = READ_BY_HAND.trim()
    .split('\n')
    .map((line) => line.trim().split(/\s{2,}/));

  test.each(expected)('%s is %s, and its answer is %s', (id = '', ...rest) => {
    expect(found.get(id)).toEqual(rest);
  });

  test('is in the table, each of them', () => {
    expect([...found.keys()].toSorted()).toEqual(expected.map(([id]) => id).toSorted());
  });
});

test('a name that two networks bear means the network whose minutes use it', () => {
  /* Fyrbodal recounts a decision of ”Socialchefsnätverket”, which is Fyrbodal's own; in Dalarna the same name is another's. */
  for (const id of ['schnv-dalarna-2021-03-19-6', 'schnv-dalarna-2021-03-19-7'])
    for (const { recounted } of buildStandings(loadContent('content').archive).get(id)?.since ?? [])
      expect(recounted === undefined || recounted.organ.id === 'schnv-dalarna').toBe(true);
});
