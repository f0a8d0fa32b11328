import { encode } from 'uqr';

/** A QR code as the path of an SVG that is `size` squares wide and high. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/**
 * One of the eight masks of a QR code. To try them all for the best would cost a build of 12,000 decisions half a
 * minute.
 */
const MASK = 3;

/**
 * The QR code of an address, with error correction M: a seventh of it may be unreadable, such as under a coffee stain.
 * Neighbouring squares are drawn as one.
 */
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
