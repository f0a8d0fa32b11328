import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import dictionary from 'dictionary-sv';
import * as pagefind from 'pagefind';
import { expect, onTestFinished, test } from 'vitest';
import { readWords } from '../../../src/search/pagefind/read-words.ts';
import { unsigned } from '../../../src/search/pagefind/read-part.ts';
import { stemAsPagefind } from '../../../src/search/pagefind/stem-as-pagefind.ts';
import { foldLetters } from '../../../src/swedish/fold-letters.ts';

/** So many endings that every word of the dictionary gets some of them, in turn. */
const ENDINGS =
  'a arna erna heterna orna ad e ade ande arne are aste en anden aren heten ern ar er heter or s as arnas es ens et andet het ast ets lig els fullt igt d t'.split(
    ' ',
  );

function writeForms(): readonly string[] {
  const words = new TextDecoder().decode(dictionary.dic).match(/^\p{Ll}+(?=\/)/gmu) ?? [];
  return [
    ...new Set(words.flatMap((word, place) => [word, word + (ENDINGS[place % ENDINGS.length] ?? '')]).map(foldLetters)),
  ];
}

test('every word of the dictionary, with any ending, is filed under the stem that Pagefind gives it', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-stammar-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const words = writeForms();
  const { index } = await pagefind.createIndex({ forceLanguage: 'sv' });
  await index?.addHTMLFile({ url: '/', content: `<html lang="sv"><body><p>${words.join(' ')}</p></body></html>` });
  await index?.writeFiles({ outputPath: folder });
  await pagefind.close();
  const filed = readdirSync(path.join(folder, 'index')).flatMap((file) =>
    readWords(unsigned(gunzipSync(readFileSync(path.join(folder, 'index', file))))).map(({ stem }) => stem),
  );
  expect([...new Set(words.map(stemAsPagefind))].toSorted()).toEqual(filed.toSorted());
  expect(words.length).toBeGreaterThan(50_000);
});
