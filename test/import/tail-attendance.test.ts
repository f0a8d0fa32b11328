import { expect, test } from 'vitest';
import { importText } from './import-text.ts';

const MINUTES = `Protokoll från styrelsens möte
Datum: 19 mars 2021
Närvarande: se sist i protokollet

1. Öppnande
Mötet öppnades.

2. Avslut
Mötet avslutades.

Närvarande
Edla Rask, ordförande
Ola Brink
Frånvarande
Siv Torn

Vid protokollet
Ola Brink
`;

test('people who are listed behind the items are those of the meeting, and no part of its last item', async () => {
  const { report } = await importText(MINUTES);
  expect(report.meeting?.attendance.map(({ name, present }) => [name, present])).toEqual([
    ['Edla Rask', true],
    ['Ola Brink', true],
    ['Siv Torn', false],
  ]);
  expect(report.words.kept + report.words.leftOut).toBe(report.words.source);
});

test.each(['Kallelse utfärdad 2021-03-03', 'Kallelse utsänd den 3 mars', 'Dagordningen skickades 3 mars'])(
  'minutes that say %j are no agenda',
  async (sent) => {
    const { report } = await importText(
      MINUTES.replace('Protokoll från s', 'S').replace('Närvarande: se sist i protokollet', sent),
    );
    expect(report.meeting?.type).not.toBe('dagordning');
  },
);
