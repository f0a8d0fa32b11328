import { describe, expect, test } from 'vitest';
import { findDay } from '../../../src/swedish/calendar-date.ts';
import { findFollowUp } from '../../../src/import/recognise/find-follow-up.ts';

const MEETING = findDay(2031, 4, 2);

describe('a promise', () => {
  test.each([
    ['Maja Ek skickar ut bilderna.', 'Maja Ek'],
    ['Maja återkommer med svar.', 'Maja'],
    ['Kansliet får i uppdrag att se över taxan.', 'Kansliet'],
    ['Maja Ek och Bo Vik tar fram ett program.', 'Maja Ek och Bo Vik'],
    ['Maja kommer att göra ett utskick.', 'Maja'],
    ['Uppdras åt kansliet att se över taxan.', 'kansliet'],
    ['Peter räknar på kostnaden och återkommer.', 'Peter'],
    ['Alla får nominera och Maja Ek skickar ut ett underlag.', 'Maja Ek'],
    ['Därför återkommer Maja med besked.', 'Maja'],
  ])('in “%s” is that of %s', (sentence, owner) => {
    expect(findFollowUp(sentence, MEETING)).toMatchObject({ owner });
  });

  test.each([
    ['Maja återkommer på mötet den 14 juni.', '2031-06-14'],
    ['Maja skickar ut listan senast den 1 mars.', '2032-03-01'],
    ['Frågan tas upp vid mötet den 3 maj 2031.', '2031-05-03'],
    ['Maja skickar ut bilderna.', undefined],
  ])('in “%s” is due %s', (sentence, due) => {
    expect(findFollowUp(sentence, MEETING)?.due).toBe(due);
  });

  test.each([
    ['Frågan återkommer på mötet den 14 juni.', 'mötet den 14 juni'],
    ['Frågan tas upp vid nästa möte.', 'nästa möte'],
    ['Maja skickar ut listan inom kort.', 'inom kort'],
  ])('in “%s” says when in its own words', (sentence, dueText) => {
    expect(findFollowUp(sentence, MEETING)?.dueText).toBe(dueText);
  });

  test.each([
    'Det kommer att regna.',
    'Nästa möte är den 3 maj.',
    'Maja redogjorde för läget.',
    'Vi skickar kort till alla.',
    'Ekarna står kvar.',
  ])('is none in “%s”', (sentence) => {
    expect(findFollowUp(sentence, MEETING)).toBeUndefined();
  });
});
