import { describe, expect, test } from 'vitest';
import { CLAUSE_PROMISE_PHRASES } from '../../src/swedish/clause-promise-phrases.ts';
import { findClausePromise, findPromise } from '../../src/swedish/find-promise.ts';
import { PROMISE_PHRASES } from '../../src/swedish/promise-phrases.ts';

const DATED = { dated: true, earlier: false };
const UNDATED = { dated: false, earlier: false };

describe('a phrase of promise', () => {
  test.each(PROMISE_PHRASES.flatMap((phrase) => phrase.like.map((sentence) => [sentence, phrase] as const)))(
    'finds what it was made for: %s',
    (sentence, { kind, pattern }) => {
      expect(findPromise(sentence, DATED)?.kind).toBe(kind);
      expect(sentence).toMatch(pattern);
    },
  );

  test.each(CLAUSE_PROMISE_PHRASES.flatMap((phrase) => phrase.like.map((clause) => [clause, phrase] as const)))(
    'finds in a clause what it was made for: %s',
    (clause, { kind, pattern }) => {
      expect(findClausePromise(clause, DATED)?.kind).toBe(kind);
      expect(clause).toMatch(pattern);
    },
  );

  test.each([
    ['löfte', 'Vår skogvaktare Maja skickar kartan och Bo Ek återkommer med priset.', 'Bo Ek'],
    ['uppdrag', 'Styrgruppen ger arbetsgruppen för häckar ett fortsatt uppdrag att mäta.', 'arbetsgruppen för häckar'],
    ['begäran', 'Klubbarna ombeds lämna sina listor.', 'Klubbarna'],
    ['begäran', 'Resten behöver rekvireras av respektive klubb.', 'respektive klubb'],
    ['väntat', 'Styrelsen för Ekby park förväntas besluta om taxan.', 'Styrelsen för Ekby park'],
    ['löfte', 'Hon återkommer med en karta.', undefined],
  ])('tells of %s in “%s” who is to do it', (kind, sentence, owner) => {
    expect(findPromise(sentence, UNDATED)).toEqual({ kind, owner });
  });
});

describe('no promise', () => {
  test.each([
    ['a past account', 'Frågan om häcken har lyfts vid styrgruppens möte.'],
    ['a past account', 'Maja redogjorde för läget och hade skickat ut kartan.'],
    ['a past account', 'Kartan skickades ut den 3 mars.'],
    ['a past account', 'Frågan bordlades vid förra mötet.'],
    ['a past account', 'Kansliet fick vid förra mötet i uppdrag att måla.'],
    ['a denial', 'Maja återkommer inte i frågan.'],
    ['a denial', 'Kartan kommer inte att skickas ut.'],
    ['a denial', 'Kansliet skickar ej ut listan.'],
    ['a question', 'Kan kansliet skicka ut listan?'],
    ['a question', 'När kommer häcken att klippas?'],
    ['what is asked', 'Diskussion om hur frågan ska tas vidare.'],
    ['what is asked', 'Man undrade när kartan kommer att skickas ut.'],
    ['an aim', 'Pengarna räcker för att planen ska göras klar.'],
    ['a condition', 'Om listan ska skickas ut krävs ett beslut.'],
    ['a proposal', 'Styrgruppen föreslår att kansliet får i uppdrag att måla.'],
    ['a proposal', 'Det föreslås att rådet uppdrar åt Maja Ek att måla.'],
    ['a habit', 'Nätverket träffas en gång i månaden.'],
    ['a habit', 'Kansliet skickar varje år ut en enkät.'],
    ['a habit', 'Maja kallar alltid till mötet.'],
    ['a heading', 'Återkoppling från styrgruppen'],
    ['a heading', 'Uppföljning av avtalet'],
    ['a state', 'Ekarna står kvar och behöver vatten.'],
    ['a state', 'Kommunerna står själva för kostnaden.'],
    ['a state', 'Det kommer att finnas kaffe.'],
    ['a state', 'I parken inleds nu planeringen inför våren.'],
    ['what somebody may do', 'Ordföranden har mandat att uppdra åt kansliet att måla.'],
    ['an example', 'Rådet kan påverka på flera sätt, exempelvis att uppdra åt kansliet att måla.'],
    ['what cannot be foreseen', 'Det kommer att regna.'],
    ['the next meeting', 'Nästa möte är den 3 maj.'],
    ['a place', 'Anteckningarna läggs till handlingarna.'],
    ['a place', 'Myndigheten får uppdras åt en annan kommun.'],
  ])('is %s: “%s”', (_, sentence) => {
    expect(findPromise(sentence, UNDATED)).toBeUndefined();
  });

  test.each([
    'Avtalet löpte till och med den 3 mars.',
    'Anmälan var öppen mellan 1 mars och 3 mars.',
    'Mötet bestämdes till den 3 mars.',
    'Svar skulle lämnas senast den 3 mars.',
  ])('is a limit that is gone by: “%s”', (sentence) => {
    expect(findPromise(sentence, UNDATED)).toBeUndefined();
  });

  test('is what the meeting of an earlier day was told', () => {
    const sentence = 'Kansliet fick den 3 mars i uppdrag att måla.';
    expect(findPromise(sentence, { dated: false, earlier: true })).toBeUndefined();
  });

  test.each([
    'att godkänna dagordningen',
    'att lägga informationen till handlingarna',
    'att anta planen',
    'att notera rapporten',
    'att utse Bo Ek till ordförande',
    'att utse Bo Ek att justera protokollet',
    'att tillstyrka förslaget om taxan',
    'att ställa sig bakom målbilden',
  ])('is a clause that decides at once: “%s”', (clause) => {
    expect(findClausePromise(clause, UNDATED)).toBeUndefined();
  });
});

describe('however long a sentence is', () => {
  const WORDS = ['att ', 'kommer ', 'Maja Ek ', 'ska den 3 ', 'a', 'frågan och ', 'uppdrag av ', '1/', ', ', 'får i '];

  test.each(WORDS)('“%s” again and again is read at once', (word) => {
    const start = performance.now();
    for (const length of [590, 50_000]) {
      const text = word.repeat(Math.ceil(length / word.length)).slice(0, length);
      findPromise(text, DATED);
      findClausePromise(`att ${text}`, DATED);
    }
    expect(performance.now() - start).toBeLessThan(500);
  });
});
