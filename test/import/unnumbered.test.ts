import { describe, expect, test } from 'vitest';
import { docxFromLines } from '../../scripts/bench/makers/docx-from-lines.ts';
import { pdfFromLines } from '../../scripts/bench/makers/make-pdf.ts';
import { codesOf, importBytes, importText, toldItems } from './import-text.ts';

const HEAD = ['Protokoll', 'Föreningen Skogens vänner', 'Onsdag 6 mars 2024', 'Närvarande: Ebba Roth, Sten Malm', ''];

/** Four matters, one without words of its own, with their headings set apart by `mark`. */
function minutes(mark: (title: string) => readonly string[], head = HEAD): readonly string[] {
  return [
    ...head,
    ...mark('Mötets öppnande'),
    'Ebba hälsar alla välkomna.',
    '',
    ...mark('Val av justerare'),
    'Sten Malm valdes att justera mötet.',
    '',
    ...mark('Almar'),
    'Sten berättar om tre frågor:',
    '1. Vem mäter.',
    '2. Vad kostar det.',
    '3. När börjar vi.',
    'Styrelsen beslutade',
    'att almarna står kvar,',
    'att ekarna mäts.',
    '',
    ...mark('Mötet avslutas'),
    'Ebba tackar för i dag.',
  ];
}

const TITLES = ['Mötets öppnande', 'Val av justerare', 'Almar', 'Mötet avslutas'];
const ITEMS = ['1 Mötets öppnande', '2 Val av justerare', '3 Almar: 2', '4 Mötet avslutas'];

describe('minutes without numbers whose headings', () => {
  test.each<[string, readonly string[]]>([
    ['stand between blank lines', minutes((title) => [title, ''])],
    ['stand above their text', minutes((title) => [title])],
    [
      'stand above a sentence that is wrapped',
      minutes((title) => [`**${title}**`]).flatMap((line) =>
        line === 'Ebba hälsar alla välkomna.'
          ? ['Ebba hälsar alla som har kommit till mötet i', 'gården välkomna.']
          : [line],
      ),
    ],
    ['have the mark of a heading', minutes((title) => [`## ${title}`])],
    ['are bold', minutes((title) => [`**${title}**`])],
  ])('%s are refused with the headings and their lines, and numbered when asked', async (_what, lines) => {
    const text = lines.join('\n');
    const refused = await importText(text);
    expect(toldItems(refused)).toEqual(['no-items']);
    expect(refused.readings?.[0]).toMatchObject({ kind: 'headings', words: TITLES });
    const message = refused.report.diagnostics.find(({ code }) => code === 'no-items')?.message ?? '';
    for (const [place, title] of TITLES.entries())
      expect(message).toContain(`”${title}” (rad ${refused.readings?.[0]?.lines[place]})`);
    expect(message).toContain('--numrera');
    const numbered = await importText(text, 'headings');
    expect(toldItems(numbered)).toEqual(ITEMS);
    expect(numbered.text).toContain('Numren 1–4 är arkivets');
    expect(numbered.report.words).toMatchObject({ source: refused.report.words.source });
  });

  test('are in capitals are numbered with their titles as printed', async () => {
    const text = minutes((title) => [title.toUpperCase()]).join('\n');
    expect(toldItems(await importText(text, 'headings'))).toEqual(
      ITEMS.map((told) => told.replace(/[^:\d]+/u, (title) => title.toUpperCase())),
    );
  });

  test.each([
    ['have a style', (title: string) => [`## ${title}`]],
    ['are bold', (title: string) => [`**${title}**`]],
  ])('%s in Word are numbered', async (_what, mark) => {
    const bytes = docxFromLines(minutes(mark).filter((line) => line !== ''));
    expect(toldItems(await importBytes(bytes, 'möte.docx'))).toEqual(['no-items']);
    expect(toldItems(await importBytes(bytes, 'möte.docx', 'headings'))).toEqual(ITEMS);
  });

  test('stand apart in a PDF are numbered', async () => {
    const bytes = await pdfFromLines(minutes((title) => [title]));
    expect(toldItems(await importBytes(bytes, 'möte.pdf'))).toEqual(['no-items']);
    expect(toldItems(await importBytes(bytes, 'möte.pdf', 'headings'))).toEqual(ITEMS);
  });

  test('follow a list of those present are numbered without the people', async () => {
    const head = [
      'Protokoll styrelsemöte',
      '2024-03-06',
      '',
      'Närvarande',
      '',
      'Ebba Roth',
      'Sten Malm',
      'Vera Quist',
      '',
    ];
    const numbered = await importText(minutes((title) => [title], head).join('\n'), 'headings');
    expect(toldItems(numbered)).toEqual(ITEMS);
    expect(numbered.report.meeting?.attendance.map(({ name }) => name)).toEqual([
      'Ebba Roth',
      'Sten Malm',
      'Vera Quist',
    ]);
  });

  test('have an attachment behind them leave its headings alone', async () => {
    const text = [
      ...minutes((title) => [`## ${title}`]),
      '',
      '## Bilaga 1',
      '',
      '## Plan',
      'Planen gäller i tio år.',
      '',
      '## Budget',
      'Allt är gratis.',
    ];
    const numbered = await importText(text.join('\n'), 'headings');
    expect(toldItems(numbered)).toEqual(ITEMS);
    expect(codesOf(numbered)).toContain('attachment-bound-in');
  });
});

