import { describe, expect, test } from 'vitest';
import { docxFromLines } from '../../scripts/bench/makers/docx-from-lines.ts';
import { pdfFromLines } from '../../scripts/bench/makers/make-pdf.ts';
import { importBytes, importText, toldItems } from './import-text.ts';

const HEAD = ['Protokoll', 'Skogsnämnden i Norrlunda', 'Onsdag 6 mars 2024', 'Närvarande: Ebba Roth, Sten Malm', ''];

/** Three items, the second with two clauses and a list of three, numbered as the marks say. */
function minutes(marks: readonly string[], apart = ' '): string {
  const [first = '', second = '', third = ''] = marks;
  return [
    ...HEAD,
    `${first}${apart}Öppnande`,
    'Ebba hälsar alla välkomna.',
    '',
    `${second}${apart}Almar`,
    'Sten berättar om tre frågor:',
    '1. Mätning.',
    '2. Avgift.',
    '3. Start.',
    'Nämnden beslutade',
    'att almarna står kvar,',
    'att ekarna mäts.',
    '',
    `${third}${apart}Avslut`,
    'Ebba tackar för i dag.',
    '',
  ].join('\n');
}

const told = (numbers: readonly string[]) => [
  `${numbers[0]} Öppnande`,
  `${numbers[1]} Almar: 2`,
  `${numbers[2]} Avslut`,
];

const NUMBERINGS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['a body before its §', ['Sn § 49', 'Sn § 50', 'Sn § 51'], ['49', '50', '51']],
  ['a body in capitals', ['KSAU § 1', 'KSAU § 2', 'KSAU § 3'], ['1', '2', '3']],
  ['a body of three letters', ['KST § 24', 'KST § 25', 'KST § 26'], ['24', '25', '26']],
  ['a body of two words', ['KS-AU § 4', 'KS-AU § 5', 'KS-AU § 6'], ['4', '5', '6']],
  ['the year and the number', ['§ 2021:15', '§ 2021:16', '§ 2021:17'], ['2021-15', '2021-16', '2021-17']],
  ['the year before a slash', ['§ 2021/15', '§ 2021/16', '§ 2021/17'], ['2021-15', '2021-16', '2021-17']],
  ['the sign behind', ['1 §', '2 §', '3 §'], ['1', '2', '3']],
  ['a colon', ['1:', '2:', '3:'], ['1', '2', '3']],
  ['Roman numerals', ['I.', 'II.', 'III.'], ['1', '2', '3']],
  ['Roman numerals with a bracket', ['I)', 'II)', 'III)'], ['1', '2', '3']],
  ['Roman numerals with a dash', ['I –', 'II –', 'III –'], ['1', '2', '3']],
  ['capital letters', ['A.', 'B.', 'C.'], ['a', 'b', 'c']],
  ['letters with a bracket', ['a)', 'b)', 'c)'], ['a', 'b', 'c']],
  ['capital letters with a bracket', ['A)', 'B)', 'C)'], ['a', 'b', 'c']],
  ['bullets of a web page', ['• 1', '• 2', '• 3'], ['1', '2', '3']],
  ['bullets and points', ['• 1.', '• 2.', '• 3.'], ['1', '2', '3']],
];

describe('items that are numbered by', () => {
  test.each(NUMBERINGS)('%s', async (_what, marks, numbers) => {
    expect(toldItems(await importText(minutes(marks)))).toEqual(told(numbers));
  });

  test.each(NUMBERINGS)('%s, with the title on the next line', async (_what, marks, numbers) => {
    if (marks[0]?.startsWith('•') || marks[0]?.endsWith('–')) return;
    expect(toldItems(await importText(minutes(marks, '\n')))).toEqual(told(numbers));
  });

  test.each(NUMBERINGS)('%s, in Word', async (_what, marks, numbers) => {
    const bytes = docxFromLines(minutes(marks).split('\n'));
    expect(toldItems(await importBytes(bytes, 'möte.docx'))).toEqual(told(numbers));
  });

  test.each(NUMBERINGS)('%s, in a PDF', async (_what, marks, numbers) => {
    const bytes = await pdfFromLines(minutes(marks).split('\n'));
    expect(toldItems(await importBytes(bytes, 'möte.pdf'))).toEqual(told(numbers));
  });
});

