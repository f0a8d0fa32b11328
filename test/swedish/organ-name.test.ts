import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildOrganJudge, foldOrganName, organNameFlags, organNamePattern } from '../../src/swedish/organ-name.ts';

describe('the forms of a name fold to one', () => {
  test.each([
    ['Kommitté', 'Kommittén', 'Kommitténs'],
    ['Direktion', 'Direktionen', 'Direktionens'],
    ['Beredning', 'Beredningen', 'Beredningens'],
    ['Ledning', 'Ledningen', 'Ledningens'],
    ['Sammanträde', 'Sammanträdet', 'Sammanträdets'],
    ['Team', 'Teamet', 'Teamets'],
    ['Region', 'Regionen', 'Regionens'],
    ['Kommun', 'Kommunen', 'Kommunens'],
    ['Tingsrätt', 'Tingsrätten', 'Tingsrättens'],
    ['Nämnd', 'Nämnden', 'Nämndens'],
    ['Styrelse', 'Styrelsen', 'Styrelsens'],
    ['Stämma', 'Stämman', 'Stämmans'],
    ['Presidium', 'Presidiet', 'Presidiets'],
    ['Konferens', 'Konferensen', 'Konferensens'],
    ['Byrå', 'Byrån', 'Byråns'],
    ['Sektor', 'Sektorn', 'Sektorns'],
    ['Chefer', 'Cheferna', 'Chefernas'],
    ['Deltagare', 'Deltagarna', 'Deltagarnas'],
    ['Domkapitel', 'Domkapitlet', 'Domkapitlets'],
    ['Socialchefsnätverk', 'Socialchefs nätverket', 'socialchefs-nätverkets'],
  ])('%s, %s, %s', (bare, ...forms) => {
    expect(new Set(forms.map(foldOrganName))).toEqual(new Set([foldOrganName(bare)]));
  });

  test('and those of different bodies do not', () => {
    const names = ['Lövrådet', 'Barrådet', 'Nätverket', 'Nämnden', 'Styrelsen', 'Regionen', 'Kommunen', 'Utskottet'];
    expect(new Set(names.map(foldOrganName)).size).toBe(names.length);
  });

  test('and folding once is folding for good, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldOrganName(foldOrganName(text))).toBe(foldOrganName(text));
      }),
    );
  });
});

describe('whose decision it is', () => {
  const judge = buildOrganJudge({ own: ['Vårdkommitté Syd', 'VKS'], others: ['Barrådet', 'Nämnden'] });

  test.each([
    ['Vårdkommittén Syd', 'own'],
    ['VKS', 'own'],
    ['Kommittén', 'own'],
    ['Mötet', 'own'],
    ['Ordföranden', 'own'],
    ['Kommunernas ledamöter', 'own'],
    ['Barrådet', 'other'],
    ['Nämnden', 'other'],
    ['Regeringen', 'other'],
    ['Kommunstyrelsen i Falun', 'other'],
    ['Skogsstyret', 'unknown'],
  ])('%s is %s', (subject, meant) => {
    expect(judge(subject)).toBe(meant);
  });
});

test('a part of a name is the body only where it says what the body is', () => {
  const judge = buildOrganJudge({
    own: ['Samhällsbyggnadsnämndens arbetsutskott', 'Nätverket för skolchefer', 'Team A'],
    others: ['Team E', 'Nätverket för rektorer'],
  });
  expect(
    [
      'Arbetsutskottet',
      'Samhällsbyggnadsnämnden',
      'Skolcheferna',
      'Nätverket',
      'Nätverket för rektorer',
      'Team A',
      'Team E',
    ].map(judge),
  ).toEqual(['own', 'unknown', 'unknown', 'own', 'other', 'own', 'other']);
});

test('a name is met in running text in its forms, an abbreviation in capitals alone', () => {
  const finds = (name: string, text: string) => new RegExp(organNamePattern(name), organNameFlags(name)).test(text);
  expect(['Välfärdsrådet', 'välfärdsråds', 'Välfärdsråd'].map((text) => finds('Välfärdsråd', text))).toEqual([
    true,
    true,
    true,
  ]);
  expect(finds('Kommitté', 'kommitténs möte')).toBe(true);
  expect([finds('SRO', 'SROs möte'), finds('SRO', 'sro')]).toEqual([true, false]);
});
