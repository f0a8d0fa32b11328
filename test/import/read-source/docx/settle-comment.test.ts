import { describe, expect, test } from 'vitest';
import { docxFromLines } from '../../../../scripts/bench/makers/docx-from-lines.ts';
import { readSource } from '../../../../src/import/read-source/read-source.ts';

const LINES = ['Protokoll', 'Nätverket i Norrlunda'];

/** A Word file whose zip has the comment, as it is stated, at its end. */
function commented(comment: string): Buffer {
  const zip = Buffer.concat([docxFromLines(LINES), Buffer.from(comment, 'latin1')]);
  zip.writeUInt16LE(comment.length, zip.length - comment.length - 2);
  return zip;
}

async function readWords(bytes: Uint8Array): Promise<readonly string[] | undefined> {
  return (await readSource(bytes, 'a.docx')).document?.lines.map(({ text }) => text);
}

describe('a Word file', () => {
  test.each([0, 1, 2, 11, 12])('with a comment that lacks its last %i bytes is read whole', async (lost) => {
    const zip = commented('en anteckning');
    expect(await readWords(zip.subarray(0, zip.length - lost))).toEqual(LINES);
  });

  test.each([1, 2])('that lacks its last %i bytes, which count the comment, is read whole', async (lost) => {
    expect(await readWords(docxFromLines(LINES).subarray(0, -lost))).toEqual(LINES);
  });

  test.each(['\n', '\r\n', '\0\0\0\0'])('with a line end or zeros after its end is read whole', async (added) => {
    expect(await readWords(Buffer.concat([docxFromLines(LINES), Buffer.from(added)]))).toEqual(LINES);
  });

  test('that lacks more is damaged', async () => {
    const { document, problems } = await readSource(docxFromLines(LINES).subarray(0, -3), 'a.docx');
    expect(document).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(['source-broken']);
  });

  test('given is not altered', async () => {
    const cut = commented('en anteckning').subarray(0, -1);
    const before = Buffer.from(cut);
    await readWords(cut);
    expect(Buffer.from(cut).equals(before)).toBe(true);
  });
});
