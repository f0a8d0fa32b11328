import { describe, expect, test } from 'vitest';
import { findUnseenSigns, wordsAround } from '../../src/swedish/unseen-signs.ts';

const tags = (words: string) =>
  [...words].map((sign) => String.fromCodePoint(0xe0000 + (sign.codePointAt(0) ?? 0))).join('');
const told = (text: string) => findUnseenSigns(text).map((signs) => `${signs.does}: ${wordsAround(text, signs)}`);

describe('signs that nobody sees are found', () => {
  test.each([
    [
      'an override',
      'att \u202Eaj\u202C godkänna',
      ['vänder skrivriktningen: att aj godkänna', 'vänder skrivriktningen: att aj godkänna'],
    ],
    ['an isolate', 'att \u2066ja\u2069', ['vänder skrivriktningen: att ja', 'vänder skrivriktningen: att ja']],
    ['a space of no width in a word', 'Anna Be\u200Brg', ['delar ord utan att synas: Anna Berg']],
    ['a joiner in a word', 'god\u2060känna', ['delar ord utan att synas: godkänna']],
    ['several in a row', 'ord \u200B\u200C\u200B ord', ['delar ord utan att synas: ord ord']],
    ['a filler in a word', 'av\u3164slå', ['delar ord utan att synas: avslå']],
    ['a joiner of accents in a word', 'av\u034Fslå', ['delar ord utan att synas: avslå']],
    ['a selector in a word', 'av\uFE00slå', ['delar ord utan att synas: avslå']],
    ['a mark of direction in a word', 'av\u200Fslå', ['delar ord utan att synas: avslå']],
    ['a sign of multiplication in a word', 'av\u2062slå', ['delar ord utan att synas: avslå']],
    ['selectors behind a picture', '😀\uFE01\uFE02\uFE03', ['gömmer ord: 😀']],
    ['an override around Arabic', '\u202Eمحمد\u202C', ['vänder skrivriktningen: محمد', 'vänder skrivriktningen: محمد']],
    ['letters of tags', `Beslut${tags('avslag')}: att`, ['gömmer ord: Beslutavslag: att']],
    ['selectors in a row', 'ord\u{E0100}\u{E0101}', ['gömmer ord: ord']],
  ])('%s', (_what, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

test.each([
  ['soft hyphens and fixed spaces', 'kommun\u00ADfull\u00ADmäktige kl.\u00A010'],
  ['pictures of several signs', '👩\u200D👧 och ❤️'],
  ['flags of emoji', `\u{1F3F4}${tags('gbeng')}\u{E007F}`],
  ['what pasted text brings along beside a space', 'Se \u200Bhttps://exempel.se/\u200Ba och \uFEFFBeslut'],
  ['scripts that need them', 'می\u200Cخواهم क्\u200Dष'],
  ['marks of direction', 'שלום\u200F!'],
  ['directions around names that have them anyway', 'Närvarande: \u2068محمد\u2069 och \u202Bعلي حسن\u202C'],
  ['pictures with a selector', '1\uFE0F\u20E3 och ❤\uFE0F'],
])('%s are ordinary', (_what, text) => {
  expect(told(text)).toEqual([]);
});
