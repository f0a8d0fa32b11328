import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

/** Files packed by Brotli. */
export interface PackedFiles {
  /** The packed bytes of a file, of which `tag` says how it is now. Fails where the file cannot be read. */
  readonly load: (file: string, tag: string) => Promise<Buffer>;
  /** How many bytes are kept. */
  readonly size: () => number;
}

export interface PackedBounds {
  /** The bytes that are kept; what was asked for longest ago goes first. */
  readonly most: number;
  /** How many files are packed at a time: each is whole in memory meanwhile, and takes a thread. */
  readonly atOnce: number;
  readonly pack: (bytes: Buffer) => Promise<Buffer>;
  /** Packs once more, as well as can be, while nobody waits; undefined for a file that would take too long. */
  readonly packBest?: (bytes: Buffer) => Promise<Buffer> | undefined;
}

/** The qualities of Brotli: fast and within some per cent of the best, for whoever asks first; the best, for all after. */
const QUALITY = { fast: 5, best: 11 } as const;
/** A larger file, as of a feed, would take seconds to pack as well as can be. */
const MOST_FOR_BEST = 200_000;

const compress = promisify(brotliCompress);
const brotli = (bytes: Buffer, quality: number) =>
  compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });

/** The pages of two thousand meetings, packed. Node has four threads for such work, of which reading files takes one too. */
const BOUNDS: PackedBounds = {
  most: 64 << 20,
  atOnce: 3,
  pack: (bytes) => brotli(bytes, QUALITY.fast),
  packBest: (bytes) => (bytes.length <= MOST_FOR_BEST ? brotli(bytes, QUALITY.best) : undefined),
};

/** Packs each file when it is first asked for, beside the event loop, and once however many ask for it meanwhile. */
export function buildPackedFiles({ most, atOnce, pack, packBest }: PackedBounds = BOUNDS): PackedFiles {
  /* A map keeps the order in which its keys were set: the first is the one asked for longest ago. */
  const kept = new Map<string, { readonly tag: string; readonly body: Buffer }>();
  const running = new Map<string, Promise<Buffer>>();
  const waiting: (() => void)[] = [];
  let free = atOnce;
  let size = 0;

  const drop = (file: string) => {
    size -= kept.get(file)?.body.length ?? 0;
    kept.delete(file);
  };
  const keep = (file: string, tag: string, body: Buffer) => {
    drop(file);
    if (body.length > most) return;
    kept.set(file, { tag, body });
    size += body.length;
    for (const [oldest] of kept) {
      if (size <= most) break;
      drop(oldest);
    }
  };
  /** One at a time, so that those who ask for other files do not wait for it. A file that it cannot pack stays as it was. */
  let improving = false;
  const improve = (file: string, tag: string, bytes: Buffer) => {
    const best = improving || waiting.length > 0 ? undefined : packBest?.(bytes);
    if (best === undefined) return;
    improving = true;
    best
      .then((body) => {
        if (kept.get(file)?.tag === tag) keep(file, tag, body);
      })
      .catch(() => {})
      .finally(() => {
        improving = false;
      });
  };
  const packOne = async (file: string, tag: string): Promise<Buffer> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      const bytes = await readFile(file);
      const body = await pack(bytes);
      keep(file, tag, body);
      improve(file, tag, bytes);
      return body;
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
  const load = (file: string, tag: string): Promise<Buffer> => {
    const before = kept.get(file);
    if (before?.tag === tag) {
      kept.delete(file);
      kept.set(file, before);
      return Promise.resolve(before.body);
    }
    const asked = `${tag} ${file}`;
    const begun = running.get(asked) ?? packOne(file, tag).finally(() => running.delete(asked));
    running.set(asked, begun);
    return begun;
  };
  return { load, size: () => size };
}
