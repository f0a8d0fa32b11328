import { crc32, inflateRawSync } from 'node:zlib';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { CAPS, type Cap } from '../../caps.ts';
import { overCap } from '../refuse-source.ts';
import { settleComment } from './settle-comment.ts';
import { broken, isFault, LOCKED, type DocxFault } from './docx-fault.ts';

/**
 * The files of a zip. Each is unpacked only when it is asked for, and under a limit, since the sizes that a zip states
 * need not be true.
 */
export interface ZipPackage {
  /** In lower case. */
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /**
   * The content of a file; undefined where there is no such file. Upper and lower case do not matter, as in the format.
   */
  readonly unpack: (name: string) => Promise<Uint8Array | DocxFault | undefined>;
}

/** Opens a zip, or says why it is refused: damaged, protected by a password, or too large by the sizes it states. */
export async function openPackage(bytes: Uint8Array): Promise<ZipPackage | DocxFault> {
  try {
    const whole = settleComment(bytes);
    const zip = await fromBufferPromise(whole, { lazyEntries: true });
    const entries = await listEntries(zip);
    return isFault(entries) ? entries : packageOf(zip, whole, entries);
  } catch {
    return BROKEN_ZIP;
  }
}

const BROKEN_ZIP = broken('filen är skadad eller inte hel: den går inte att packa upp');

async function listEntries(zip: ZipFile): Promise<ReadonlyMap<string, Entry> | DocxFault> {
  const entries = new Map<string, Entry>();
  let promised = 0;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.toLowerCase();
    if (name.endsWith('/')) continue;
    if (entry.isEncrypted()) return LOCKED;
    if (entries.has(name)) return broken(`filen ${entry.fileName} finns två gånger i dokumentet`);
    entries.set(name, entry);
    promised += entry.uncompressedSize;
    if (entries.size > CAPS.docxEntries.most) return overCap(CAPS.docxEntries);
    if (promised > CAPS.docxBytes.most) return overCap(CAPS.docxBytes);
  }
  return overlap([...entries.values()]) ? broken('delar av filen ligger på varandra') : entries;
}

/** Whether two files use the same bytes of the zip. A small file could then unpack to fill a disk. */
function overlap(entries: readonly Entry[]): boolean {
  const sorted = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  return sorted.some((entry, index) => {
    const next = sorted[index + 1];
    return (
      next !== undefined &&
      entry.relativeOffsetOfLocalHeader + LOCAL_HEADER + entry.compressedSize > next.relativeOffsetOfLocalHeader
    );
  });
}

/** In bytes: the header before the content of a file in a zip, not counting the name. */
const LOCAL_HEADER = 30;

function packageOf(zip: ZipFile, bytes: Uint8Array, entries: ReadonlyMap<string, Entry>): ZipPackage {
  let left: number = CAPS.docxBytes.most;
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name.toLowerCase()),
    unpack: async (name) => {
      const entry = entries.get(name.toLowerCase());
      if (!entry) return undefined;
      const unpacked = await unpackEntry(zip, bytes, entry, left);
      if (!isFault(unpacked)) left -= unpacked.length;
      return unpacked;
    },
  };
}

async function unpackEntry(
  zip: ZipFile,
  bytes: Uint8Array,
  entry: Entry,
  left: number,
): Promise<Uint8Array | DocxFault> {
  const { most, cap } = lowestCap(entry, left);
  try {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const packed = bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize);
    if (!entry.canDecodeFileData()) return broken(`${entry.fileName} är packad på ett okänt sätt`);
    if (!entry.isCompressed() && packed.length > most) return overCap(cap);
    const unpacked = entry.isCompressed() ? inflateRawSync(packed, { maxOutputLength: most }) : packed;
    return crc32(unpacked) === entry.crc32 ? unpacked : broken(`${entry.fileName} är skadad`);
  } catch (error) {
    return isOverflow(error) ? overCap(cap) : broken(`${entry.fileName} går inte att packa upp`);
  }
}

/** The limit that would be met first for this file. `left`: how many bytes the whole package may still unpack to. */
function lowestCap({ compressedSize }: Entry, left: number): { readonly most: number; readonly cap: Cap } {
  const swollen = Math.max(RATIO_FREE_BYTES, compressedSize * CAPS.docxRatio.most);
  return [
    { most: CAPS.docxPartBytes.most, cap: CAPS.docxPartBytes },
    { most: swollen, cap: CAPS.docxRatio },
    { most: Math.max(1, left), cap: CAPS.docxBytes },
  ].reduce((lowest, other) => (other.most < lowest.most ? other : lowest));
}

/**
 * Up to this size the ratio does not matter: small files with the same few words pack to nearly nothing and do no harm.
 */
const RATIO_FREE_BYTES = 4 * 1024 * 1024;

function isOverflow(error: unknown): boolean {
  return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
