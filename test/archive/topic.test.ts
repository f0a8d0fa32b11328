import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildAliasFinder, buildAliasTest } from '../../src/archive/topic.ts';

describe('an alias', () => {
  test.each<[string, string]>([
    ['löv', 'Mer löv i år'],
    ['löv', 'LÖV'],
    ['löv', 'lövs'],
    ['LÖR', 'LÖR:s plan'],
    ['LÖR', 'LÖR’s plan'],
    ['LÖR', '(LÖR)'],
    ['löv*', 'Lövreformen'],
    ['löv*', 'löv'],
    ['öppna landskap', 'de öppna\n  landskap som'],
    ['3+3-modellen', 'i 3+3-modellen'],
    ['C++', 'om C++.'],
    ['a.b', 'a.b'],
    ['löv-plan', 'löv-plan'],
  ])('%j meets %j', (alias, text) => {
    expect(buildAliasTest([alias])(text)).toBe(true);
  });

  test.each<[string, string]>([
    ['löv', 'lövet'],
    ['löv', 'barrlöv'],
    ['löv', 'å löva'],
    ['löv*', 'barrlövet'],
    ['LÖR', 'lör'],
    ['LÖR', 'Lör'],
    ['LÖR', 'LÖR2'],
    ['2LÖR', '12LÖR'],
    ['öppna landskap', 'öppna, landskap'],
    ['a.b', 'axb'],
    ['ek', 'ekå'],
    ['ek', 'åek'],
  ])('%j does not meet %j', (alias, text) => {
    expect(buildAliasTest([alias])(text)).toBe(false);
  });

  test('of any letters is met as it stands', () => {
    fc.assert(
      fc.property(
        fc
          .string({ unit: 'grapheme', minLength: 1 })
          .filter((alias) => alias.trim() !== '' && !alias.trim().endsWith('*')),
        (alias) => {
          expect(buildAliasTest([alias.trim()])(`– ${alias.trim()} –`)).toBe(true);
        },
      ),
    );
  });
});

describe('several aliases', () => {
  const meets = buildAliasTest(['LÖR', 'barr*', 'mossa']);

  test.each(['LÖR', 'Barrskog', 'MOSSA'])('are met by any: %s', (text) => {
    expect(meets(text)).toBe(true);
  });

  test('keep their own rules for capitals', () => {
    expect(meets('lör')).toBe(false);
  });

  test('may be none, and then nothing is met', () => {
    expect(buildAliasTest([])('vad som helst')).toBe(false);
  });

  test('answer the same when asked again', () => {
    expect([meets('mossa'), meets('mossa'), meets('sten'), meets('mossa')]).toEqual([true, true, false, true]);
  });
});

test('every place of an alias is found, as the text writes it', () => {
  expect(buildAliasFinder(['LÖR', 'löv*'])('Lövplan, LÖR:s löv och lör')).toEqual(['LÖR:s', 'Lövplan', 'löv']);
});
