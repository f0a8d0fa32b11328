import { describe, expect, test } from 'vitest';
import { buildMeetingText } from '../../src/import/build-meeting-text.ts';
import { importDocument } from '../../src/import/import-document.ts';
import { verifyOutput } from '../../src/import/verify-output.ts';
import { wordsOf } from '../../src/minutes/words-of-meeting.ts';

const MINUTES = `Lövrådet 8 oktober 2024

1. Mötet öppnas
Nätverket beslutade
att öppna mötet.

2. Ekar
Träd som ~~fälls i vår, se http://ekar.se. Ris~~ eldas.
`;

const {
  draft,
  text = '',
  report,
} = await importDocument(new TextEncoder().encode(MINUTES), 'ekar.txt', {
  organ: 'lovrad',
  names: { own: ['Lövrådet', 'Nätverket'], others: [] },
  members: [],
  date: undefined,
  dayLetter: undefined,
});

function verify(written: string) {
  if (!draft) throw new Error('the sample is refused');
  const { body } = buildMeetingText(draft, { name: 'ekar.txt', sha256: '' }, undefined);
  return verifyOutput({ text: written, output: report.output ?? '', draft, body, words: wordsOf(MINUTES) });
}

test('a file that is what was understood passes', () => {
  expect(text).toContain('~~fälls i vår, se [http://ekar.se](http://ekar.se). Ris~~');
  expect(verify(text)).toEqual([]);
});

describe('a file is not what was understood when', () => {
  test.each([
    ['a word is lost', ' eldas', ''],
    ['a word is added', 'eldas', 'eldas ofta'],
    ['two words change places', 'Träd som', 'som Träd'],
    ['a strike is lost', /~~/g, ''],
    ['a strike is cut short', '. Ris~~', '~~. Ris'],
    ['more is struck out', 'Träd som ~~', '~~Träd som '],
    ['a decision is prose', /<\/?Beslut>/g, ''],
    ['an item has another status', '## 2. Ekar\n', '## 2. Ekar\n\n<Punkt status="flyttad" />\n'],
  ])('%s', (_fault, found, put) => {
    const written = text.replace(found, put);
    expect(written).not.toBe(text);
    expect(verify(written)).toHaveProperty('reason');
  });
});
