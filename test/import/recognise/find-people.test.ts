import { describe, expect, test } from 'vitest';
import { findPeople } from '../../../src/import/recognise/find-people.ts';

const read = (text: string) =>
  findPeople(text, new Set(['ekby'])).people.map(({ name, body, role, part, absent }) => ({
    name,
    ...(body === undefined ? {} : { body }),
    ...(role === undefined ? {} : { role }),
    ...(part === undefined ? {} : { part }),
    ...(absent ? { absent } : {}),
  }));

describe('the people of a running text', () => {
  test.each<[string, readonly object[]]>([
    ['Maja Ek, Bo Vik samt Ali Ström', [{ name: 'Maja Ek' }, { name: 'Bo Vik' }, { name: 'Ali Ström' }]],
    ['Anna Berg är ej närvarande.', [{ name: 'Anna Berg', absent: true }]],
    ['Återbud hade lämnats av Anna Berg.', [{ name: 'Anna Berg', absent: true }]],
    [
      'Förhinder har anmälts av Anna Berg och Bo Vik.',
      [
        { name: 'Anna Berg', absent: true },
        { name: 'Bo Vik', absent: true },
      ],
    ],
    ['Återbud kom från Anna Berg.', [{ name: 'Anna Berg', absent: true }]],
    ['Anna Berg lämnade återbud.', [{ name: 'Anna Berg', absent: true }]],
    [
      'Förhindrade var Anna Berg och Bo Vik.',
      [
        { name: 'Anna Berg', absent: true },
        { name: 'Bo Vik', absent: true },
      ],
    ],
    ['Anna Berg kunde tyvärr inte delta.', [{ name: 'Anna Berg', absent: true }]],
    [
      'Från Region Ekby deltog Anna Berg och Bo Vik.',
      [
        { name: 'Anna Berg', body: 'Region Ekby' },
        { name: 'Bo Vik', body: 'Region Ekby' },
      ],
    ],
    ['Maja Ek,Bo Vik', [{ name: 'Maja Ek' }, { name: 'Bo Vik' }]],
    [
      'Maja Ek, Lund, Bo Vik, Ystad',
      [
        { name: 'Maja Ek', body: 'Lund' },
        { name: 'Bo Vik', body: 'Ystad' },
      ],
    ],
    ['Maja Ek (tf), Ekby', [{ name: 'Maja Ek', role: 'tf', body: 'Ekby' }]],
    [
      'Maja Ek, nätverkets ordförande socialchef Lund, Bo Vik',
      [{ name: 'Maja Ek', role: 'nätverkets ordförande socialchef', body: 'Lund' }, { name: 'Bo Vik' }],
    ],
    ['Maja Ek, Lund och Ystad, Bo Vik', [{ name: 'Maja Ek', body: 'Lund och Ystad' }, { name: 'Bo Vik' }]],
    [
      'Maja Ek, chef för hemtjänsten i Lund (ersättare för Bo Vik)',
      [{ name: 'Maja Ek', role: 'chef för hemtjänsten, ersättare för Bo Vik', body: 'Lund' }],
    ],
    [
      'Maja Ek, Lund, och Bo Vik, Ystad, medverkade kl 13-15.',
      [
        { name: 'Maja Ek', body: 'Lund', part: 'kl 13-15' },
        { name: 'Bo Vik', body: 'Ystad', part: 'kl 13-15' },
      ],
    ],
    [
      'Från Skogsförbundet, Maja Ek och Bo Vik',
      [
        { name: 'Maja Ek', body: 'Skogsförbundet' },
        { name: 'Bo Vik', body: 'Skogsförbundet' },
      ],
    ],
    [
      'Punkt 10 från GR Maja Ek samt från kommunerna Bo Vik (Lund)',
      [
        { name: 'Maja Ek', body: 'GR', part: 'Punkt 10' },
        { name: 'Bo Vik', body: 'Lund', part: 'Punkt 10' },
      ],
    ],
    [
      'Lund: Maja Ek och Bo Vik',
      [
        { name: 'Maja Ek', body: 'Lund' },
        { name: 'Bo Vik', body: 'Lund' },
      ],
    ],
    ['Maja Ek, Ekby, §§ 43–44', [{ name: 'Maja Ek', body: 'Ekby', part: '§§ 43–44' }]],
    ['Maja Ek (ej närvarande)', [{ name: 'Maja Ek', absent: true }]],
    ['socialchef Maja Ek', [{ name: 'Maja Ek', role: 'socialchef' }]],
    ['Maja Ek via Teams', [{ name: 'Maja Ek' }]],
    [
      'Maja von Ek, Anna-Karin Ström-Vik, Maj Åberg',
      [{ name: 'Maja von Ek' }, { name: 'Anna-Karin Ström-Vik' }, { name: 'Maj Åberg' }],
    ],
    ['Falun Maja Ek', [{ name: 'Maja Ek' }]],
    ['Region Dalarna, Hälsa och välfärd', []],
    ['samt föredragande enligt nedan', []],
  ])('“%s”', (text, people) => {
    expect(read(text)).toEqual(people);
  });

  test('knows each name by its place', () => {
    const text = 'Närvarande var Maja Ek, Lund.';
    const [person] = findPeople(text, new Set()).people;
    expect(text.slice(person?.start, person?.end)).toBe('Maja Ek');
  });

  test('tells of words that may be a name and are not understood', () => {
    expect(findPeople('Maja, Bo och Eva', new Set())).toEqual({ people: [], unread: ['Maja, Bo och Eva'] });
  });
});

test.each<[string, readonly (string | undefined)[]]>([
  ['Anna Berg deltog, men Bo Vik hade anmält förhinder.', ['open', 'away']],
  ['Bo Vik var förhindrad och ersattes av Anna Berg.', ['open', 'open']],
])('a sentence that tells of both leaves open whom its words do not say: %j', (text, expected) => {
  expect(
    findPeople(text, new Set()).people.map(({ absent, doubt }) =>
      absent ? 'away' : doubt === undefined ? 'there' : 'open',
    ),
  ).toEqual(expected);
});
