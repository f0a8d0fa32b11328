import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { KeptShard } from './index-shard.ts';

/** Indexes that were made before, by the digest of what they were made of: see `findShardKey`. */
export interface KeptShards {
  /** Undefined where none is kept, and where what is kept is not whole. */
  readonly find: (key: string) => KeptShard | undefined;
  readonly keep: (key: string, shard: KeptShard) => void;
  /** Removes what was neither found nor kept: what no longer belongs to the archive, and what killed builds have left. */
  readonly forgetOthers: () => void;
}

/** A file that is being written is this old at most: it belongs to a build that still runs. */
const UNDER_WAY_MS = 3_600_000;
const DIGEST_BYTES = 32;

/** `folder` may be missing. Two builds may use it at once: a file is whole or not there. */
export function openKeptShards(folder: string): KeptShards {
  const used = new Set<string>();
  const nameOf = (key: string) => `${key}.index`;
  return {
    find: (key) => {
      used.add(nameOf(key));
      return readKept(path.join(folder, nameOf(key)), key);
    },
    keep: (key, shard) => {
      used.add(nameOf(key));
      mkdirSync(folder, { recursive: true });
      const body = serialize(shard);
      const fresh = path.join(folder, `${nameOf(key)}.${randomBytes(6).toString('hex')}`);
      writeFileSync(fresh, Buffer.concat([digestOf(key, body), body]));
      renameSync(fresh, path.join(folder, nameOf(key)));
    },
    forgetOthers: () => {
      for (const name of readdirSync(folder).filter((own) => OWN_FILE.test(own) && !used.has(own))) {
        const file = path.join(folder, name);
        const isUnderWay = !name.endsWith('.index') && isYoung(file);
        if (!isUnderWay) rmSync(file, { force: true });
      }
    },
  };
}

/** Made for: the name of a kept index, and of one that is being written. */
const OWN_FILE = /^[0-9a-f]{64}\.index(?:\.[0-9a-f]{12})?$/;

/** A file under another key's name, one that was cut off and one that this program did not write have another digest. */
function readKept(file: string, key: string): KeptShard | undefined {
  try {
    const bytes = readFileSync(file);
    const body = bytes.subarray(DIGEST_BYTES);
    if (!digestOf(key, body).equals(bytes.subarray(0, DIGEST_BYTES))) return undefined;
    const shard: KeptShard = deserialize(body);
    return shard;
  } catch {
    return undefined;
  }
}

function digestOf(key: string, body: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(body).digest();
}

function isYoung(file: string): boolean {
  return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) < UNDER_WAY_MS;
}
