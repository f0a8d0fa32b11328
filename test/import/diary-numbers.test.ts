import { describe, expect, test } from 'vitest';
import { docxFromLines } from '../../scripts/bench/makers/docx-from-lines.ts';
import { pdfFromLines } from '../../scripts/bench/makers/make-pdf.ts';
import { diaryNumbersOf, referencesText } from '../../src/archive/agenda-item.ts';
import { readBack } from '../../src/minutes/read-back.ts';
import { importBytes, importText, toldItems } from './import-text.ts';

const minutes = (heading: string) =>
  `Protokoll\nSkogsnämnden i Norrlunda\n6 mars 2024\nNärvarande: Ebba Roth, Sten Malm\n\n§ 21\nÖppnande\nEbba öppnar mötet.\n\n${heading}\nNämnden beslutar\natt mäta ekarna.\n\n§ 23\nAvslut\nEbba tackar för i dag.\n`;
const ITEMS = ['21 Öppnande', '22 Ekar: 1', '23 Avslut'];

describe('a diary number beside the number of an item is no part of its title', () => {
  test.each([
    ['§ 22 Dnr ON 2024/31\nEkar', 'ON 2024/31'],
    ['§ 22   Dnr ON 2024/31   \nEkar', 'ON 2024/31'],
    ['§ 22 Dnr ON 2024/31 Ekar', 'ON 2024/31'],
    ['§ 22\nDnr ON 2024/31\nEkar', 'ON 2024/31'],
    ['§ 22 Diarienr: KS-2024/00123\nEkar', 'KS-2024/00123'],
    ['§ 22 Dnr 2024-00123\nEkar', '2024-00123'],
    ['§ 22 KS 2024/12\nEkar', 'KS 2024/12'],
    ['§ 22 (Dnr HSN 2021-0012)\nEkar', 'HSN 2021-0012'],
    ['§ 22 Au § 84 Dnr SN 2024/7\nEkar', 'SN 2024/7'],
    ['§ 22 Ekar Dnr ON 2024/31', 'ON 2024/31'],
    ['§ 22 Ekar\nDnr ON 2024/31', 'ON 2024/31'],
    ['§ 22 Ekar, dnr ON 2024/31'.replace('dnr', 'Dnr'), 'ON 2024/31'],
  ])('in %j', async (heading, number) => {
    const imported = await importText(minutes(heading));
    expect(toldItems(imported)).toEqual(ITEMS);
    const item = readBack(imported.text ?? '', imported.report.output ?? '').meeting?.items[1];
    expect(item && diaryNumbersOf(item)).toEqual([number]);
  });

  test('in Word and in a PDF', async () => {
    const lines = minutes('§ 22\tDnr ON 2024/31\nEkar').split('\n');
    expect(toldItems(await importBytes(docxFromLines(lines), 'möte.docx'))).toEqual(ITEMS);
    const pdf = await pdfFromLines(minutes('§ 22   Dnr ON 2024/31\nEkar').split('\n'));
    expect(toldItems(await importBytes(pdf, 'möte.pdf'))).toEqual(ITEMS);
  });
});

test('in brackets behind the title it stays there, and is a diary number all the same', async () => {
  const imported = await importText(minutes('§ 22 Ekar (Dnr ON 2024/31)'));
  expect(toldItems(imported)).toEqual(['21 Öppnande', '22 Ekar (Dnr ON 2024/31): 1', '23 Avslut']);
  const item = readBack(imported.text ?? '', imported.report.output ?? '').meeting?.items[1];
  expect(item && diaryNumbersOf(item)).toEqual(['ON 2024/31']);
});

test('the paragraph of a body that prepared the matter stands beside the title', async () => {
  const imported = await importText(minutes('§ 22 Au § 84\nEkar'));
  expect(toldItems(imported)).toEqual(ITEMS);
  const item = readBack(imported.text ?? '', imported.report.output ?? '').meeting?.items[1];
  expect(item && referencesText(item)).toBe('Au § 84');
});

test('a decision right below a number with a diary number is no title', async () => {
  expect(toldItems(await importText(minutes('§ 22 Dnr ON 2024/31')))).toEqual([
    '21 Öppnande',
    '22 Dnr ON 2024/31: 1',
    '23 Avslut',
  ]);
});
