import { expect, test } from 'vitest';
import { makeDocx } from '../../../scripts/bench/makers/make-docx.ts';
import { readSource } from '../../../src/import/read-source/read-source.ts';
import { textFile } from '../makers/make-text.ts';

const WORDS = ['Mötet den 3 maj', 'att \u202Egalsva\u202C planen', 'God\u200Bkänd', 'Beslut\u{E0061}\u{E0062}'];
const PLAIN = ['Mötet den 3 maj', 'att galsva planen', 'Godkänd', 'Beslut'];

test.each([
  ['text', () => textFile(WORDS.join('\n'))],
  ['Word', () => makeDocx({ body: WORDS })],
])('signs that nobody sees in %s are left out and told at their lines', async (_format, make) => {
  const { document, problems } = await readSource(make(), 'a');
  expect(document?.lines.map(({ text }) => text)).toEqual(PLAIN);
  expect(problems).toEqual([
    { code: 'unseen-signs', line: 2, details: { does: 'vänder skrivriktningen', words: 'att galsva planen' } },
    { code: 'unseen-signs', line: 3, details: { does: 'delar ord utan att synas', words: 'Godkänd' } },
    { code: 'unseen-signs', line: 4, details: { does: 'gömmer ord', words: 'Beslutab' } },
  ]);
});

test('a word that Word divides into runs is one word, and words of two lines are two', async () => {
  const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
  const xml = `<w:p>${run('God\u200B')}${run('känd')}</w:p><w:p>${run('Ja\u200B')}<w:r><w:br/></w:r>${run('nej')}</w:p>`;
  const { problems } = await readSource(makeDocx({ body: ['Mötet den 3 maj', { xml }] }), 'a');
  expect(problems).toEqual([
    { code: 'unseen-signs', line: 2, details: { does: 'delar ord utan att synas', words: 'Godkänd' } },
  ]);
});
