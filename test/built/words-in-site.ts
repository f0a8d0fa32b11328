import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';

/**
 * The files of a folder that hold one of the words in any spelling of letters: in small or capital letters, with or without
 * their dots, as HTML, JSON or an address writes them, broken over lines as in a calendar, with tags between, packed or not.
 */
export function filesWithWords(folder: string, words: readonly string[]): readonly string[] {
  const wanted = words.map(foldWord);
  const holds = (text: string) => wanted.some((word) => text.includes(word));
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => [...unpack(readFileSync(file)), Buffer.from(file)].some((bytes) => spellings(bytes).some(holds)))
    .map((file) => path.relative(folder, file));
}

/** The bytes, and what is packed in them. */
function unpack(bytes: Uint8Array): readonly Uint8Array[] {
  const [first, second] = bytes;
  if (first === 0x1f && second === 0x8b) return [bytes, ...unpack(gunzipSync(bytes))];
  if (first === 0x50 && second === 0x4b) return [bytes, ...Object.values(unzipSync(bytes)).flatMap(unpack)];
  return [bytes];
}

function spellings(bytes: Uint8Array): readonly string[] {
  const text = Buffer.from(bytes).toString('utf8');
  const latin = Buffer.from(bytes).toString('latin1');
  const decoded = text
    .replaceAll(/&#x([0-9a-f]{1,6});|\\u\{?([0-9a-f]{4,6})\}?/gi, (_, a: string | undefined, b: string) =>
      letter(a ?? b, 16),
    )
    .replaceAll(/&#(\d{1,7});/g, (_, number: string) => letter(number, 10))
    .replaceAll(/&([a-z])(?:uml|ring|acute|grave);/gi, '$1')
    .replaceAll(/(?:%[0-9a-f]{2})+/gi, (coded) => Buffer.from(coded.replaceAll('%', ''), 'hex').toString('utf8'));
  const shown = decoded.replaceAll(/\r?\n[ \t]|<[^<>]*>|[\u00AD\u200B-\u200D\uFEFF]/g, '');
  return [text, latin, decoded, shown].map(foldWord);
}

function letter(digits: string, base: number): string {
  const point = Number.parseInt(digits, base);
  return point <= 0x10_ff_ff ? String.fromCodePoint(point) : '';
}

function foldWord(word: string): string {
  return word.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
