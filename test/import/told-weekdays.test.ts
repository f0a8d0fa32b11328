import { expect, test } from 'vitest';
import { codesOf, importText } from './import-text.ts';

const minutes = (day: string, next = '') =>
  `Protokoll\n${day}\nNärvarande: Edla Rask, Ola Brink\n\n1. Öppnande\nEdla Rask öppnar.\n\n2. Nästa möte\n${next}\n`;

test('a weekday that is not that of its date is told, of the meeting and of other days', async () => {
  expect(codesOf(await importText(minutes('Torsdagen den 6 mars 2024')))).toContain('weekday-differs');
  expect(codesOf(await importText(minutes('2024-03-06', 'Fredagen den 3 april 2024.')))).toContain('weekday-differs');
});

test('the right one is not', async () => {
  const told = await importText(minutes('Onsdagen den 6 mars 2024', 'Onsdagen den 3 april 2024.'));
  expect(codesOf(told)).not.toContain('weekday-differs');
});
