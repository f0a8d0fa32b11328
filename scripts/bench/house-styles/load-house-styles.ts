import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../../src/command-line/folders.ts';
import type { HouseStyle } from '../makers/house-style.ts';
import { houseStyleAsDocx } from '../makers/house-style-as-docx.ts';
import { houseStyleAsPdf } from '../makers/house-style-as-pdf.ts';
import { houseStyleAsText } from '../makers/house-style-as-text.ts';
import { readHouseStyle } from '../makers/read-house-style.ts';
import { STYLE_EXPECTATION, type StyleExpectation, type StyleFormat } from './style-expectation.ts';

export interface StyleCase {
  readonly name: string;
  readonly style: HouseStyle;
  readonly expected: StyleExpectation;
}

const STYLES = path.join(ROOT, 'test', 'fixtures', 'import', 'styles');
const ENDING = '.style';

/** The corpus, in the order of its names. Throws where a document has no expectation, or one that cannot be read. */
export function loadHouseStyles(): readonly StyleCase[] {
  return readdirSync(STYLES)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .toSorted()
    .map((name) => ({
      name,
      style: readHouseStyle(readFileSync(path.join(STYLES, `${name}${ENDING}`), 'utf8')),
      expected: STYLE_EXPECTATION.parse(JSON.parse(readFileSync(path.join(STYLES, `${name}.expected.json`), 'utf8'))),
    }));
}

const MAKERS: Readonly<Record<StyleFormat, (style: HouseStyle) => Uint8Array | Promise<Uint8Array>>> = {
  txt: houseStyleAsText,
  docx: houseStyleAsDocx,
  pdf: houseStyleAsPdf,
};

export async function makeStyleDocument({ style }: StyleCase, format: StyleFormat): Promise<Uint8Array> {
  return MAKERS[format](style);
}
