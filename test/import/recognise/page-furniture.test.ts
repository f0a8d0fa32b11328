import { describe, expect, test } from 'vitest';
import { findPageFurniture } from '../../../src/import/recognise/page-furniture.ts';
import { plainLine } from '../../../src/import/source-document.ts';
import { linesOf } from './lines.ts';

const leftOut = (text: string) => [...findPageFurniture(linesOf(text))].map(({ text: words }) => words);

describe('in a text without pages', () => {
  test.each(['Sida 5 (9)', 'Sid. 5(9)', 'Sida 5 av 9', 'sid 5/9', '5 (9)', 'Page 5 of 9'])(
    '“%s” is furniture',
    (text) => {
      expect(leftOut(`Ekar\n\n${text}\n\nBjörkar`)).toEqual([text]);
    },
  );

  test('what is printed beside every page number is furniture too', () => {
    const page = (number: number) => `Skogsförbundet Anteckningar\n\nKansliet 2031-04-02 Sida ${number} (9)\n`;
    expect(leftOut(`Ekar står\n${page(2)}\nkvar i skogen\n${page(3)}\noch björkar.`)).toEqual(
      [
        'Kansliet 2031-04-02 Sida 2 (9)',
        'Kansliet 2031-04-02 Sida 3 (9)',
        'Skogsförbundet Anteckningar',
        'Skogsförbundet Anteckningar',
      ].toSorted((a, b) => (a.startsWith('K') ? -1 : 1) - (b.startsWith('K') ? -1 : 1)),
    );
  });

  test('– 1 –, – 2 – are furniture where they rise through the text', () => {
    expect(leftOut('Ekar\n– 1 –\nBjörkar\n– 2 –\nAlmar')).toEqual(['– 1 –', '– 2 –']);
    expect(leftOut('Ekar\n– 1 –\nBjörkar')).toEqual([]);
  });

  test.each(['5', 'Bilaga 5', 'att anta budgeten', 'Skogsnätverket beslutade', 'Ekar 2031', '4. Avtal', '9–11'])(
    '“%s” is none',
    (text) => {
      expect(leftOut(`Ekar\n\n${text}\n\nBjörkar`)).toEqual([]);
    },
  );

  test('a decision beside page numbers stays', () => {
    expect(
      leftOut('Skogsnätverket beslutade\nSida 1 (3)\natt vänta\nSkogsnätverket beslutade\nSida 2 (3)\natt vänta'),
    ).toEqual(['Sida 1 (3)', 'Sida 2 (3)']);
  });
});

describe('in a document with pages', () => {
  const page = (number: number, ...texts: readonly string[]) =>
    texts.map((text, index) =>
      plainLine(number * 100 + index, text, { page: number, height: 0.97 - (index * 0.9) / texts.length }),
    );

  test('what stands at the edge of page after page is furniture', () => {
    const lines = [
      ...page(1, 'Skogsförbundet', 'Ekar', 'Almar', '1'),
      ...page(2, 'Skogsförbundet', 'Björkar', 'Aspar', '2'),
      ...page(3, 'Skogsförbundet', 'Lindar', 'Bokar', '3'),
    ];
    expect([...findPageFurniture(lines)].map(({ text }) => text).toSorted()).toEqual([
      '1',
      '2',
      '3',
      'Skogsförbundet',
      'Skogsförbundet',
      'Skogsförbundet',
    ]);
  });

  test('a number alone that is an item’s own stays', () => {
    const lines = [
      ...page(1, 'Ekar', 'Almar', 'Bok'),
      ...page(2, 'Björkar', '7', 'Trygghet', 'Asp', 'Lind', 'Lönn', 'Sälg'),
    ];
    expect([...findPageFurniture(lines)]).toEqual([]);
  });

  test('what Word calls header and footer is furniture', () => {
    const lines = [
      plainLine(1, 'Sidhuvud', { region: 'header' }),
      plainLine(2, 'Ekar'),
      plainLine(3, 'Sidfot', { region: 'footer' }),
    ];
    expect([...findPageFurniture(lines)].map(({ text }) => text)).toEqual(['Sidhuvud', 'Sidfot']);
  });
});
