/** Bytes of a file, the last included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The one part of a file of `size` bytes that a `Range` header asks for. `none`: well written, and beyond the file.
 * Undefined where the whole file is the answer: no header, another unit than bytes, several parts, or not as it is written.
 * Made for: `bytes=0-99`, `bytes=100-`, `bytes=-500`, `Bytes=0-99`; not `bytes=5-1`, `bytes=a-b`, `bytes=0-1,4-5`, `lines=1-2`.
 */
export function readRange(header: string | undefined, size: number): ByteRange | 'none' | undefined {
  const [, first = '', last = ''] = /^bytes=\s*(\d*)-(\d*)\s*$/i.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  if (first === '')
    return Number(last) === 0 || size === 0 ? 'none' : { start: Math.max(0, size - Number(last)), end: size - 1 };
  const start = Number(first);
  const end = last === '' ? Infinity : Number(last);
  if (end < start) return undefined;
  return start < size ? { start, end: Math.min(end, size - 1) } : 'none';
}
