import { describe, expect, test } from 'vitest';
import { decisionsPrintedIn } from '../../src/archive/decisions-of.ts';
import { classOf, onlyReceives } from '../../src/archive/decision-class.ts';
import { decision, makeItem } from '../samples/sample-archive.ts';

function classOfClauses(...clauses: readonly string[]) {
  const [made] = decisionsPrintedIn(makeItem('lovrad-2031-04-02', { number: '1', blocks: [decision(clauses)] }));
  if (!made) throw new Error('No decision');
  return classOf(made);
}

describe('a decision is formal', () => {
  test.each([
    'att öppna mötet',
    'att avsluta mötet.',
    'att godkänna dagordningen',
    'att fastställa dagordningen;',
    'att godkänna den reviderade dagordningen',
    'att lägga anteckningarna från våren till handlingarna',
    'att notera informationen',
    'Lövrådet noterar informationen.',
    'Inget att tillägga, protokollet läggs till handlingarna',
    'Ordföranden öppnar mötet',
    'ATT NOTERA INFORMATIONEN',
    'Dagordningen godkänns med tillägg av två övriga frågor',
    'Dagordningen godkändes',
    'att godkänna föregående protokoll',
    'Föregående mötes minnesanteckningar godkändes.',
    'Protokollet lades till handlingarna',
    'att tacka för informationen',
    'att utse Bo Ek att jämte ordföranden justera protokollet',
    'Inga synpunkter. Anteckningarna läggs till handlingarna.',
    'att förklara mötet avslutat',
  ])('where it says “%s”', (clause) => {
    expect(classOfClauses(clause)).toBe('formellt');
  });

  test('where every clause is a formula', () => {
    expect(classOfClauses('att godkänna dagordningen', 'att notera informationen')).toBe('formellt');
  });

  test('whatever the white space between its words', () => {
    expect(classOfClauses(' att godkänna\n  dagordningen ')).toBe('formellt');
  });
});

describe('a decision puts a matter off', () => {
  test.each([
    'att ta upp ärendet vid nästkommande möte',
    'att bordlägga frågan',
    'att bordlägga ärendet till nästa möte den 16 april',
    'Frågan bordlades.',
    'Ärendet skjuts upp till ett senare möte',
    'att återkomma till frågan på kommande möte',
  ])('where it says “%s”', (clause) => {
    expect(classOfClauses(clause)).toBe('uppskjutet');
  });

  test('where it also receives the information', () => {
    expect(classOfClauses('att notera informationen', 'att bordlägga frågan')).toBe('uppskjutet');
  });
});

test('what was received is told from what was about the meeting', () => {
  const receives = (text: string) => onlyReceives({ clauses: [{ text }] });
  expect([receives('att notera informationen'), receives('att öppna mötet')]).toEqual([true, false]);
});

describe('a decision is in substance', () => {
  test.each([
    'att plantera tio lindar',
    'att öppna mötesplatsen vid ån',
    'att godkänna dagordningen för vårens kurs',
    'att godkänna avtalet',
    'att lägga ned nätverket',
    'att notera informationen och ge kansliet i uppdrag att svara',
    'att handlingarna skickas till kommunerna',
    'att godkänna protokollet med uppdrag till styrgruppen att svara',
    'att bordlägga frågan och att avsätta medel',
    'att notera informationen. Rådet ställer sig också bakom förslaget',
  ])('where it says “%s”', (clause) => {
    expect(classOfClauses(clause)).toBe('i-sak');
  });

  test('where one clause among formulas is', () => {
    expect(classOfClauses('att notera informationen', 'att plantera tio lindar')).toBe('i-sak');
  });
});

test.each([
  'att anta strategin och lägga rapporten till handlingarna',
  'Nätverket godkänner avtalet med regionen och noterar informationen',
  'att avsätta 2 miljoner kronor och avsluta mötet',
  'att frågan om jouren beslutas enligt förslaget och följs upp vid nästa möte',
  'att säga upp avtalet; ärendet återkommer på kommande möte',
  'Avtalet sägs upp. Rapporten läggs till handlingarna',
])('a decision in the matter is not formal for the formula that it ends with: %s', (text) => {
  expect(classOfClauses(text)).toBe('i-sak');
});
