import { isUtf8 } from 'node:buffer';

/** The text of a file; or what the file looks like instead, in Swedish if known, and the line that shows it. */
export type DecodedText = { readonly text: string } | { readonly found: string | undefined; readonly line: number };

/**
 * Decodes UTF-8 or UTF-16, with or without a byte order mark, else Windows-1252. A file is refused where a guess could
 * change letters unnoticed: UTF-8 with some broken bytes, and text from DOS or an old Mac.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = findWideEncoding(bytes);
  if (wide !== undefined) return refuseBinary(decodeStrictly(bytes, wide), isMostlyControl);
  if (isUtf8(bytes)) return refuseBinary(new TextDecoder('utf-8').decode(bytes), isMostlyControl);
  return decodeEightBit(bytes);
}

const BINARY = { found: undefined, line: 1 } as const satisfies DecodedText;
/** Control characters that no text holds: C0 without tab, line ends and form feed. */
const CONTROL = /[\u0000-\u0008\u000E-\u001F]/;

function decodeEightBit(bytes: Uint8Array): DecodedText {
  const text = refuseBinary(new TextDecoder('windows-1252').decode(bytes), (decoded) => CONTROL.test(decoded));
  if (!('text' in text)) return text;
  const line = findUtf8Damage(bytes);
  if (line !== undefined) return { found: 'text vars tecken är skadade', line };
  return isOtherEightBit(bytes) ? { found: 'text i en teckenkodning som är ovanlig i dag', line: 1 } : text;
}

function refuseBinary(text: string | undefined, isBinary: (text: string) => boolean): DecodedText {
  if (text === undefined) return BINARY;
  /* DOS ended a file with this character. */
  const whole = text.replace(/\u001A$/, '');
  return isBinary(whole) ? BINARY : { text: whole };
}

/** Whether a text has so many control characters that it is no text. A few may come with text copied out of a PDF. */
function isMostlyControl(text: string): boolean {
  if (!CONTROL.test(text)) return false;
  return text.includes('\0') || (text.match(/[\u0001-\u0008\u000E-\u001F]/g)?.length ?? 0) > text.length / 100;
}

function decodeStrictly(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 by its byte order mark; without one, by its zeros: in Latin letters every second byte is zero. */
function findWideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.floor(Math.min(bytes.length, 8_192) / 2);
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[pair * 2] === 0) even += 1;
    if (bytes[pair * 2 + 1] === 0) odd += 1;
  }
  if (odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le';
  return even > pairs * 0.4 && odd < pairs * 0.05 ? 'utf-16be' : undefined;
}

/**
 * The line of the first byte that is not UTF-8, where most letters beyond ASCII are valid UTF-8 and the file is only
 * damaged; otherwise undefined.
 */
function findUtf8Damage(bytes: Uint8Array): number | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const wrong = text.match(/\uFFFD+/g)?.length ?? 0;
  const right = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return right > wrong * 4 ? text.slice(0, text.indexOf('\uFFFD')).split(/\r\n|[\r\n]/).length : undefined;
}

/**
 * Whether the letters beyond ASCII are å, ä, ö of DOS (code pages 437, 850, 865) or of old Macs, which Windows-1252
 * shows as `†`, `„`, `”` or `Œ`, `Š`, `š`; or whether there are bytes that Windows-1252 does not have.
 */
function isOtherEightBit(bytes: Uint8Array): boolean {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const foreign = raw.match(/[A-Za-z][\x84\x86\x94\x8A\x8C\x9A][a-z]/g)?.length ?? 0;
  const own = raw.match(/[A-Za-z][\xE4\xE5\xF6\xE9][a-z]/g)?.length ?? 0;
  return foreign > own || /[\x81\x8D\x8F\x90\x9D]/.test(raw);
}
