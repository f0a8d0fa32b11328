import { faultOf, fetchFromOther, type FetchFault } from '../fetch-from-other.ts';
import type { PartSource } from './open-shard.ts';
import { buildAllowance, type ReadingAllowance } from './reading-allowance.ts';
import { readUpTo } from '../read-up-to.ts';
import { readPart, TEXT_CAP, unsigned } from './read-part.ts';

export interface GuardedFetching extends PartSource {
  readonly allowance: ReadingAllowance;
  /** The first fault. */
  readonly fault: () => FetchFault | undefined;
}

/** The parts of an index, from the index on. */
const PART =
  /^(?:[\d-]+\/)?(?:pagefind\.[\w-]+\.pf_meta|(?:index|filter|fragment)\/[\w-]+\.pf_(?:index|filter|fragment))$/;
const TEXT = /^(?:arkiv\.json|(?:[\d-]+\/)?pagefind-entry\.json\?[^/]*)$/;
/**
 * Fetches the parts of one index, from its own address, without a redirect, in time, and each no larger than a part is.
 * Nothing else is fetched. What the index may cost altogether is counted by its allowance.
 */
export function guardFetching(index: string, patience: number): GuardedFetching {
  let first: FetchFault | undefined;
  const ask = async (address: string, may: RegExp): Promise<Response> => {
    if (!address.startsWith(index) || !may.test(address.slice(index.length)))
      throw new Error(`${address} is no part of ${index}`);
    return fetchFromOther(address, patience);
  };
  const noting = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    try {
      return await work();
    } catch (error) {
      first ??= faultOf(error);
      throw error;
    }
  };
  return {
    fault: () => first,
    allowance: buildAllowance(),
    loadText: (address) =>
      noting(async () => new TextDecoder().decode(await readUpTo((await ask(address, TEXT)).body, TEXT_CAP))),
    loadPart: (address) =>
      noting(async () => {
        return unsigned(await readPart((await ask(address, PART)).body));
      }),
  };
}
