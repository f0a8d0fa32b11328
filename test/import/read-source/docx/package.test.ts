import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, test } from 'vitest';
import { CAPS, type Cap } from '../../../../src/import/caps.ts';
import { readDocx } from '../../../../src/import/read-source/docx/read-docx.ts';
import type { DocxDescription } from '../../../../scripts/bench/makers/docx-description.ts';
import { docxFiles, makeDocx } from '../../../../scripts/bench/makers/make-docx.ts';
import { readTexts } from './read-made.ts';

const EKAR: DocxDescription = { body: ['Ekar'] };
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The package with some of its files put in place of what they were; `undefined` takes one away. */
function pack(changes: Readonly<Record<string, string | Uint8Array | undefined>>, level: 0 | 6 = 6): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries({ ...docxFiles(EKAR), ...changes })) {
    if (content !== undefined) files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files, { level });
}

/** The zip with what it says of one of its files changed, in the directory at its end. */
function patch(zip: Uint8Array, name: string, change: (header: Buffer) => void): Uint8Array {
  const bytes = Buffer.from(zip);
  change(bytes.subarray(bytes.lastIndexOf(name) - 46));
  return bytes;
}

function documentOf(body: string): string {
  return `<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`;
}

async function readWords(bytes: Uint8Array): Promise<readonly string[]> {
  return (await readDocx(bytes)).document?.lines.map(({ text }) => text) ?? [];
}

describe('a Word file', () => {
  test('is read whatever its prefixes and in its strict form', async () => {
    const strict =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main" xmlns:rel="http://purl.oclc.org/ooxml/officeDocument/relationships"><x:body><x:p><x:r><x:rPr><x:strike x:val="true"/></x:rPr><x:t>Ekar</x:t></x:r><x:hyperlink rel:id="h"><x:r><x:t> al</x:t></x:r></x:hyperlink></x:p></x:body></x:document>';
    const relationships =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="h" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/hyperlink" Target="https://al.example/" TargetMode="External"/></Relationships>';
    const { document } = await readDocx(
      pack({ 'word/document.xml': strict, 'word/_rels/document.xml.rels': relationships }),
    );
    expect(document?.lines).toMatchObject([
      { text: 'Ekar al', strikes: [{ start: 0, end: 4 }], links: [{ start: 5, end: 7, url: 'https://al.example/' }] },
    ]);
  });

  test('is read without a prefix at all', async () => {
    expect(
      await readWords(
        pack({ 'word/document.xml': `<document xmlns="${W}"><body><p><r><t>Ekar</t></r></p></body></document>` }),
      ),
    ).toEqual(['Ekar']);
  });

  test('has its document where its relationships say, or in the usual place', async () => {
    const root =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/text/document2.xml"/></Relationships>';
    expect(
      await readWords(
        pack({
          '_rels/.rels': root,
          'word/document.xml': undefined,
          'text/document2.xml': documentOf('<w:p><w:r><w:t>Tallar</w:t></w:r></w:p>'),
        }),
      ),
    ).toEqual(['Tallar']);
    expect(
      await readWords(
        pack({
          '_rels/.rels': undefined,
          'word/_rels/document.xml.rels': undefined,
          'Word/Document.xml': documentOf('<w:p><w:r><w:t>Granar</w:t></w:r></w:p>'),
          'word/document.xml': undefined,
        }),
      ),
    ).toEqual(['Granar']);
  });

  test.each([
    ['UTF-16LE', [0xff, 0xfe], 0],
    ['UTF-16BE', [0xfe, 0xff], 1],
  ] as const)('may be %s', async (_, mark, swap) => {
    const text = Buffer.from(documentOf('<w:p><w:r><w:t>Åsar</w:t></w:r></w:p>'), 'utf16le');
    expect(
      await readWords(
        pack({ 'word/document.xml': Uint8Array.from([...mark, ...(swap === 1 ? text.swap16() : text)]) }),
      ),
    ).toEqual(['Åsar']);
  });

  test('without words is told of as empty', async () => {
    expect(await readDocx(makeDocx({ body: ['', { rows: [['']] }] }))).toEqual({
      document: undefined,
      problems: [{ code: 'source-empty', line: 1, details: {} }],
    });
  });
});

