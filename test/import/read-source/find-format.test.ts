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

test.each([
  'From: Edla Rask <edla@exempel.se>\r\nSubject: Anteckningar\r\nContent-Type: text/plain;\r\n charset=utf-8\r\n\r\nH=C3=A4r',
  'Delivered-To: edla@exempel.se\nDate: Wed, 6 Mar 2031 10:00:00 +0100\nContent-Transfer-Encoding: quoted-printable\n\nx',
  'Subject: =?utf-8?Q?M=C3=B6te?=\n fortsatt\nMIME-Version: 1.0\n\nx',
])('a saved mail is told as one, whatever header comes first', (mail) => {
  expect(formatOf(mail)).toEqual({ format: undefined, found: 'ett sparat e-postmeddelande (.eml)' });
});

test('minutes that begin with labels are text', () => {
  expect(formatOf('Datum: 6 mars 2031\nPlats: Ripsalen\nTid: 13\n\n1. Inledning\n')).toEqual({ format: 'text' });
  expect(formatOf('Från: Edla Rask\nTill: alla\nAmne: mötet\n')).toEqual({ format: 'text' });
});
