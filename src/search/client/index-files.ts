import { parseJson } from '../../archive/parse-json.ts';
import type { PartSource } from '../pagefind/open-shard.ts';
import { readPart, unsigned } from '../pagefind/read-part.ts';

/** Where the files of an index come from. Each call rejects where its file cannot be had. */
export interface IndexFiles extends PartSource {
  /** A list of words, as its JSON has it. */
  readonly loadList: (address: string) => Promise<unknown>;
}

/** The files of an index for whoever has a way of their own to its bytes. */
export function buildIndexFiles(load: (address: string) => Promise<Uint8Array<ArrayBuffer>>): IndexFiles {
  const loadText = async (address: string) => new TextDecoder().decode(await load(address));
  return {
    loadText,
    loadPart: async (address) => unsigned(await readPart(new Response(await load(address)).body)),
    loadList: async (address) => parseJson(await loadText(address)),
  };
}
