import { expect, test } from 'vitest';
import { importDocument } from '../../src/import/import-document.ts';

/** The mark of the decision of an item with this text. */
async function markOf(title: string, text: string, clause: string) {
  const lines = ['Lövrådet 8 oktober 2030', '1. Mötet öppnas', `2. ${title}`, text, 'Lövrådet beslutade', clause];
  const imported = await importDocument(new TextEncoder().encode(lines.join('\n\n')), 'ekar', {
    organ: 'lovrad',
    names: { own: ['Lövrådet'], others: ['Skogsrådet'] },
    members: [],
    date: undefined,
    dayLetter: undefined,
  });
  return /<Beslut[^>]*>/u.exec(imported.text ?? '')?.[0];
}

const EXTENDED = 'Gruppen föreslår att jouren förlängs t.o.m. 2031-11-30.';

test('a time that the decision names is proposed as it stands there', async () => {
  expect(await markOf('Jouren', EXTENDED, 'att förlänga jouren t.o.m. 2032-11-30')).toBe(
    '<Beslut gäller="../2032-11-30">',
  );
});

test('a time that only the text names is proposed with its words', async () => {
  expect(await markOf('Jouren', EXTENDED, 'att tillstyrka en förlängning')).toBe(
    '<Beslut gäller="../2031-11-30" gällerord="t.o.m. 2031-11-30">',
  );
});

test('a decision that names two times gets none, whatever the text says', async () => {
  const clause = 'att förlänga jouren t.o.m. 2032-11-30 och boden t.o.m. 2033-11-30';
  expect(await markOf('Jouren', EXTENDED, clause)).toBe('<Beslut>');
});

test('a time that a heading is about is proposed for what is decided, and not for a task that is given', async () => {
  expect(await markOf('Jour sommar 2031', 'Jouren prövas.', 'att jouren bemannas')).toBe(
    '<Beslut gäller="2031-06/2031-08">',
  );
  expect(await markOf('Jour sommar 2031', 'Jouren prövas.', 'att uppdra åt Siv att sammanställa avtalen')).toBe(
    '<Beslut>',
  );
});

test('a decision of form gets none', async () => {
  expect(await markOf('Jouren', EXTENDED, 'att lägga informationen till handlingarna')).toBe('<Beslut>');
});

test('what another body decided gives none', async () => {
  const text = 'Skogsrådet beslutade att boden förlängs t.o.m. 2031-11-30.';
  expect(await markOf('Jouren', text, 'att förlänga jouren')).toBe('<Beslut>');
});
