/** A place in bytes of CBOR (RFC 8949), the form in which Pagefind writes its index. */
export interface CborReader {
  readonly bytes: Uint8Array;
  at: number;
}

const ENDLESS = 31;
/** A smaller number is its own byte: most steps between places are. */
const SHORT = 24;
/** Of the sizes in which a number may be written, the largest: eight bytes. */
const LONGEST_NUMBER = 27;
const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** What a value is: the first three bits of its first byte. */
export const CBOR_KINDS = { number: 0, negative: 1, bytes: 2, text: 3, list: 4, map: 5, tag: 6, simple: 7 } as const;
/** The first byte of an empty text, and of an empty list: the numbers above that are lists of one value and more. */
const NO_TEXT = CBOR_KINDS.text << 5;
const SHORT_LIST = CBOR_KINDS.list << 5;

/**
 * How many values the list at this place has; the reader then stands at the first of them. Throws where no list is, or not
 * one that the bytes can hold.
 */
export function readListLength(reader: CborReader): number {
  const short = (reader.bytes[reader.at] ?? 0) - SHORT_LIST;
  if (short >= 0 && short < SHORT && short < reader.bytes.length - reader.at) {
    reader.at += 1;
    return short;
  }
  const { kind, amount } = readHead(reader);
  if (kind !== CBOR_KINDS.list || amount === undefined) throw new Error(`No list of a known length at ${reader.at}`);
  /* Each value takes a byte at least. */
  if (amount > reader.bytes.length - reader.at) throw new Error(`The bytes end within a list at ${reader.at}`);
  return amount;
}

/** Throws where no text is. */
export function readTextValue(reader: CborReader): string {
  if (reader.bytes[reader.at] === NO_TEXT) {
    reader.at += 1;
    return '';
  }
  const { kind, amount } = readHead(reader);
  if (kind !== CBOR_KINDS.text || amount === undefined) throw new Error(`No text at ${reader.at}`);
  if (amount > reader.bytes.length - reader.at) throw new Error(`The bytes end within a text at ${reader.at}`);
  reader.at += amount;
  return DECODER.decode(reader.bytes.subarray(reader.at - amount, reader.at));
}

/** Whether bytes as they are stand at this place: a list of records never does. */
export function hasBytes(reader: CborReader): boolean {
  return (reader.bytes[reader.at] ?? 0) >> 5 === CBOR_KINDS.bytes;
}

/** Throws where no bytes are. */
export function readBytesValue(reader: CborReader): Uint8Array {
  const { kind, amount } = readHead(reader);
  if (kind !== CBOR_KINDS.bytes || amount === undefined) throw new Error(`No bytes at ${reader.at}`);
  if (amount > reader.bytes.length - reader.at) throw new Error(`The bytes end too soon at ${reader.at}`);
  reader.at += amount;
  return reader.bytes.subarray(reader.at - amount, reader.at);
}

/** Throws where no number from zero up is. */
export function readNumberValue(reader: CborReader): number {
  const short = reader.bytes[reader.at];
  if (short !== undefined && short < SHORT) {
    reader.at += 1;
    return short;
  }
  const { kind, amount } = readHead(reader);
  if (kind !== CBOR_KINDS.number || amount === undefined) throw new Error(`No number at ${reader.at}`);
  return amount;
}

/** Throws where no whole number is. */
export function readSignedValue(reader: CborReader): number {
  const short = reader.bytes[reader.at];
  if (short !== undefined && short < SHORT) {
    reader.at += 1;
    return short;
  }
  const { kind, amount } = readHead(reader);
  if ((kind !== CBOR_KINDS.number && kind !== CBOR_KINDS.negative) || amount === undefined)
    throw new Error(`No number at ${reader.at}`);
  return kind === CBOR_KINDS.number ? amount : -1 - amount;
}

/** The bytes of the value at this place, whatever it is, as they lie; the reader then stands after it. */
export function readValue(reader: CborReader): Uint8Array {
  const start = reader.at;
  skipValue(reader);
  return reader.bytes.subarray(start, reader.at);
}

/** Goes past the value at this place, whatever it is and however deep. Throws where the bytes end within it. */
export function skipValue(reader: CborReader): void {
  const start = reader.at;
  for (let left = 1; left > 0; left -= 1) {
    const { kind, amount } = readHead(reader);
    if (amount === undefined) throw new Error(`A value without a length at ${start}`);
    if (kind === CBOR_KINDS.bytes || kind === CBOR_KINDS.text) reader.at += amount;
    if (kind === CBOR_KINDS.list) left += amount;
    if (kind === CBOR_KINDS.map) left += 2 * amount;
    if (kind === CBOR_KINDS.tag) left += 1;
    if (reader.at > reader.bytes.length) throw new Error(`The bytes end within a value at ${start}`);
  }
}

export function writeList(values: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return joinBytes([writeHead(CBOR_KINDS.list, values.length), ...values]);
}

export function writeText(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(text);
  return joinBytes([writeHead(CBOR_KINDS.text, bytes.length), bytes]);
}

export function writeBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return joinBytes([writeHead(CBOR_KINDS.bytes, bytes.length), bytes]);
}

/** A number from zero up, of at most four bytes. */
export function writeNumber(value: number): Uint8Array {
  return writeHead(CBOR_KINDS.number, value);
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function readHead(reader: CborReader): { readonly kind: number; readonly amount: number | undefined } {
  const first = reader.bytes[reader.at];
  if (first === undefined) throw new Error(`The bytes end at ${reader.at}`);
  const [kind, short] = [first >> 5, first & 0x1f];
  reader.at += 1;
  if (short < 24) return { kind, amount: short };
  if (short === ENDLESS) return { kind, amount: undefined };
  if (short > LONGEST_NUMBER) throw new Error(`No value at ${reader.at}`);
  const size = 1 << (short - 24);
  if (size > reader.bytes.length - reader.at) throw new Error(`The bytes end within a number at ${reader.at}`);
  let amount = 0;
  for (let byte = 0; byte < size; byte += 1) amount = amount * 256 + (reader.bytes[reader.at + byte] ?? 0);
  reader.at += size;
  return { kind, amount };
}

function writeHead(kind: number, amount: number): Uint8Array {
  const bytes = new Uint8Array(LONGEST_HEAD);
  return bytes.subarray(0, putHead(bytes, 0, kind, amount));
}

/** What `putHead` may put at most, in bytes. */
export const LONGEST_HEAD = 5;

/** Puts what a value begins with into bytes that have room for it: its kind, and a number of at most four bytes. Gives the place after it. */
export function putHead(bytes: Uint8Array, at: number, kind: number, amount: number): number {
  const first = kind << 5;
  if (amount < SHORT) {
    bytes[at] = first | amount;
    return at + 1;
  }
  const size = amount < 0x100 ? 1 : amount < 0x10000 ? 2 : 4;
  bytes[at] = first | (SHORT + (size >> 1));
  for (let place = 1; place <= size; place += 1) bytes[at + place] = (amount >>> (8 * (size - place))) & 0xff;
  return at + 1 + size;
}
