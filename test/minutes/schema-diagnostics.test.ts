import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { filingDate, isSafeIdText, listOf, oneOf, text } from '../../src/minutes/editor-value.ts';
import { readYaml } from '../../src/minutes/frontmatter.ts';
import { checkAgainst } from '../../src/minutes/schema-diagnostics.ts';
import { faultsOf, readMarkers } from './marked-sample.ts';

const person = z.union([text('Anna'), z.strictObject({ namn: text('Anna'), roll: text('tf').optional() })], {
  error: 'ett namn',
});
const schema = z.strictObject({
  namn: text('Lövrådet'),
  dag: filingDate.optional(),
  slag: oneOf(['a', 'b', 'c']).optional(),
  plats: z.strictObject({ ort: text('Ekvik') }, { error: 'ort:' }).optional(),
  folk: listOf(person, '- Anna').optional(),
  fil: isSafeIdText('lovrad').optional(),
});
const check = (yaml: string) => checkAgainst(schema, readYaml(yaml, 'prov.yaml'), 'prov.yaml');

describe('data held against a schema', () => {
  test('is the value where nothing is wrong', () => {
    expect(check('namn: Lövrådet\ndag: 2031-10\nfolk: [Anna, { namn: Olle, roll: tf }]\n')).toEqual({
      value: { namn: 'Lövrådet', dag: '2031-10', folk: ['Anna', { namn: 'Olle', roll: 'tf' }] },
      diagnostics: [],
    });
  });

  test.each<[string, string]>([
    [
      'unknown keys, at any depth',
      'namn: x\nnamm: y ⟵ unknown-key\nplats:\n  ort: z\n  gata: å ⟵ unknown-key\nfolk:\n  - namn: a\n    rol: b ⟵ unknown-key\n',
    ],
    ['missing keys at what they belong to', 'dag: "2031" ⟵ missing-key\nplats: {} ⟵ missing-key\n'],
    [
      'values of another kind',
      'namn: 7 ⟵ invalid-value\nslag: d ⟵ invalid-value\nplats: Ekvik ⟵ invalid-value\nfolk: Anna ⟵ invalid-value\nfil: Löv ⟵ invalid-value\n',
    ],
    ['empty texts', 'namn: "  " ⟵ invalid-value\nfil: "" ⟵ invalid-value\n'],
    ['what is no date, and what is no day of the calendar', 'namn: x\ndag: igår ⟵ not-a-date\n'],
    ['a day that the calendar lacks', 'namn: x\ndag: 2031-04-31 ⟵ impossible-date\n'],
    ['a date that is no text', 'namn: x\ndag: 2031 ⟵ invalid-value\n'],
    ['one of a list', 'namn: x\nfolk:\n  - Anna\n  - 7 ⟵ invalid-value\n  - { roll: tf } ⟵ missing-key\n'],
    ['data of another kind altogether', '- namn ⟵ invalid-value\n'],
  ])('tells of %s', (_what, sample) => {
    const { text: yaml, faults } = readMarkers(sample);
    const { value, diagnostics } = check(yaml);
    expect(value).toBeUndefined();
    expect(faultsOf(diagnostics)).toEqual(faults);
  });
});

describe('what an editor is told', () => {
  const details = (yaml: string) => check(yaml).diagnostics.map((diagnostic) => diagnostic.details);

  test('is the nearest key and all that are known there', () => {
    expect(details('namn: x\nplatts: y\n')).toEqual([
      { key: 'platts', nearest: 'plats', known: ['namn', 'dag', 'slag', 'plats', 'folk', 'fil'] },
    ]);
    expect(details('namn: x\nfolk:\n  - { namn: a, rool: b }\n')).toEqual([
      { key: 'rool', nearest: 'roll', known: ['namn', 'roll'] },
    ]);
  });

  test('is the path of the key, rows counted from one', () => {
    expect(details('namn: x\nfolk: [Anna, 7]\n')).toMatchObject([{ key: 'folk → rad 2', found: '7' }]);
  });

  test('is the value as it was found, cut where it is long', () => {
    expect(details('namn: x\nslag: [1, två]\n')).toMatchObject([
      { key: 'slag', found: '[1,"två"]', expected: 'a, b eller c' },
    ]);
    expect(details(`namn: x\nslag: ${'lång '.repeat(50)}\n`)).toMatchObject([
      { found: expect.stringMatching(/^"lång .{51}…$/) },
    ]);
  });
});
