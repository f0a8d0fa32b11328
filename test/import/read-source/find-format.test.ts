import { expect, test } from 'vitest';
import { compoundFile } from '../makers/compound-file.ts';
import { findFormat } from '../../../src/import/read-source/find-format.ts';

const formatOf = (text: string) => findFormat(new TextEncoder().encode(text));

test('a web page may begin with comments', () => {
  const page = { format: undefined, found: 'en webbsida (HTML)' };
  expect(formatOf('<!-- a --> <!-- b -> c -->\n<html>')).toEqual(page);
  expect(formatOf(`${'<!---->'.repeat(100)}<!doctype html>`)).toEqual(page);
});

test('comments with no page behind them are read at once as text', () => {
  expect(formatOf('<!---->'.repeat(200))).toEqual({ format: 'text' });
});

test.each([
  ['Excel 5', compoundFile('Book\0'), 'en gammal Excel-arbetsbok (.xls)'],
  ['Word 6', Buffer.from([0xdb, 0xa5, 0x2d, 0]), 'ett gammalt Word-dokument (.doc)'],
  ['WordPerfect', Buffer.from('\xFFWPC\0', 'latin1'), 'ett WordPerfect-dokument (.wpd)'],
  [
    'OpenDocument packed anew',
    Buffer.from('PK\x03\x04 META-INF/manifest.xml content.xml', 'latin1'),
    'ett OpenDocument-dokument',
  ],
])('a file of %s is told as what it is', (_what, bytes, found) => {
  expect(findFormat(bytes)).toEqual({ format: undefined, found });
});
