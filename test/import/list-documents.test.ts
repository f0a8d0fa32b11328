import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { listDocuments } from '../../src/import/list-documents.ts';
import { loadDocument } from '../../src/import/load-document.ts';
import { temporaryFolder, writeContent } from '../samples/temporary-content.ts';

const within = (folder: string, files: readonly string[]) => files.map((file) => path.relative(folder, file));

describe('a folder of documents', () => {
  test('is its files and those of its folders, by name and number', () => {
    const folder = writeContent({ 'möte 10.txt': 'x', 'möte 2.txt': 'x', '2030/b.docx': 'x', 'bild.png': 'x' });
    expect(within(folder, listDocuments([folder]))).toEqual([
      path.join('2030', 'b.docx'),
      'bild.png',
      'möte 2.txt',
      'möte 10.txt',
    ]);
  });

  test('stands where it was named among files, and no file comes twice', () => {
    const folder = writeContent({ 'x/a.txt': 'x', 'b.txt': 'x' });
    const [a, b] = [path.join(folder, 'x', 'a.txt'), path.join(folder, 'b.txt')];
    expect(listDocuments([b, path.join(folder, 'x'), a])).toEqual([b, a]);
  });

  test('is without what systems and programs leave there', () => {
    const folder = writeContent({
      '.DS_Store': 'x',
      '._a.txt': 'x',
      '~$a.docx': 'x',
      'Thumbs.db': 'x',
      '__MACOSX/a.txt': 'x',
      'a.txt': 'x',
    });
    expect(within(folder, listDocuments([folder]))).toEqual(['a.txt']);
  });

  test('without files stays, and is told to be so', async () => {
    const folder = temporaryFolder();
    expect(listDocuments([folder])).toEqual([folder]);
    expect((await loadDocument(folder)).problem).toMatchObject({ code: 'source-missing' });
  });
});

test('a document that a Mac keeps as a folder is one document, told as what it is', async () => {
  const folder = writeContent({ 'Protokoll.pages/index.xml': 'x' });
  const document = path.join(folder, 'Protokoll.pages');
  expect(listDocuments([folder])).toEqual([document]);
  expect(listDocuments([document])).toEqual([document]);
  expect((await loadDocument(document)).problem).toMatchObject({ code: 'source-unknown', details: { next: 'iwork' } });
});

test('a file that is not there stays, so that it is told', () => {
  expect(listDocuments(['saknas.docx'])).toEqual(['saknas.docx']);
});
