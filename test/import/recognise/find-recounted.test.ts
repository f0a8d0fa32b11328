import { describe, expect, test } from 'vitest';
import { findRecounted } from '../../../src/import/recognise/find-recounted.ts';
import { findDay } from '../../../src/swedish/calendar-date.ts';
import { buildOrganJudge } from '../../../src/swedish/organ-name.ts';
import { RECOUNTED_PHRASES } from '../../../src/swedish/recounted-phrases.ts';

const judge = buildOrganJudge({ own: ['Nätverket'], others: ['Skogsrådet', 'Lövrådet', 'Styrgruppen Ek'] });
const CONTEXT = {
  date: findDay(2031, 4, 2),
  type: 'protokoll',
  whose: (subject: string | undefined) => {
    const meant = subject === undefined ? 'own' : judge(subject);
    return meant === 'unknown' ? 'other' : meant;
  },
} as const;

const recounted = (sentence: string) => findRecounted([sentence], false, CONTEXT)[0];

describe('what another body decided', () => {
  test.each(RECOUNTED_PHRASES.flatMap(({ like, pattern }) => like.map((sentence) => [sentence, pattern] as const)))(
    'is found in the words that the phrase was made for: %s',
    (sentence, pattern) => {
      expect(sentence).toMatch(pattern);
      /* A phrase that names nobody goes on with whom the sentence before it tells of. */
      const found = findRecounted(['Frågan togs upp på Skogsrådets möte den 3 mars 2031.', sentence], true, CONTEXT)[1];
      expect(found?.by).toBeTypeOf('string');
    },
  );

  test.each([
    ['Skogsrådet beslutade att höja taxan.', 'Skogsrådet', undefined],
    ['Planen antogs av Skogsrådet den 29 januari 2031.', 'Skogsrådet', '2031-01-29'],
    ['Under hösten 2029 beslutade nätverket att plantera.', 'nätverket', '2029'],
    ['Vid mötet den 9 juni beslutade nätverket att klippa.', 'nätverket', '2030-06-09'],
    ['Styrelsen för parken beslutade i juni att måla.', 'Styrelsen för parken', '2030-06'],
    ['Dialog om medlen som SRE fattade beslut om vid mötet den 24/2.', 'SRE', '2031-02-24'],
  ])('in “%s” is that of %s, %s', (sentence, by, date) => {
    expect(recounted(sentence)).toEqual({ by, date });
  });

  test('has its day from the sentence before', () => {
    const sentences = ['Lövrådet fick en rapport på möte den 11 mars.', 'Lövrådet beslutade att godkänna den.'];
    expect(findRecounted(sentences, false, CONTEXT)[1]).toEqual({ by: 'Lövrådet', date: '2031-03-11' });
  });

  test('has no day where the sentence before names several', () => {
    const sentences = [
      'På möten i Lövrådet den 7 februari och den 6 mars togs frågan upp.',
      'Kansliet fick i uppdrag att måla.',
    ];
    expect(findRecounted(sentences, true, CONTEXT)[1]).toEqual({ by: 'Lövrådet', date: undefined });
  });

  test('goes on with what the paragraph above tells of', () => {
    const above = ['Skogsrådet beslutade att avsätta medel.'];
    const sentence = 'Kansliet gavs i uppdrag att ordna planteringen.';
    expect(findRecounted([sentence], true, CONTEXT, above)[0]).toEqual({ by: 'Skogsrådet', date: undefined });
    expect(findRecounted([sentence], false, CONTEXT, above)[0]).toBeUndefined();
    expect(findRecounted([sentence], true, CONTEXT, ['Häcken växer.'])[0]).toBeUndefined();
  });

  test('of an unknown body has its day', () => {
    const sentence = 'Genom ändringsbeslut per den 5 december 2030 av avtalet följer att parken stänger.';
    expect(recounted(sentence)).toEqual({ by: 'okänd beslutsfattare', date: '2030-12-05' });
  });

  test('has no day that is yet to come', () => {
    const sentence = 'Parken har beviljats medel från Naturcentrum Ek (NCE) t.o.m. oktober 2032.';
    expect(recounted(sentence)).toEqual({ by: 'Naturcentrum Ek (NCE)', date: undefined });
  });

  test('in an agenda is also what the body itself decided before', () => {
    const sentence = 'Nätverket beslutade att plantera lindar.';
    expect(findRecounted([sentence], false, { ...CONTEXT, type: 'dagordning' })[0]?.by).toBe('Nätverket');
  });
});

describe('nothing recounted', () => {
  test.each([
    ['this meeting’s own decision', 'Nätverket beslutade att plantera lindar.'],
    ['this meeting’s own decision', 'Nätverket beslutade den 2 april att plantera lindar.'],
    ['this meeting’s own decision', 'Efter diskussion beslutade nätverket att plantera.'],
    ['this meeting’s own decision', 'Planen presenterades och antogs av nätverket.'],
    ['this meeting’s own decision', 'Det beslutades att häcken klipps.'],
    ['this meeting’s own decision', 'Beslut fattades om att klippa.'],
    ['a proposal', 'Styrgruppen föreslår att det beslut som Skogsrådet fattade gäller.'],
    ['a proposal', 'Förslaget är att Skogsrådet beslutar om taxan.'],
    ['what is to come', 'Skogsrådet beslutar om taxan i maj.'],
    ['what is to come', 'Skogsrådet ska besluta om taxan.'],
    ['a denial', 'Skogsrådet har inte beslutat om taxan.'],
    ['a question', 'Vad har Skogsrådet beslutat?'],
    ['a person’s own choice', 'Maja Ek har beslutat att sluta.'],
    ['this meeting’s own decision', 'Enligt beslut 310402 ska parken stå öppen.'],
    ['no decision', 'Genom beslutet följer att parken stänger.'],
    ['an account', 'Skogsrådet redogjorde för taxan.'],
    ['a condition', 'Om Skogsrådet beslutade att höja taxan vore det bra.'],
  ])('is in %s: “%s”', (_, sentence) => {
    expect(recounted(sentence)).toBeUndefined();
  });

  test('is read at once, however long', () => {
    const start = performance.now();
    for (const word of ['Rådet ', 'av ', 'som rådet ', 'beslutade ', 'Ek ', 'a', 'möte i '])
      for (const length of [890, 60_000]) recounted(word.repeat(length / word.length));
    expect(performance.now() - start).toBeLessThan(500);
  });
});
