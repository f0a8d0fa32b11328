import { describe, expect, test } from 'vitest';
import { writePeriod } from '../../src/archive/validity.ts';
import { findBackgroundPeriod, readBackground } from '../../src/swedish/background-period.ts';
import { findDay } from '../../src/swedish/calendar-date.ts';

const MEETING = findDay(2031, 4, 2);

/** The time that the text of an item gives a decision, and the words that say so. */
function timeOf(clause: string, ...sentences: readonly string[]) {
  if (!MEETING) throw new Error('no such day');
  const found = findBackgroundPeriod([clause], readBackground(sentences), MEETING);
  return found && [writePeriod(found), found.words];
}

describe('the time of what is decided', () => {
  test.each([
    [
      'att tillstyrka en förlängning av jouren i enlighet med förslaget',
      'Gruppen föreslår att jouren förlängs t.o.m. 2032-11-30 och utvärderas sedan.',
      ['../2032-11-30', 't.o.m. 2032-11-30'],
    ],
    [
      'att förlänga avtalet om häcken',
      'Avtalet kan förlängas till och med den 30 september 2032.',
      ['../2032-09-30', 'förlängas till och med den 30 september 2032'],
    ],
    [
      'att godkänna det avtal som Skogsrådet visade',
      'För åren därefter föreslås avtalstid 2032–2036.',
      ['2032/2036', 'avtalstid 2032–2036'],
    ],
    [
      'att anta överenskommelsen om lövträd',
      'Den har en giltighetstid till och med 2034-12-31.',
      ['../2034-12-31', 'till och med 2034-12-31'],
    ],
    [
      'att finansiera en gemensam trädgårdsmästare i parkerna',
      'Mötet vill finansiera en gemensam trädgårdsmästare på heltid under 2031 och 2032.',
      ['2031/2032', 'under 2031 och 2032'],
    ],
  ])('“%s” stands in “%s”', (clause, sentence, time) => {
    expect(timeOf(clause, 'Parken visades.', sentence)).toEqual(time);
  });

  test('has no start where the text names a time before it', () => {
    const sentences = ['För år 2031 gäller priset från den 1 maj.', 'Därefter föreslås avtalstid 2032–2036.'];
    expect(timeOf('att acceptera avtalsförslaget', ...sentences)?.[0]).toBe('../2036');
  });
});

describe('no time', () => {
  test.each([
    ['of something else', 'att sprida annonsen', 'Kommunen lånar ut redskap under perioden (höst) 2031–2032.'],
    ['that was', 'att förlänga avtalet', 'Avtalet förlängs t.o.m. 2030-11-30.'],
    ['of an earlier extension', 'att förlänga avtalet', 'Avtalet förlängdes då t.o.m. 2031-11-30.'],
    ['that is denied', 'att se över en förlängning', 'Avtalet förlängs inte till och med 2032-11-30.'],
    ['of the agreement that ends', 'att godkänna ett nytt avtal', 'Nuvarande avtal har avtalstid 2029–2031.'],
    ['to do something in', 'att förlänga avtalet', 'En förlängning prövas under första kvartalet 2032.'],
    [
      'of what was done',
      'att finansiera en gemensam trädgårdsmästare',
      'Rådet har finansierat en gemensam trädgårdsmästare under 2031.',
    ],
  ])('is taken from words %s', (_why, clause, sentence) => {
    expect(timeOf(clause, sentence)).toBeUndefined();
  });

  test('is taken where two are named', () => {
    const sentences = ['Avtalet förlängs t.o.m. 2031-11-30.', 'Det kan förlängas till och med 2032-11-30.'];
    expect(timeOf('att förlänga avtalet', ...sentences)).toBeUndefined();
  });
});
