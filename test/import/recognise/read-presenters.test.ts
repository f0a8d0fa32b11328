import { expect, test } from 'vitest';
import { importDocument } from '../../../src/import/import-document.ts';

/** As wide as the lines of a printed page. */
const PROSE = Array.from({ length: 8 }, () => 'Ekarna i länets skogar har räknats under året och de är nu fler än');

async function presentersOf(lines: readonly string[]): Promise<readonly string[] | undefined> {
  const text = ['Lövrådet 8 oktober 2024', '', '1. Ekar', ...lines, '', ...PROSE].join('\n');
  const { draft } = await importDocument(new TextEncoder().encode(text), 'ekar', {
    organ: 'lovrad',
    names: { own: ['Lövrådet'], others: [] },
    members: [],
    date: undefined,
    dayLetter: undefined,
  });
  return draft?.items[0]?.presenters;
}

test('presenters whose line is full go on in the next', async () => {
  expect(await presentersOf(['Föredragande: Maja Exempel, jurist vid det gemensamma', 'kansliet i Viksta'])).toEqual([
    'Maja Exempel, jurist vid det gemensamma kansliet i Viksta',
  ]);
});

test('a full stop ends them, however full the line is', async () => {
  expect(
    await presentersOf(['Föredragande: Maja Exempel, jurist vid det gemensamma ting.', 'Anna Berg svarar']),
  ).toEqual(['Maja Exempel, jurist vid det gemensamma ting.']);
});

test('a label below a matter of its own names nobody for the whole item, and its line stays where it is', async () => {
  const text = [
    'Lövrådet 8 oktober 2024',
    '',
    '1. Ekar',
    ...PROSE,
    '',
    '2. Övriga frågor',
    'Zahra påminner om att enkäten om anhörigstöd stänger på fredag.',
    'Föredragande: Maja Exempel',
  ].join('\n');
  const { draft, text: written } = await importDocument(new TextEncoder().encode(text), 'ekar', {
    organ: 'lovrad',
    names: { own: ['Lövrådet'], others: [] },
    members: [],
    date: undefined,
    dayLetter: undefined,
  });
  expect(draft?.items[1]?.blocks.map(({ kind }) => kind)).toEqual(['matter', 'prose']);
  expect(draft?.items[1]?.presenters).toEqual([]);
  expect(written).toContain('</Arende>\n\nFöredragande: Maja Exempel');
});
