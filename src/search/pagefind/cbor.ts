/** A place in bytes of CBOR (RFC 8949), the form in which Pagefind writes its index. */
export interface CborReader {
  readonly bytes: Uint8Array;
  at: number;
}

const ENDLESS = 31;
const KIND = { number: 0, negative: 1, bytes: 2, text: 3, list: 4, map: 5, tag: 6, simple: 7 } as const;

/** How many values the list at this place has; the reader then stands at the first of them. Throws where no list is. */
export function readListLength(reader: CborReader): number {
  const { kind, amount } = readHead(reader);
  if (kind !== KIND.list || amount === undefined) throw new Error(`No list of a known length at ${reader.at}`);
  return amount;
}

/** Throws where no text is. */
export function readTextValue(reader: CborReader): string {
  const { kind, amount } = readHead(reader);
  if (kind !== KIND.text || amount === undefined) throw new Error(`No text at ${reader.at}`);
  reader.at += amount;
  return new TextDecoder().decode(reader.bytes.subarray(reader.at - amount, reader.at));
}

/** Throws where no number from zero up is. */
export function readNumberValue(reader: CborReader): number {
  const { kind, amount } = readHead(reader);
  if (kind !== KIND.number || amount === undefined) throw new Error(`No number at ${reader.at}`);
  return amount;
}

/** The bytes of the value at this place, whatever it is, as they lie; the reader then stands after it. */
export function readValue(reader: CborReader): Uint8Array {
  const start = reader.at;
  const { kind, amount } = readHead(reader);
  if (amount === undefined) throw new Error(`A value without a length at ${start}`);
  if (kind === KIND.bytes || kind === KIND.text) reader.at += amount;
  if (kind === KIND.list || kind === KIND.map || kind === KIND.tag) {
    const values = kind === KIND.list ? amount : kind === KIND.map ? 2 * amount : 1;
    for (let value = 0; value < values; value += 1) readValue(reader);
  }
  if (reader.at > reader.bytes.length) throw new Error(`The bytes end within a value at ${start}`);
  return reader.bytes.subarray(start, reader.at);
}

export function writeList(values: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return joinBytes([writeHead(KIND.list, values.length), ...values]);
}

export function writeText(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(text);
  return joinBytes([writeHead(KIND.text, bytes.length), bytes]);
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
  const size = 1 << (short - 24);
  let amount = 0;
  for (let byte = 0; byte < size; byte += 1) amount = amount * 256 + (reader.bytes[reader.at + byte] ?? 0);
  reader.at += size;
  return { kind, amount };
}

function writeHead(kind: number, amount: number): Uint8Array {
  const first = kind << 5;
  if (amount < 24) return Uint8Array.of(first | amount);
  const size = amount < 0x100 ? 1 : amount < 0x10000 ? 2 : 4;
  const bytes = Array.from({ length: size }, (_byte, place) => (amount >>> (8 * (size - 1 - place))) & 0xff);
  return Uint8Array.of(first | (24 + Math.log2(size)), ...bytes);
}
