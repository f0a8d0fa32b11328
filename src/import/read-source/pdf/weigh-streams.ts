import { constants, createInflate, inflateSync } from 'node:zlib';
import { CAPS } from '../../caps.ts';

/** The result of measuring a PDF's compressed streams: the first limit of `CAPS` that they exceed, if any. */
export interface PdfWeight {
  readonly breach: 'pdfStreamBytes' | 'pdfBytes' | 'pdfPictureBytes' | undefined;
  /** Whether a stream that is no picture cannot be unpacked. */
  readonly isDamaged: boolean;
}

/**
 * Measures the compressed streams of a PDF before any of them is unpacked into memory. Streams of an encrypted file
 * cannot be measured from outside, nor those packed with LZW; only the limit on reading time protects against these.
 */
export async function weighStreams(bytes: Uint8Array): Promise<PdfWeight> {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (content.includes('/Encrypt')) return { breach: undefined, isDamaged: false };
  let total = 0;
  let isDamaged = false;
  for (const { head, data } of findStreams(content)) {
    const isPicture = /\/Subtype\s*\/Image\b/.test(head);
    const cap = isPicture ? 'pdfPictureBytes' : 'pdfStreamBytes';
    const weight = await unpack(data, head.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0, CAPS[cap].most);
    if (weight === 'damaged') isDamaged ||= !isPicture;
    else if (weight > CAPS[cap].most) return { breach: cap, isDamaged };
    else if (!isPicture) total += weight;
    if (total > CAPS.pdfBytes.most) return { breach: 'pdfBytes', isDamaged };
  }
  return { breach: undefined, isDamaged };
}

/** Whether the file has its end, where the table of objects and an end mark follow the last object. */
export function isWholePdf(bytes: Uint8Array): boolean {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Math.max(content.lastIndexOf('%%EOF'), content.lastIndexOf('startxref')) > content.lastIndexOf('endobj');
}

interface PdfStream {
  /** The dictionary before the stream. */
  readonly head: string;
  readonly data: Buffer;
}

/** In characters. No stream has a longer dictionary. */
const LONGEST_HEAD = 2_048;

function* findStreams(content: Buffer): Generator<PdfStream> {
  for (let at = content.indexOf('stream'); at !== -1; at = content.indexOf('stream', at)) {
    const head = content.toString('latin1', Math.max(0, at - LONGEST_HEAD), at);
    const start = at + 'stream'.length + (content[at + 6] === 0x0d ? 2 : 1);
    const end = content.indexOf('endstream', start);
    if (end === -1) return;
    yield { head: head.slice(head.lastIndexOf(' obj') + 1), data: content.subarray(start, end) };
    at = end + 'endstream'.length;
  }
}

/**
 * The size in bytes when unpacked, or any number above `most`. `times`: how many times it is packed. A stream packed
 * twice, as decompression bombs are, is judged by its packed size alone.
 */
async function unpack(data: Buffer, times: number, most: number): Promise<number | 'damaged'> {
  if (times === 0 || data.length === 0) return data.length;
  if (times > 1) return data.length > most / LARGEST_RATIO / LARGEST_RATIO ? most + 1 : 0;
  return data.length < SMALL ? unpackAtOnce(data, most) : unpackInParts(data, most);
}

/** How many bytes deflate can pack into one. */
const LARGEST_RATIO = 1_032;
/** In bytes: a smaller stream is unpacked in one call, a larger one piece by piece. */
const SMALL = 64 * 1_024;

function unpackAtOnce(data: Buffer, most: number): number | 'damaged' {
  try {
    return inflateSync(data, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH }).length;
  } catch (error) {
    return judge(error) ?? most + 1;
  }
}

async function unpackInParts(data: Buffer, most: number): Promise<number | 'damaged'> {
  const inflate = createInflate({ finishFlush: constants.Z_SYNC_FLUSH });
  let size = 0;
  inflate.end(data);
  try {
    for await (const part of inflate) {
      size += Buffer.isBuffer(part) ? part.length : 0;
      if (size > most) break;
    }
    return size;
  } catch (error) {
    return judge(error) ?? most + 1;
  } finally {
    inflate.destroy();
  }
}

/**
 * What an error of unpacking means: 0 for a wrong checksum, which many programs write and which does no harm. Undefined
 * where unpacking stopped at the limit.
 */
function judge(error: unknown): 'damaged' | 0 | undefined {
  if (!(error instanceof Error) || !('code' in error) || error.code === 'ERR_BUFFER_TOO_LARGE') return undefined;
  return error.message.includes('incorrect data check') ? 0 : 'damaged';
}
