import { describe, expect, test } from 'vitest';
import { findItems } from '../../../src/import/recognise/find-items.ts';
import { linesOf } from './lines.ts';

const items = (text: string) => {
  const lines = linesOf(text);
  return findItems(lines).starts.map(({ index, depth }) => `${'  '.repeat(depth)}${lines[index]?.text ?? ''}`);
};

describe('items', () => {
  test('are the row of rising numbers, and a list within one is none', () => {
    expect(items('1. Ekar\nPlanen:\n1. mät\n2. såga\n3. plantera\n\n2. Björkar\n\n3. Almar')).toEqual([
      '1. Ekar',
      '2. Björkar',
      '3. Almar',
    ]);
  });

  test('are found with a list in the last of them', () => {
    expect(items('1. Ekar\n\n2. Björkar\nMötet föreslår\n1. att såga\n2. att mäta\n3. att plantera')).toEqual([
      '1. Ekar',
      '2. Björkar',
    ]);
  });

  test.each([
    ['§ 41 Ekar\n\n§ 42 Björkar'],
    ['1) Ekar\n\n2) Björkar'],
    ['Punkt 1: Ekar\n\nPunkt 2: Björkar'],
    ['1 Ekar\n\n2 Björkar'],
    ['1\nEkar\n\n2\nBjörkar'],
  ])('of one style are found in %j', (text) => {
    expect(items(text)).toHaveLength(2);
  });

  test('may miss a number', () => {
    expect(items('1. Ekar\n\n2. Björkar\n\n4. Almar')).toHaveLength(3);
  });

  test('are those with text below, where a list of them comes first', () => {
    const lines = linesOf('Dagordning\n1. Ekar\n2. Björkar\n\n1. Ekar\nDe står kvar.\n\n2. Björkar\nDe fälls.');
    expect(findItems(lines).starts.map(({ index }) => index)).toEqual([3, 5]);
  });

  test('are none in sentences that begin with a number', () => {
    expect(items('2.5 miljoner kronor söks.\n3 kommuner har ekar.\n10. mars är det dags.')).toEqual([]);
  });
});

describe('sub-items', () => {
  test('are letters from a, or numbers with a point', () => {
    expect(items('1. Rapporter\n\na) Ekar\nDe står.\n\nb) Björkar\nDe fälls.\n\n2. Almar')).toEqual([
      '1. Rapporter',
      '  a) Ekar',
      '  b) Björkar',
      '2. Almar',
    ]);
    expect(items('1 Formalia\n\n1.1 Ekar\nText\n\n1.2 Björkar\nText\n\n2 Almar\n\n2.1 Aspar')).toEqual([
      '1 Formalia',
      '  1.1 Ekar',
      '  1.2 Björkar',
      '2 Almar',
      '  2.1 Aspar',
    ]);
  });

  test('are none where they are the lines of a list', () => {
    expect(items('1. Ekar\nFörslaget innebär att\na) kommunen sågar,\nb) regionen planterar.\n\n2. Björkar')).toEqual([
      '1. Ekar',
      '2. Björkar',
    ]);
  });
});

test('a second heading with the same number is told', () => {
  expect(
    findItems(linesOf('1. Ekar\n\nText om ekar.\n\n2. Björkar\n\nText.\n\n2. Almar\n\nText.\n\n3. Aspar')).doubles,
  ).toHaveLength(1);
});

describe('letters within an item', () => {
  test('are sub-items where something stands below them', () => {
    expect(items('1. Ekar\na) Mätning\nTvå ekar mättes.\nb) Sågning\nEn ek sågas.\n\n2. Björkar')).toEqual([
      '1. Ekar',
      '  a) Mätning',
      '  b) Sågning',
      '2. Björkar',
    ]);
  });

  test('are a list where each is one sentence', () => {
    expect(items('1. Ekar\na) Två ekar mättes.\nb) En ek såg ut att ha\nfått röta.\n\n2. Björkar')).toEqual([
      '1. Ekar',
      '2. Björkar',
    ]);
  });
});

test('a year before the number numbers items, and a month does not', () => {
  expect(items('2025-14 Ekar\n\n2025-15 Björkar\n\n2025-16 Almar')).toHaveLength(3);
  expect(items('1. Ekar\n2025-03 Mars\n2025-04 April\n\n2. Björkar')).toEqual(['1. Ekar', '2. Björkar']);
});
