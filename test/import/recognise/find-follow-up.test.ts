import { describe, expect, test } from 'vitest';
import { findDay } from '../../../src/swedish/calendar-date.ts';
import { findClauseFollowUp, findFollowUp } from '../../../src/import/recognise/find-follow-up.ts';

const MEETING = findDay(2031, 4, 2);

test.each([
  'Avtalet skulle ha varit klart den 3 maj 2031.',
  'Maja Ek skulle ha skickat planen senast den 3 maj 2031.',
  'Planen borde ha varit klar senast den 3 maj 2031.',
  'Planen hade varit klar den 3 maj 2031.',
  'Maja Ek har lämnat rapporten senast den 3 maj 2031.',
  'Rapporten lämnades den 3 maj 2031.',
])('what was to be is no promise: “%s”', (sentence) => {
  expect(findFollowUp(sentence, MEETING)).toBeUndefined();
});

test.each([
  'Maja Ek har skickat planen och återkommer senast den 3 maj 2031.',
  'Maja Ek fick i uppdrag att skicka planen senast den 3 maj 2031.',
])('what is told of before a promise takes nothing from it: “%s”', (sentence) => {
  expect(findFollowUp(sentence, MEETING)).toMatchObject({ due: '2031-05-03' });
});

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
    ['Maja skickar ut listan måndag den 14 april.', '2031-04-14'],
    ['Maja skickar ut listan onsdag den 14 januari.', '2032-01-14'],
    ['En länk läggs ut den 27 mars.', undefined],
    ['Informationen sker en bit in i maj.', '2031-05'],
    ['I januari ska kostnaderna redovisas.', '2032-01'],
    ['Svar skickas ut i mars.', undefined],
    ['Maja Ek skickar ut taxan.', undefined],
    ['Styrelsen förväntas besluta den 31/5.', '2031-05-31'],
    ['Anmälan kan göras mellan 16 april och 1 maj.', '2031-05-01'],
    ['Varje klubb ska ha en vakt från och med juni 2032.', '2032-06'],
    ['Avtalet löper till och med 2031-11-30.', '2031-11-30'],
    ['Besluten kommer att fattas när fristen har löpt ut, dvs. den 30 juni 2031.', undefined],
    ['Maja skickar ut listan efter den 3 maj.', undefined],
  ])('in “%s” is due %s', (sentence, due) => {
    expect(findFollowUp(sentence, MEETING)?.due).toBe(due);
  });

  test.each([
    ['Maja skickar ut listan inför nästa möte den 3 maj.', { due: '2031-05-03', before: true }],
    ['Maja skickar ut listan inför maj.', { due: '2031-05', before: true }],
    ['Maja skickar ut listan inför valet, senast den 3 maj.', { due: '2031-05-03' }],
  ])('in “%s” is due by a time, or before it', (sentence, expected) => {
    const { due, before } = findFollowUp(sentence, MEETING) ?? {};
    expect({ due, ...(before ? { before } : {}) }).toEqual(expected);
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

describe('a promise of an agenda', () => {
  test('is not what a verb in the past tells', () => {
    expect(findFollowUp('Kansliet gavs i uppdrag att måla.', MEETING, true)).toBeUndefined();
    expect(findFollowUp('Enkäten ska skickas ut.', MEETING, true)).toMatchObject({ promise: 'väntat' });
  });

  test('has no day in a year of which the meeting’s own day is not known', () => {
    const year = { precision: 'year', iso: '2031', year: 2031 } as const;
    expect(findFollowUp('Enkäten ska skickas ut den 3 maj 2031.', year)?.due).toBeUndefined();
    expect(findFollowUp('Enkäten ska skickas ut den 3 maj 2032.', year)?.due).toBe('2032-05-03');
  });
});

describe('a clause', () => {
  test.each([
    ['att uppdra åt kansliet att senast i maj ta fram en plan', 'uppdrag', 'kansliet', '2031-05'],
    ['att utse övriga ledamöter på nästa möte i rådet den 16 april', 'uppskjutet', undefined, '2031-04-16'],
    ['att ta fram en plan under första kvartalet 2032', 'uppdrag', undefined, '2032-03'],
    ['Rådet gillar planen. Kansliet uppdras att skriva den.', 'uppdrag', 'Kansliet', undefined],
  ])('“%s” is %s', (clause, promise, owner, due) => {
    expect(findClauseFollowUp(clause, MEETING)).toMatchObject({ promise, owner, due });
  });
});

test.each([
  'Enkäten besvarades senast den 20 april.',
  'Listan skickades ut den 20 april.',
  'Uppföljning: gjordes den 20 april.',
  'Kursen hölls den 20 april 2031.',
])('what was done on a day after the meeting is no promise: “%s”', (sentence) => {
  expect(findFollowUp(sentence, MEETING)).toBeUndefined();
});

test('what was said of a day to come may be one', () => {
  expect(findFollowUp('Enkäten ska besvaras senast den 20 april.', MEETING)).toMatchObject({ due: '2031-04-20' });
  expect(findFollowUp('Svarstiden bestämdes till senast den 20 april.', MEETING)?.due).toBe('2031-04-20');
});
