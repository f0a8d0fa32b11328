import { describe, expect, test } from 'vitest';
import { codesOf, importText } from './import-text.ts';

const MINUTES = [
  'Protokoll',
  'Föreningen Skogens vänner',
  'Onsdag 6 mars 2024',
  'Närvarande: Ebba Roth, Sten Malm',
  '',
  '1. Almar',
  'Sten Malm visade en kalkyl, se bilaga 1.',
  '2. Nästa möte',
  'Onsdag 3 april 2024.',
  '',
];

describe('a list of attachments at the end', () => {
  test.each<[string, readonly string[]]>([
    ['below the signature', ['Vid protokollet', 'Ebba Roth', '', 'Bilagor', 'Bilaga 1 Kalkyl', 'Bilaga 2: Karta']],
    ['below the last item', ['Bilageförteckning:', '- Bilaga 1 – Kalkyl', '- Bilaga 2 – Karta']],
    ['with bare numbers', ['Bilagor', '1. Kalkyl', '2. Karta']],
  ])('names them, and belongs to no item: %s', async (_where, list) => {
    const imported = await importText([...MINUTES, ...list].join('\n'));
    expect(imported.text).toContain('{ etikett: "1", namn: Kalkyl, punkter: [ "1" ] }');
    expect(imported.text).toContain('{ etikett: "2", namn: Karta }');
    expect(imported.text?.split('## 2. Nästa möte')[1]?.trim()).toBe('Onsdag 3 april 2024.');
    expect(codesOf(imported)).not.toContain('attachment-bound-in');
  });

  test('is none where a text follows', async () => {
    const imported = await importText(
      [...MINUTES, 'Vid protokollet', 'Ebba Roth', '', 'Bilaga 1', 'Kalkyl', 'Varje alm kostar två kronor.'].join('\n'),
    );
    expect(codesOf(imported)).toContain('attachment-bound-in');
  });
});

test.each([
  ['numbered sentences', ['Bilagor', '1. Alla ska med.', '2. Ingen lämnas.']],
  ['a single heading above numbers', ['Bilaga', '1. Alla ska med', '2. Ingen lämnas']],
])('is none in %s, which are the text of an attachment', async (_what, list) => {
  const { text } = await importText([...MINUTES, 'Vid protokollet', 'Ebba Roth', '', ...list].join('\n'));
  expect(text).not.toContain('namn: Alla ska med');
  expect(text).not.toContain('namn: "Alla ska med');
});

test('a numbered list of things to do keeps its numbers', async () => {
  const { text } = await importText(
    [...MINUTES, 'Att göra:', '1. Sten Malm mäter almarna.', '2. Ebba Roth ringer skolan.'].join('\n'),
  );
  expect(text).toMatch(/ansvarig="Sten Malm">\n\n1\\. Sten Malm mäter almarna\./u);
  expect(text).toMatch(/ansvarig="Ebba Roth">\n\n2\\. Ebba Roth ringer skolan\./u);
});

test('a table of things to do that names other items is told', async () => {
  const imported = await importText(
    [...MINUTES, 'Punkt\tVad\tVem\tKlart', '1\tMäter almarna\tSten Malm\t2024-03-20'].join('\n'),
  );
  expect(codesOf(imported)).toContain('follow-up-elsewhere');
});