describe('a number right before its title', () => {
  test.each([
    ['1:', '2:', '3:'],
    ['1.', '2.', '3.'],
    ['§ 1', '§ 2', '§ 3'],
    ['I.', 'II.', 'III.'],
  ])('is read in %sÖppnande', async (...marks) => {
    expect(toldItems(await importText(minutes(marks, '')))).toEqual(told(['1', '2', '3']));
  });

  test('may have a space behind it in one item alone', async () => {
    const text = minutes(['1:', '2:', '3:'], '').replace('3:Avslut', '3: Avslut');
    expect(toldItems(await importText(text))).toEqual(told(['1', '2', '3']));
  });
});

test('the abbreviation of the body is kept as printed', async () => {
  const { text } = await importText(minutes(['Sn § 49', 'Sn § 50', 'Sn § 51']));
  expect(text).toContain('## Sn § 49 Öppnande');
});

test('the ninth of a row of letters is I, not the first of another', async () => {
  const text = [
    ...HEAD,
    ...'ABCDEFGHIJ'.split('').flatMap((letter) => [`${letter}. Träd ${letter}${letter}`, 'Det står kvar.', '']),
  ];
  expect(toldItems(await importText(text.join('\n')))).toEqual(
    'abcdefghij'.split('').map((letter) => `${letter} Träd ${letter.toUpperCase().repeat(2)}`),
  );
});

test('the paragraph of another body within an item begins none', async () => {
  const text = minutes(['KS § 12', 'KS § 13', 'KS § 14'])
    .replace('Sten berättar', 'KSAU § 84\n\nSten berättar')
    .replace('Ebba tackar', 'KSAU § 85\n\nEbba tackar');
  expect(toldItems(await importText(text))).toEqual(told(['12', '13', '14']));
});

test('letters that part an agenda, through which the numbers run on, are no items', async () => {
  const text = [
    ...HEAD,
    'A. Formalia',
    '1. Öppnande',
    'Vi börjar.',
    '',
    '2. Val',
    'Vi väljer.',
    '',
    'B. Träd',
    '3. Ekar',
    'De står.',
    '',
    '4. Almar',
    'De faller.',
  ];
  expect(toldItems(await importText(text.join('\n')))).toEqual(['1 Öppnande', '2 Val', '3 Ekar', '4 Almar']);
});

test('a sentence about a paragraph is no item', async () => {
  const text = minutes(['§ 1', '§ 2', '§ 3']).replace(
    'Ebba hälsar',
    'Enligt § 4 i stadgarna väljs en ordförande.\nEbba hälsar',
  );
  expect(toldItems(await importText(text))).toEqual(told(['1', '2', '3']));
});

test('a title that begins with a single letter under a number on a line of its own keeps both', async () => {
  const text = minutes(['1', '2', '3'], '\n').replace('\nAlmar', '\ni väntan på almar');
  const { report, text: written } = await importText(text);
  expect(report.meeting?.items.map(({ number, title }) => `${number} ${title}`)).toEqual([
    '1 Öppnande',
    '2 i väntan på almar',
    '3 Avslut',
  ]);
  expect(written).toContain('## 2. i väntan på almar');
});

test.each(['1. Jouren prövas', '1. 1. 1.', '2) Jouren prövas', '- Jouren prövas'])(
  'a decision of one marked line and a sentence without a mark keeps its words: %s',
  async (line) => {
    const text = `Protokoll\n2031-04-02\n\n§ 1 Jour\nBeslut\n${line}\nNätverket uppdrar åt Siv Torn att ta fram ett avtal.\nAvtalet ska vara klart före sommaren.\n\n§ 2 Avslut\nTack.\n`;
    expect(toldItems(await importText(text))).toEqual(['1 Jour: 2', '2 Avslut']);
  },
);
