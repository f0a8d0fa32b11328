import { CBOR_KINDS, LONGEST_HEAD, putHead } from './cbor.ts';

/**
 * Writes values of CBOR one after the other into one piece of memory. To write each as bytes of its own and join them takes longer than all else where
 * there are many small ones.
 */
export class CborWriter {
  #bytes = Buffer.allocUnsafe(1 << 12);
  #length = 0;

  /** What stands before the values of a list. */
  listHead(amount: number): void {
    this.#head(CBOR_KINDS.list, amount);
  }

  /** A number from zero up, of at most four bytes. */
  number(value: number): void {
    this.#head(CBOR_KINDS.number, value);
  }

  text(text: string): void {
    const length = Buffer.byteLength(text);
    this.#head(CBOR_KINDS.text, length);
    this.#makeRoom(length);
    this.#bytes.write(text, this.#length);
    this.#length += length;
  }

  /** Bytes that are CBOR already, from one place to another. */
  written(bytes: Uint8Array, from: number, to: number): void {
    this.#makeRoom(to - from);
    this.#bytes.set(bytes.subarray(from, to), this.#length);
    this.#length += to - from;
  }

  /** Gives what was written, and begins anew. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = new Uint8Array(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    return taken;
  }

  #head(kind: number, amount: number): void {
    this.#makeRoom(LONGEST_HEAD);
    this.#length = putHead(this.#bytes, this.#length, kind, amount);
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.#length + more));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
