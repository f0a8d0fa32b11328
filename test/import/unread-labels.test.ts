import { expect, test } from 'vitest';
import { codesOf, importText } from './import-text.ts';

const minutes = (line: string) =>
  `Möte i kören\n2024-03-06\n${line}\nEj med: Siv Torn\n\n1. Öppnande\nEdla Rask öppnar.\n\n2. Avslut\nTack.\n`;

test('people behind a label that nobody knows are told', async () => {
  expect(codesOf(await importText(minutes('Kaffesällskap: Edla Rask, Ola Brink')))).toContain('attendance-uncertain');
});

test.each(['Med var', 'Här', 'Kring bordet', 'Vi som var med'])('people behind “%s” were there', async (label) => {
  const { report } = await importText(minutes(`${label}: Edla Rask, Ola Brink`));
  expect(report.meeting?.attendance.map(({ name, present }) => [name, present])).toEqual([
    ['Edla Rask', true],
    ['Ola Brink', true],
    ['Siv Torn', false],
  ]);
});
