import { importDocument, type ImportResult } from '../../../src/import/import-document.ts';
import { makeStyleDocument, type StyleCase } from './load-house-styles.ts';
import type { StyleFormat } from './style-expectation.ts';

export interface StyleImport {
  /** As a person imports it who has chosen nothing. */
  readonly asked: ImportResult;
  /** With its headings numbered, where it is right to refuse the document until somebody asks for that. */
  readonly numbered: ImportResult | undefined;
  readonly bytes: Uint8Array;
}

/** Imports a document of the corpus within this process, as the command does for the body whose minutes it is. */
export async function importHouseStyle(styleCase: StyleCase, format: StyleFormat): Promise<StyleImport> {
  const { name, expected } = styleCase;
  const bytes = await makeStyleDocument(styleCase, format);
  const options = {
    organ: 'stilorgan',
    members: [],
    date: undefined,
    dayLetter: undefined,
    names: { own: expected.organ, others: expected.others },
  };
  const fileName = `${name}.${format}`;
  return {
    asked: await importDocument(bytes, fileName, options),
    numbered:
      expected.refused === undefined ? undefined : await importDocument(bytes, fileName, { ...options, ...NUMBERED }),
    bytes,
  };
}

/** What `--numrera` asks of the importer. */
const NUMBERED = { items: 'headings' } as const;
