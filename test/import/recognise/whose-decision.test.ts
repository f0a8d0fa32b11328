import { describe, expect, test } from 'vitest';
import { joinLines } from '../../../src/import/paragraph.ts';
import { buildWhoseDecision } from '../../../src/import/recognise/whose-decision.ts';
import { linesOf } from './lines.ts';

const paragraphs = (text: string) => linesOf(text).map((line) => joinLines([line]));

test('the organ and the meeting itself decide, another organ is told of', () => {
  const whose = buildWhoseDecision({ own: ['Skogsnätverket'], others: ['Parkrådet'] }, 'Minnesanteckningar', []);
  expect(
    [
      undefined,
      'Skogsnätverket',
      'Skogs nätverket',
      'Skogsnätverkets',
      'Mötet',
      'Nätverket',
      'Vi',
      'Ordföranden',
      'Kommunernas ledamöter',
    ].map(whose),
  ).toEqual(Array.from({ length: 9 }, () => 'own'));
  expect(['Parkrådet', 'Regeringen', 'Kommundirektörerna', 'Socialstyrelsen'].map(whose)).toEqual([
    'other',
    'other',
    'other',
    'other',
  ]);
});

test('whoever the title names, or who decides again and again, is the organ whatever the archive calls it', () => {
  expect(buildWhoseDecision({ own: [], others: [] }, 'Styrgruppen för ekar', [])('Styrgruppen')).toBe('own');
  const often = buildWhoseDecision(
    { own: [], others: [] },
    '',
    paragraphs('Lövgruppen beslutade\nLövgruppen beslutade\nStyrgruppen beslutade'),
  );
  expect([often('Lövgruppen'), often('Styrgruppen')]).toEqual(['own', 'other']);
});

test('whoever is named once alone is uncertain', () => {
  expect(buildWhoseDecision({ own: [], others: [] }, '', paragraphs('Lövgruppen beslutade'))('Lövgruppen')).toBe(
    'uncertain',
  );
});

describe('the body that the document calls itself by', () => {
  const names = { own: ['Skogsnätverket'], others: ['Parkrådet'] };
  test.each([
    ['Protokoll Kommunstyrelsen i Ekby', 'Kommunstyrelsen'],
    ['Kommunfullmäktige i Ekby', 'Kommunfullmäktige'],
    ['Protokoll Parkrådet', 'Parkrådet'],
    ['Parkrådets protokoll', 'Parkrådet'],
    ['Region Ekskogen Minnesanteckningar', 'Region Ekskogen'],
  ])('“%s” decides as %s, whatever other body the name may be of', (title, subject) => {
    expect(buildWhoseDecision(names, title, [])(subject)).toBe('own');
  });

  test.each([
    ['Kommunstyrelsens arbetsutskott', 'Kommunstyrelsen'],
    ['Skogsnätverkets möte med Parkrådet', 'Parkrådet'],
    ['Minnesanteckningar Skogsnätverket', 'Kommunfullmäktige'],
  ])('“%s” is not the title of %s', (title, subject) => {
    expect(buildWhoseDecision(names, title, [])(subject)).toBe('other');
  });

  test('an organ that is called a region decides as the region', () => {
    const whose = buildWhoseDecision({ own: ['Region Ekskogen'], others: [] }, '', []);
    expect(['Regionen', 'Region Ekskogen', 'Kommunen'].map(whose)).toEqual(['own', 'own', 'other']);
  });
});
