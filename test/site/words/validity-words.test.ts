import { expect, test } from 'vitest';
import { buildStandings } from '../../../src/archive/standing.ts';
import { standingAnswer } from '../../../src/site/words/standing-words.ts';
import { timeIsOver, validitySentence } from '../../../src/site/words/validity-words.ts';
import { loadShippedArchive } from '../../samples/shipped-archive.ts';

const archive = loadShippedArchive();
const standings = buildStandings(archive);
const find = (id: string) => {
  const archived = archive.decisions.find(({ decision }) => decision.id === id);
  const standing = standings.get(id);
  if (!archived || !standing) throw new Error(id);
  return { archived, standing };
};

test.each([
  [
    'schnv-dalarna-2021-03-19-4',
    'Enligt beslutet gäller det ”perioden (höst) 2021–2022”, här räknat som från juli 2021 till och med 2022.',
    'Tiden i beslutet har gått ut.',
  ],
  [
    'chefsnatverket-dalarna-2020-05-08-8',
    'Tiden som föreslogs: till och med 30 november 2021 (”t.o.m. 2021-11-30”).',
    'Tiden som föreslogs har gått ut.',
  ],
  ['schnv-fyrbodal-2022-03-04-3', 'Enligt rubriken rör det 2022 (”medel 2022”).', 'Året i rubriken är slut.'],
  ['chefsnatverket-dalarna-2020-05-08-9', 'Beslutet rör 2020 (”God och nära vård 2020”).', 'Året i beslutet är slut.'],
])('the time of %s is told as its words give it', (id, sentence, over) => {
  const { archived, standing } = find(id);
  expect(validitySentence(archived, standing.timeStands)).toBe(sentence);
  expect(timeIsOver(archived, standing.timeStands)).toBe(over);
});

test('a time of which no day is told is its words, and one that was proposed is told as that', () => {
  const { archived, standing } = find('chefsnatverket-dalarna-2020-05-08-6');
  expect(validitySentence(archived, standing.timeStands)).toMatch(
    /^Tiden som föreslogs: ”två \(2\) år.*”\. Från vilken dag står inte\.$/,
  );
  expect([standing.kind, standing.timeOver]).toEqual(['okänt', false]);
});

test('of a decision in substance that may hold and names no time, it is said that it names none', () => {
  const told = archive.decisions.filter(({ decision }) => {
    const { archived, standing } = find(decision.id);
    return standingAnswer(archived, standing).grounds.includes('Hur länge det gäller står inte i beslutet.');
  });
  expect(told.length).toBeGreaterThan(0);
  for (const { decision } of told) {
    expect(decision.validity).toBeUndefined();
    expect(standings.get(decision.id)?.kind).toBe('okänt');
  }
});

test.each([
  ['2022', '2023', 'medel 2022–2023', 'Beslutet rör 2022–2023 (”medel 2022–2023”).', 'Åren i beslutet är slut.'],
  [
    undefined,
    '2023',
    'tills avtalet löper ut',
    'Enligt beslutet gäller det till och med 2023 (”tills avtalet löper ut”).',
    'Tiden i beslutet har gått ut.',
  ],
])('of %s to %s, the words %s are told as what they are', (from, to, words, sentence, over) => {
  const { archived } = find('schnv-dalarna-2021-03-19-4');
  const year = (iso: string | undefined) =>
    iso === undefined ? undefined : ({ precision: 'year', iso, year: Number(iso) } as const);
  const marked = {
    ...archived,
    decision: { ...archived.decision, validity: { from: year(from), to: year(to), words } },
  };
  expect(validitySentence(marked, 'clauses')).toBe(sentence);
  expect(timeIsOver(marked)).toBe(over);
});
