import { encode } from 'uqr';

/** An address for a camera, as the path of an SVG whose sides hold `size` squares. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** One of the eight ways to scatter the squares; trying them all would cost a build of 12,000 decisions half a minute. */
const MASK = 3;

/** Error correction M: a coffee stain may cover a seventh of it. Neighbouring squares are drawn as one. */
export function buildQrCode(address: string): QrCode {
  const { size, data } = encode(address, { ecc: 'M', border: 4, maskPattern: MASK });
  const path = data
    .flatMap((row, y) => runsOf(row).map(({ start, length }) => `M${start} ${y}h${length}v1h-${length}z`))
    .join('');
  return { size, path };
}

function runsOf(row: readonly boolean[]): readonly { readonly start: number; readonly length: number }[] {
  return row.flatMap((dark, start) => {
    if (!dark || row[start - 1]) return [];
    const end = row.indexOf(false, start);
    return [{ start, length: (end < 0 ? row.length : end) - start }];
  });
}
