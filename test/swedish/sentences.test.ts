import { expect, test } from 'vitest';
import { splitSentences } from '../../src/swedish/sentences.ts';

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

test.each<[string, readonly string[]]>([
  ['Ett. Två. Tre', ['Ett.', 'Två.', 'Tre']],
  ['Kl. 9 möts vi. Sedan fika!', ['Kl. 9 möts vi.', 'Sedan fika!']],
  ['Det gäller t.ex. Lund och bl.a. Ystad. Klart.', ['Det gäller t.ex. Lund och bl.a. Ystad.', 'Klart.']],
  ['Parker, torg m.m. Bänkarna målas.', ['Parker, torg m.m.', 'Bänkarna målas.']],
  ['Parker m.fl. platser ses över.', ['Parker m.fl. platser ses över.']],
  ['Hon är tf. Chef för allt. Ja?', ['Hon är tf. Chef för allt.', 'Ja?']],
  ['”Bra.” Så sa han.', ['”Bra.”', 'Så sa han.']],
  ['1.5 mkr. 2 mkr', ['1.5 mkr. 2 mkr']],
  ['', []],
])('“%s” has the sentences %j', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});
