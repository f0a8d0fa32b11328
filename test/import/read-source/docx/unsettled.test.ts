import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../../src/import/read-source/docx/read-docx.ts';
import type { DocxBlock, DocxDescription } from '../../../../scripts/bench/makers/docx-description.ts';
import { makeDocx } from '../../../../scripts/bench/makers/make-docx.ts';
import { readTexts } from './read-made.ts';

async function refusal(description: DocxDescription) {
  const { document, problems } = await readDocx(makeDocx(description));
  expect(document).toBeUndefined();
  return problems;
}

describe('a change that nobody has settled', () => {
  test('refuses the document, with how many there are and where the first is', async () => {
    const body = [
      'Ekar',
      { rows: [['x', [{ runs: ['Tallar', { inserted: ' och almar' }] }]]] },
      { runs: [{ deleted: 'Granar' }, 'Lindar', { inserted: [{ text: '!', bold: true }] }] },
    ];
    expect(await refusal({ body })).toEqual([{ code: 'source-tracked-changes', line: 2, details: { changes: 3 } }]);
  });

  test.each<[string, string]>([
    ['moved from', '<w:p><w:moveFrom w:id="1"><w:r><w:t>x</w:t></w:r></w:moveFrom></w:p>'],
    ['moved to', '<w:p><w:moveTo w:id="1"><w:r><w:t>x</w:t></w:r></w:moveTo></w:p>'],
    ['the end of a paragraph', '<w:p><w:pPr><w:rPr><w:ins w:id="1"/></w:rPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>'],
    [
      'a row',
      '<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
    ],
    [
      'in a link in a content control',
      '<w:p><w:hyperlink w:anchor="a"><w:sdt><w:sdtContent><w:ins w:id="1"><w:r><w:t>x</w:t></w:r></w:ins></w:sdtContent></w:sdt></w:hyperlink></w:p>',
    ],
  ])('is found where it is %s', async (_, xml) => {
    expect(await refusal({ body: ['Ekar', { xml }] })).toEqual([
      { code: 'source-tracked-changes', line: 2, details: { changes: 1 } },
    ]);
  });

  test('is found in headers, notes and text boxes too', async () => {
    const changed: readonly DocxBlock[] = [{ runs: [{ inserted: 'x' }] }];
    expect(await refusal({ body: ['Ekar'], headers: { default: changed } })).toMatchObject([
      { line: 1, details: { changes: 1 } },
    ]);
    expect(await refusal({ body: ['Ekar'], footers: { default: ['', ...changed] } })).toMatchObject([
      { line: 3, details: { changes: 1 } },
    ]);
    expect(
      await refusal({ body: ['Ekar', { runs: ['x', { footnote: 'a' }] }], footnotes: { a: changed } }),
    ).toMatchObject([{ line: 3, details: { changes: 1 } }]);
    expect(await refusal({ body: ['Ekar', { runs: ['x', { textBox: changed }] }] })).toMatchObject([
      { line: 2, details: { changes: 1 } },
    ]);
  });

  test('is none where only looks were changed', async () => {
    const xml =
      '<w:p><w:pPr><w:jc w:val="left"/><w:pPrChange w:id="1"><w:pPr/></w:pPrChange></w:pPr><w:r><w:rPr><w:b/><w:rPrChange w:id="2"><w:rPr/></w:rPrChange></w:rPr><w:t>Ekar</w:t></w:r></w:p>';
    expect(await readTexts([{ xml }])).toEqual(['Ekar']);
  });
});

describe('a comment', () => {
  test('refuses the document, with how many there are and where the first is', async () => {
    const body = ['Ekar', { runs: ['Tallar', { comment: 'a' }] }, { runs: [{ comment: 'b' }, { comment: 'a' }] }];
    expect(await refusal({ body, comments: { a: 'Stämmer det?', b: 'Ja.' } })).toEqual([
      { code: 'source-comments', line: 2, details: { comments: 2 } },
    ]);
  });

  test('is told of beside unsettled changes', async () => {
    const body = [{ runs: ['Tallar', { comment: 'a' }, { inserted: 'x' }] }];
    expect((await refusal({ body, comments: { a: 'Nej.' } })).map(({ code }) => code)).toEqual([
      'source-tracked-changes',
      'source-comments',
    ]);
  });

  test('is none where nothing refers to it, or nothing is referred to', async () => {
    expect(await readTexts(['Ekar'], { comments: { a: 'Kvar i filen.' } })).toEqual(['Ekar']);
    expect(await readTexts([{ runs: ['Ekar', { comment: 'a' }] }])).toEqual(['Ekar']);
  });
});
