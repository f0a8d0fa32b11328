import { describe, expect, test } from 'vitest';
import { decisionsPrintedIn } from '../../src/archive/decisions-of.ts';
import { isProcedural } from '../../src/archive/procedural-decision.ts';
import { decision, makeItem } from '../samples/sample-archive.ts';

function procedural(...clauses: readonly string[]) {
  const [made] = decisionsPrintedIn(makeItem('lovrad-2031-04-02', { number: '1', blocks: [decision(clauses)] }));
  if (!made) throw new Error('No decision');
  return isProcedural(made);
}

describe('a decision is procedure alone', () => {
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
    'att ta upp ärendet vid nästkommande möte',
    'Ordföranden öppnar mötet',
    'ATT NOTERA INFORMATIONEN',
  ])('where it says “%s”', (clause) => {
    expect(procedural(clause)).toBe(true);
  });

  test('where every clause is a formula', () => {
    expect(procedural('att godkänna dagordningen', 'att notera informationen')).toBe(true);
  });

  test('whatever the white space between its words', () => {
    expect(procedural(' att godkänna\n  dagordningen ')).toBe(true);
  });
});

describe('a decision is more than procedure', () => {
  test.each([
    'att plantera tio lindar',
    'att öppna mötesplatsen vid ån',
    'att godkänna dagordningen för vårens kurs',
    'att godkänna avtalet',
    'att lägga ned nätverket',
    'att notera informationen och ge kansliet i uppdrag att svara',
    'att handlingarna skickas till kommunerna',
  ])('where it says “%s”', (clause) => {
    expect(procedural(clause)).toBe(false);
  });

  test('where one clause among formulas is', () => {
    expect(procedural('att notera informationen', 'att plantera tio lindar')).toBe(false);
  });
});

test.each([
  'att anta strategin och lägga rapporten till handlingarna',
  'Nätverket godkänner avtalet med regionen och noterar informationen',
  'att avsätta 2 miljoner kronor och avsluta mötet',
  'att frågan om jouren beslutas enligt förslaget och följs upp vid nästa möte',
  'att säga upp avtalet; ärendet återkommer på kommande möte',
  'Avtalet sägs upp. Rapporten läggs till handlingarna',
])('a decision in the matter is no procedure for the formula that it ends with: %s', (text) => {
  expect(procedural(text)).toBe(false);
});
