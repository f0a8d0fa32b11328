import { FIRST_PREVIOUS } from './ledger.ts';
import type { ChainLink } from './verify-chain.ts';

/** Where a chain goes on from an earlier line than the last: two ledgers, one after the other. Indexes from 0. */
interface Fork {
  /** The first line of the second ledger's own. */
  readonly second: number;
  /** How many lines both have. */
  readonly common: number;
}

/**
 * Finds the one place where the lines of two ledgers stand after each other without a mark, as when somebody has kept both
 * sides of a conflict. Undefined where the chain is whole or is broken in any other way.
 */
export function findFork(links: readonly ChainLink[]): Fork | undefined {
  const hashBefore = (index: number) => links[index - 1]?.hash ?? FIRST_PREVIOUS;
  const broken = links.flatMap(({ previous }, index) => (previous === hashBefore(index) ? [] : [index]));
  const [second] = broken;
  if (second === undefined || broken.length > 1) return undefined;
  const previous = links[second]?.previous;
  const common = previous === FIRST_PREVIOUS ? 0 : links.findIndex(({ hash }) => hash === previous) + 1;
  const isKnown = previous === FIRST_PREVIOUS || common > 0;
  return isKnown && common < second && links[common]?.hash !== links[second]?.hash ? { second, common } : undefined;
}