describe('a broken file', () => {
  const good = makeDocx(EKAR);
  test.each<[string, Uint8Array]>([
    ['that is cut off', good.subarray(0, good.length - 40)],
    ['that is no zip', strToU8('Ekar och tallar')],
    ['that is empty', new Uint8Array()],
    ['without a document', pack({ 'word/document.xml': undefined })],
    ['with another kind of document', pack({ 'word/document.xml': '<workbook xmlns="urn:x"/>' })],
    ['whose document has no body', pack({ 'word/document.xml': `<w:document xmlns:w="${W}"/>` })],
    ['whose XML stops half-way', pack({ 'word/document.xml': documentOf('<w:p>') })],
    ['whose XML is empty', pack({ 'word/document.xml': '' })],
    ['whose XML names no namespace', pack({ 'word/document.xml': '<w:document><w:body/></w:document>' })],
    [
      'whose XML is no UTF-8',
      pack({ 'word/document.xml': Uint8Array.from([...strToU8('<a>'), 0xe5, 0x28, ...strToU8('</a>')]) }),
    ],
    ['with a broken part', pack({ 'word/styles.xml': '<w:styles' })],
    ['with an unknown entity', pack({ 'word/document.xml': documentOf('<w:p><w:r><w:t>&ek;</w:t></w:r></w:p>') })],
    [
      'with a document type',
      pack({
        'word/document.xml': `<!DOCTYPE x [<!ENTITY a "ek"><!ENTITY b "&a;&a;&a;">]>${documentOf('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>')}`,
      }),
    ],
    [
      'with a document type in another part',
      pack({ 'word/numbering.xml': `<!DOCTYPE x SYSTEM "file:///etc/passwd"><w:numbering xmlns:w="${W}"/>` }),
    ],
  ])('%s is refused, with a reason', async (_, bytes) => {
    const { document, problems } = await readDocx(bytes);
    expect(document).toBeUndefined();
    expect(problems).toMatchObject([
      { code: 'source-broken', line: 1, details: { format: 'Word', reason: expect.stringMatching(/\p{L}{3}/u) } },
    ]);
  });

  test('whose letters were changed on the way is refused', async () => {
    const stored = pack({}, 0);
    const place = Buffer.from(stored.buffer).indexOf('Ekar');
    stored[place] = 'A'.charCodeAt(0);
    expect(await readDocx(stored)).toMatchObject({ document: undefined, problems: [{ code: 'source-broken' }] });
  });

  test('that has the same file twice, or one within another, is refused', async () => {
    expect(await readDocx(pack({ 'word/documenT.xml': documentOf('') }))).toMatchObject({
      problems: [{ code: 'source-broken' }],
    });
    const apart = pack({ 'a.bin': 'a'.repeat(500), 'b.bin': 'b'.repeat(500) }, 0);
    const overlapping = patch(apart, 'b.bin', (header) => header.writeUInt32LE(header.readUInt32LE(42) - 100, 42));
    expect(await readDocx(overlapping)).toMatchObject({ problems: [{ code: 'source-broken' }] });
  });

  test('with a password on its files is told of as locked', async () => {
    const locked = patch(pack({}), 'word/document.xml', (header) =>
      header.writeUInt16LE(header.readUInt16LE(8) | 1, 8),
    );
    expect(await readDocx(locked)).toEqual({
      document: undefined,
      problems: [{ code: 'source-locked', line: 1, details: { format: 'Word' } }],
    });
  });
});

describe('a file beyond a cap', () => {
  const noise = (length: number) =>
    Array.from({ length: length / 8 }, (_, index) =>
      ((index * 2_654_435_761) >>> 0).toString(36).padStart(8, '0'),
    ).join('');
  test.each<[string, Cap, () => Uint8Array]>([
    [
      'with too many files',
      CAPS.docxEntries,
      () => pack(Object.fromEntries(Array.from({ length: CAPS.docxEntries.most }, (_, index) => [`a/${index}`, '']))),
    ],
    [
      'that says it unpacks to too much',
      CAPS.docxBytes,
      () => patch(pack({ 'a.bin': 'a' }), 'a.bin', (header) => header.writeUInt32LE(CAPS.docxBytes.most, 24)),
    ],
    [
      'with too large a part',
      CAPS.docxPartBytes,
      () =>
        pack({ 'word/document.xml': documentOf(`<!--${noise(1_024).repeat(CAPS.docxPartBytes.most / 1_024)}-->`) }, 0),
    ],
    [
      'that swells too much',
      CAPS.docxRatio,
      () => pack({ 'word/document.xml': documentOf(`<!--${' '.repeat(20_000_000)}-->`) }),
    ],
    ['that is too deep', CAPS.docxDepth, () => pack({ 'word/document.xml': documentOf('<w:sdt>'.repeat(300)) })],
    [
      'that is too deep in what is passed over',
      CAPS.docxDepth,
      () => pack({ 'word/document.xml': documentOf(`<w:rPrChange>${'<w:x>'.repeat(300)}`) }),
    ],
    [
      'with too many elements',
      CAPS.docxElements,
      () => pack({ 'word/document.xml': documentOf('<w:p/>'.repeat(CAPS.docxElements.most)) }, 0),
    ],
    [
      'with too many lines',
      CAPS.lines,
      () =>
        pack({ 'word/document.xml': documentOf('<w:p><w:r><w:t>x</w:t></w:r></w:p>'.repeat(CAPS.lines.most + 1)) }, 0),
    ],
    [
      'with too long a line',
      CAPS.lineCharacters,
      () =>
        pack({
          'word/document.xml': documentOf(
            `<w:p><w:r><w:t>${'x'.repeat(CAPS.lineCharacters.most + 1)}</w:t></w:r></w:p>`,
          ),
        }),
    ],
    [
      'with too much text',
      CAPS.characters,
      () =>
        pack(
          { 'word/document.xml': documentOf(`<w:p><w:r><w:t>${'x'.repeat(100_000)}</w:t></w:r></w:p>`.repeat(51)) },
          0,
        ),
    ],
  ])('%s is refused', async (_, { what, limit }, make) => {
    expect(await readDocx(make())).toEqual({
      document: undefined,
      problems: [{ code: 'source-too-large', line: 1, details: { what, limit } }],
    });
  });

  test('by lying about the size of a part is refused all the same', async () => {
    const swelling = pack({ 'word/document.xml': documentOf(`<!--${' '.repeat(20_000_000)}-->`) });
    const lying = patch(swelling, 'word/document.xml', (header) => header.writeUInt32LE(1_000, 24));
    expect(await readDocx(lying)).toMatchObject({
      problems: [{ code: 'source-too-large', details: { limit: CAPS.docxRatio.limit } }],
    });
  });

  test('in a picture alone is none, as long as it says so truly', async () => {
    expect(await readTexts(['Ekar'], { files: { 'word/media/bild.bmp': new Uint8Array(50_000_000) } })).toEqual([
      'Ekar',
    ]);
  });
});
