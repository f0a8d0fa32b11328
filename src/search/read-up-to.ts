import { joinBytes } from './pagefind/cbor.ts';

/** Thrown where a stream has more than may be read. */
export class TooLarge extends Error {
  override name = 'TooLarge';
}

/** All bytes of a stream; stops it and throws where it has more than `most`. */
export async function readUpTo(
  stream: ReadableStream<BufferSource> | null,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = stream?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    const chunk = bytesOf(next.value);
    size += chunk.byteLength;
    if (size > most) {
      await reader?.cancel();
      throw new TooLarge(`More than ${most} bytes`);
    }
    chunks.push(chunk);
  }
  return joinBytes(chunks);
}

function bytesOf(source: BufferSource): Uint8Array {
  return source instanceof ArrayBuffer
    ? new Uint8Array(source)
    : new Uint8Array(source.buffer, source.byteOffset, source.byteLength);
}
