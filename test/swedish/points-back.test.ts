import { describe, expect, test } from 'vitest';
import { contextOf } from '../../src/swedish/points-back.ts';

const BEFORE = 'Rådet möttes i Ekby. Siv gick igenom en enkät.';

describe('words that point back bring what they point at', () => {
  test.each([
    'Hon betonade hur viktiga svaren är.',
    'De skickas till Ekby.',
    'Till stöd för detta anställs en samordnare.',
    'Siv återkommer därför med besked.',
    'Enkäten ska skickas till kommunerna.',
    'Det fanns också önskemål om ett möte.',
  ])('%s', (text) => {
    expect(contextOf(text, BEFORE)).toBe('Siv gick igenom en enkät.');
  });

  test('a compound brings up what its last part names', () => {
    expect(contextOf('Bidragen söks av kommunerna.', 'Dialogen gällde statsbidrag.')).toBe(
      'Dialogen gällde statsbidrag.',
    );
  });

  test('and the sentence before that, where it points back in turn', () => {
    expect(contextOf('Hon ringer.', 'Siv kom. Hon hade en plan.')).toBe('Siv kom. Hon hade en plan.');
    expect(contextOf('Hon ringer.', 'Ekby betalar. Siv kom. Hon hade en plan.')).toBe('Siv kom. Hon hade en plan.');
  });
});

describe('words that are understood alone bring nothing', () => {
  test.each([
    'De kommuner som har svarat delar med sig.',
    'Den kommun där resursen finns tecknar avtal.',
    'Det bestäms att mötet hålls i maj.',
    'Det vore värdefullt med ett möte.',
    'Siv skickar ut protokollet. Hon ringer också.',
    'En enkät skickas till kommunerna.',
  ])('%s', (text) => {
    expect(contextOf(text, BEFORE)).toBeUndefined();
  });

  test('nor where nothing stands before them', () => {
    expect(contextOf('Hon ringer.', '')).toBeUndefined();
  });
});
