import { askOnce } from '../../site/browser/ask-once.ts';
import type { PartSource } from './open-shard.ts';
import { UNBOUNDED } from './reading-allowance.ts';
import { readPart, unsigned } from './read-part.ts';

/** The addresses of parts that could not be had. */
const lost = new Set<string>();

/** A part of this archive's index, unpacked. Rejects where it cannot be had whole. One that is fetched is kept. */
const loadPart = askOnce(async (address) => {
  try {
    /* What was no part may lie in the browser's own cache. */
    const response = await fetch(address, lost.has(address) ? { cache: 'reload' } : {});
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return unsigned(await readPart(response.body));
  } catch (error) {
    lost.add(address);
    throw error;
  }
});

/** This archive's own index. */
export const ownParts: PartSource = {
  allowance: UNBOUNDED,
  loadPart,
  loadText: async (address) => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.text();
  },
};