describe('an agenda by time of day', () => {
  const told = ['1 18.00 Mötet öppnas', '2 18.10 Val av justerare', '3 18.30 Almar', '4 19.00 Mötet avslutas'];
  const rows = told.map((row) => row.slice(2));

  test.each([
    ['line by line', rows.join('\n')],
    ['with blank lines', rows.join('\n\n')],
    ['with words between', rows.map((row) => `${row}\nEbba berättar mer på plats.\n`).join('\n')],
  ])('%s is refused with its lines, and numbered when asked', async (_how, agenda) => {
    const text = `Dagordning\nSkogens vänner\n6 mars 2024\n\nVälkomna till vårt möte i skogen.\n\n${agenda}\n`;
    const refused = await importText(text);
    expect(toldItems(refused)).toEqual(['no-items']);
    expect(refused.readings).toMatchObject([{ kind: 'headings', words: rows }]);
    expect(toldItems(await importText(text, 'headings'))).toEqual(told);
  });

  test.each([
    ['Kl. 9.00–9.15 Inledning', 'Kl. 9.15–10 Läget', 'Kl. 10–10.30 Avslut'],
    ['kl 18 Inledning', 'kl 18.30 Läget', 'kl 19 Avslut'],
    ['9–9.30 Inledning', '9.30–10.15 Läget', '10.15–11 Avslut'],
    ['09:00 - Inledning', '09:30 - Läget', '10:00 - Avslut'],
  ])('may write the time as in %s', async (...matters) => {
    const text = `Minnesanteckningar\n6 mars 2024\nNärvarande: Ebba Roth\n\n${matters.join('\nEbba berättar om skogen.\n\n')}\nTack för i dag.\n`;
    expect((await importText(text)).readings).toMatchObject([{ words: matters }]);
    expect(toldItems(await importText(text, 'headings'))).toEqual(
      matters.map((matter, place) => `${place + 1} ${matter}`),
    );
  });

  test('in a table of Word is numbered row by row', async () => {
    const bytes = docxFromLines([
      'Dagordning',
      'Skogens vänner',
      '6 mars 2024',
      'Välkomna till vårt möte i skogen.',
      ...rows.map((row) => [row.slice(0, 5), row.slice(6)]),
    ]);
    expect(toldItems(await importBytes(bytes, 'möte.docx', 'headings'))).toEqual(told);
  });
});

test('a document without headings says that there are none, and what to do', async () => {
  const refused = await importText('Protokoll\n6 mars 2024\n\nVi sågs i skogen och pratade om ekar hela dagen.\n');
  expect(toldItems(refused)).toEqual(['no-items']);
  expect(refused.readings).toEqual([]);
  expect(refused.report.diagnostics.find(({ code }) => code === 'no-items')?.message).not.toContain('--numrera');
  expect(toldItems(await importText('Protokoll\n6 mars 2024\n\nVi sågs i skogen.\n', 'headings'))).toEqual([
    'no-items',
  ]);
});
