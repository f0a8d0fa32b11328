import { describe, expect, test } from 'vitest';
import { makeProbes } from '../../../../scripts/bench/probes/make-probes.ts';
import type { ProbedItem, ProbeKind } from '../../../../scripts/bench/probes/probe.ts';
import { buildLexicon } from '../../../../src/search/index/lexicon.ts';
import { loadDictionary } from '../../../../src/search/index/load-dictionary.ts';

const lexicon = buildLexicon(loadDictionary(), { known: [], whole: [] });
const item = (id: string, title: string, body: string): ProbedItem => ({
  id,
  title,
  text: `${title}\n${body}`,
  date: '2023-05-12',
});

/** The questions of a kind, each with what it expects. */
function probesOf(kind: ProbeKind, ...items: readonly ProbedItem[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    makeProbes(items, lexicon, 1000)
      .filter((probe) => probe.kind === kind)
      .map(({ question, expected }) => [question, expected]),
  );
}

describe('a day of a text is asked in three other forms', () => {
  test('and expects every item that has it, whatever its form there', () => {
    const probes = probesOf(
      'dag i annan form',
      item('a', 'Remissen', 'Svar den 15 september 2023.'),
      item('b', 'Svaret', 'Se 230915.'),
    );
    expect(probes.size).toBe(3);
    for (const [question, expected] of probes) {
      expect(['2023-09-15', '15/9 2023', '15 sept 2023']).toContain(question);
      expect(expected).toEqual(['a', 'b']);
    }
  });

  test('with the year of the meeting where it has none; days of meetings and parts of a whole are left out', () => {
    expect([...probesOf('dag i annan form', item('a', 'Svar', 'Svar senast den 9 mars.')).keys()].toSorted()).toEqual([
      '2023-03-09',
      '230309',
      '9 mars 2023',
    ]);
    expect(probesOf('dag i annan form', item('a', 'Mötet', 'Den 12 maj 2023, 9/12 av avgiften.')).size).toBe(0);
  });
});

describe('an amount of a text is asked', () => {
  const ways = (body: string) => [...probesOf('belopp i annan form', item('a', 'Medel', body)).keys()];

  test.each([
    ['högst 4,7 miljoner.', ['4,7 mkr', '4 700 000', '4700000', '4,7 miljoner kronor']],
    ['högst 1 250 kr per plats', ['1250', '1250 kr', '1 250 kronor']],
    ['kursen ger 7,5 hp', ['7,5hp', '7,5 högskolepoäng']],
    ['en andel om 25 procents tid', ['25 %', '25%']],
    ['en avgift om 200 000 kr', ['200000', '200 000 kronor', '200000 kr', '200 tkr']],
  ])('%s: in other forms', (body, forms) => {
    const made = ways(body);
    expect(made.length).toBeGreaterThanOrEqual(Math.min(3, forms.length));
    expect(forms).toEqual(expect.arrayContaining(made));
  });

  test('and as printed, a fraction too', () => {
    const printed = probesOf('belopp som tryckt', item('a', 'Medel', 'ca 2,3 miljoner, 9/12 av 1 250 kr i kurs 7'));
    expect([...printed.keys()].toSorted()).toEqual(['1 250 kr', '2,3 miljoner', '9/12']);
  });

  test('alike where two items print it in two forms', () => {
    const probes = probesOf(
      'belopp i annan form',
      item('a', 'Ett', '1,6 miljoner kr'),
      item('b', 'Två', '1 600 000 kr'),
    );
    expect([...probes.values()].every((expected) => expected.join() === 'a,b')).toBe(true);
    expect(probes.has('1,6 miljoner kr')).toBe(false);
  });
});

test('a bare noun is asked in its other forms, and expects the items where it stands bare', () => {
  const probes = probesOf(
    'grundform ur böjd form',
    item('a', 'Om våld', 'Ett våld.'),
    item('b', 'Våldet', 'Om våldet.'),
  );
  expect(probes.get('våldet')).toEqual(['a']);
});

test('a compound of two parts is written apart, and expects all its forms', () => {
  const probes = probesOf(
    'sammansättning isär',
    item('a', 'Trygghetslarm', 'Ett trygghetslarm.'),
    item('b', 'Larm', 'Se trygghetslarmen.'),
  );
  expect(probes.get('trygghets larm')).toEqual(['a', 'b']);
});

test('four words in a row are as printed, and never over a stop', () => {
  const probes = probesOf('fyra ord i rad', item('a', 'Läget', 'Vi är på väg mot ett nytt. Sedan snöar det.'));
  expect(probes.size).toBeGreaterThan(0);
  for (const question of probes.keys()) expect('Vi är på väg mot ett nytt').toContain(question);
});

test('a title that several items have expects them all', () => {
  const probes = probesOf('titel', item('a', 'Mötets öppnande', ''), item('b', 'Mötets öppnande', ''));
  expect([...probes]).toEqual([['Mötets öppnande', ['a', 'b']]]);
});

describe('a misspelt word', () => {
  const words = 'korttidsplatserna uppföljningen samverkansavtal hemsjukvården läkemedel';

  test.each(['ett fel', 'två fel', 'utan prickar'] as const)(
    'with %s is another than any word of the texts',
    (kind) => {
      const probes = probesOf(kind, item('a', 'Ord', words));
      expect(probes.size).toBeGreaterThan(1);
      for (const [question, expected] of probes) {
        expect(words.split(' ')).not.toContain(question);
        expect(expected).toEqual(['a']);
      }
    },
  );

  test('without dots has lost them all and nothing else', () => {
    expect([...probesOf('utan prickar', item('a', 'Ord', words)).keys()].toSorted()).toEqual([
      'hemsjukvarden',
      'lakemedel',
      'uppfoljningen',
    ]);
  });
});

test('as many of a kind as asked are chosen, the same each time', () => {
  const items = [item('a', 'Ord', 'korttidsplatserna uppföljningen samverkansavtal hemsjukvården läkemedel')];
  const few = makeProbes(items, lexicon, 2);
  expect(Math.max(...[...Map.groupBy(few, ({ kind }) => kind).values()].map(({ length }) => length))).toBe(2);
  expect(makeProbes(items, lexicon, 2)).toEqual(few);
});
