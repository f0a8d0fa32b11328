import { expect, test } from 'vitest';
import { IMPORT_DIAGNOSTICS } from '../../src/import/diagnostics/diagnostics.ts';

type Code = keyof typeof IMPORT_DIAGNOSTICS;

/** Whatever a message asks for, it is given something: a text where a text is printed, and an empty list where a list is. */
const ANYTHING = new Proxy({}, { get: (_all, name) => GIVEN[String(name)] ?? 'något' });
const READING = { kind: 'row', lines: [3, 9], words: ['Öppnande', 'Val'], numbers: ['1', '2'] } as const;
const GIVEN: Readonly<Record<string, unknown>> = {
  years: [2021],
  known: ['skara'],
  headings: READING,
  readings: [READING, { ...READING, kind: 'headings' }],
  next: 'word',
};

const REFUSALS = (Object.keys(IMPORT_DIAGNOSTICS) as readonly Code[]).flatMap((code) => {
  const { severity, message }: { severity: string; message: (details: never) => string } = IMPORT_DIAGNOSTICS[code];
  return severity === 'error' ? [{ code, message: message(ANYTHING as never) }] : [];
});

/** What a reader of Swedish takes as "do this". Made for: *Öppna filen*, *Välj:*, *Gör en kopia*, *för in den*, *numrerar arkivet dem*. */
const STEP =
  /(?<!\p{L})(?:Ange|Öppna|Välj|Gör en kopia|Gör kopior|[Ff]ör (?:du )?in|Hämta|Kontrollera|Rätta|lägg(?:er du)? (?:först )?till|Använd|Kör|[Hh]ör av dig|numrerar arkivet)(?!\p{L})/u;
/** What would change the paper itself. Made for: *Rätta numret i dokumentet*, *ta bort det ur filen*, *skriv det i originalet*. */
const CHANGES_PAPER =
  /(?<!\p{L})(?:rätta|ändra|skriv|ta bort|ersätt|godta|acceptera|dela)(?!\p{L}| --)[^.;]*(?<!\p{L})(?:dokumentet|filen|originalet|texten)(?!\p{L})/iu;

test('there are refusals of files, of meetings and of filing', () => {
  expect(REFUSALS.length).toBeGreaterThan(20);
});

test.each(REFUSALS)('$code says what was expected and what to do', ({ message }) => {
  expect(message).toMatch(/Väntat: |Rätta den först|Det är ett fel i programmet|Inget är skrivet/);
  expect(message).toMatch(STEP);
});

test.each(REFUSALS)('$code does not ask to change the paper, but for a copy of it', ({ message }) => {
  const sentences = message.split(/(?<=\.)\s+(?=\p{Lu})/u);
  expect(sentences.filter((sentence) => CHANGES_PAPER.test(sentence) && !/kopia|kopior/.test(message))).toEqual([]);
});
