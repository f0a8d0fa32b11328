import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { houseStyleAsDocx } from '../../../../scripts/bench/makers/house-style-as-docx.ts';
import { houseStyleAsPdf } from '../../../../scripts/bench/makers/house-style-as-pdf.ts';
import { houseStyleAsText } from '../../../../scripts/bench/makers/house-style-as-text.ts';
import { readHouseStyle } from '../../../../scripts/bench/makers/read-house-style.ts';
import { readSource } from '../../../../src/import/read-source/read-source.ts';

const SOURCE = [
  '@sidhuvud Nämnden⇥Sida {sida}',
  '@första 12',
  '# Protokoll',
  '| **Kommun** | **Namn** |',
  '| Ekfors | Bo Al⏎Cia Tall |',
  '| ^ | Dan Ek |',
  '#§ **Val**',
  'Dnr 7⇥Ek **fet** text',
  '#) en',
  '#) två',
  '',
  '#) åter en',
  '#§ Avtal',
  '',
].join('\n');
const style = readHouseStyle(SOURCE);

describe('a document of a house style', () => {
  test('is a text with its numbers as letters and its cells parted by tabs', () => {
    expect(new TextDecoder().decode(houseStyleAsText(style)).split('\n')).toEqual([
      'Protokoll',
      'Kommun\tNamn',
      'Ekfors\tBo Al',
      'Cia Tall',
      '\tDan Ek',
      '§ 12 Val',
      'Dnr 7\tEk fet text',
      'a) en',
      'b) två',
      '',
      'a) åter en',
      '§ 13 Avtal',
      '',
    ]);
  });

  test('is wrapped where its lines are to be short', () => {
    expect(new TextDecoder().decode(houseStyleAsText(readHouseStyle('@bredd 12\nett två tre fyra fem')))).toBe(
      'ett två tre\nfyra fem\n',
    );
  });

  test('is a Word file whose numbers stand in no text', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(houseStyleAsDocx(style)) });
    expect(value).toContain('Val');
    expect(value).not.toContain('§');
    const { document } = await readSource(houseStyleAsDocx(style), 'stil.docx');
    expect(document?.lines.map(({ text }) => text).filter((text) => /^(?:§|[ab]\))/.test(text))).toEqual([
      '§ 12 Val',
      'a) en',
      'b) två',
      'a) åter en',
      '§ 13 Avtal',
    ]);
  });

  test('is a PDF with the same words', async () => {
    const { document } = await readSource(await houseStyleAsPdf(style), 'stil.pdf');
    const words = document?.lines.flatMap(({ text }) => text.split(/\s+/));
    expect(words).toEqual(
      expect.arrayContaining([
        'Protokoll',
        'Ekfors',
        'Bo',
        'Tall',
        'Dan',
        '12',
        'Val',
        'fet',
        'b)',
        '13',
        'Avtal',
        'Sida',
      ]),
    );
  });
});
