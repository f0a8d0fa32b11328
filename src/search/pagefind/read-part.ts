import { readUpTo } from '../read-up-to.ts';
import { joinBytes } from './cbor.ts';

interface PartCaps {
  readonly packed: number;
  readonly unpacked: number;
}

/** How large a part of an index may be, in bytes. The largest of an index of 5,000 records has a twentieth of it. */
const PART_CAPS: PartCaps = { packed: 2_000_000, unpacked: 8_000_000 };
/** The entry and the manifest. */
export const TEXT_CAP = 100_000;

const GZIP = [0x1f, 0x8b] as const;
/** What a part begins with, unpacked. */
export const SIGNATURE = 'pagefind_dcd';

/** Thrown where something else came than a part: a page of HTML, or a part that was cut short. */
class NoPart extends Error {
  override name = 'NoPart';
}

/**
 * The bytes of a part, unpacked where it is packed. Reads no further than the caps. Throws where the body is no part, or not
 * the whole of one: what is packed tells its length and a checksum.
 */
export async function readPart(
  body: ReadableStream<BufferSource> | null,
  caps: PartCaps = PART_CAPS,
): Promise<Uint8Array<ArrayBuffer>> {
  const came = await readUpTo(body, caps.packed);
  const part = GZIP.every((byte, place) => came[place] === byte) ? await unpack(came, caps.unpacked) : came;
  if (new TextDecoder().decode(part.subarray(0, SIGNATURE.length)) !== SIGNATURE) throw new NoPart('This is no part');
  return part;
}

/** A stream of a `Blob` would ask the browser's other process for each part. */
async function unpack(packed: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  /* What is wrong with the bytes is told to whoever reads them. */
  const written = Promise.all([writer.write(packed), writer.close()]).catch(() => undefined);
  const part = await readUpTo(readable, most);
  await written;
  return part;
}

/** What stands in a part after its signature. */
export function unsigned(part: Uint8Array): Uint8Array {
  return part.subarray(SIGNATURE.length);
}

/** A part that holds this. */
export function signed(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return joinBytes([new TextEncoder().encode(SIGNATURE), bytes]);
}
