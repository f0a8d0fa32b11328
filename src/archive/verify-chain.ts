import { diagnose, type Diagnostic } from './diagnostic.ts';
import { FIRST_PREVIOUS, LEDGER_FILE, SEAL_FILE } from './ledger.ts';

/** A line of the ledger's file as it stands there. */
export interface ChainLink {
  /** The hash of its exact bytes. */
  readonly hash: string;
  /** The hash that it gives for the line before; undefined where the line could not be read. */
  readonly previous: string | undefined;
}

/** What `liggare.hash` says: how many lines the ledger has, and the hash of the last one. */
export interface Seal {
  readonly count: number;
  readonly last: string;
}

export function sealOf(links: readonly ChainLink[]): Seal {
  return { count: links.length, last: links.at(-1)?.hash ?? FIRST_PREVIOUS };
}

/**
 * Checks that every line is still the one that stood there when the next line was written, and that none is missing.
 */
export function verifyChain(links: readonly ChainLink[], seal: Seal | undefined): readonly Diagnostic[] {
  const broken = links.flatMap(({ previous }, index) =>
    previous === undefined || previous === hashBefore(links, index)
      ? []
      : [diagnose('ledger-chain', { file: LEDGER_FILE, line: index + 1 }, { before: index })],
  );
  const { count, last } = sealOf(links);
  if (seal?.count === count && seal.last === last) return broken;
  return [
    ...broken,
    diagnose(
      'ledger-seal',
      { file: SEAL_FILE, line: 1 },
      { lines: count, sealed: seal?.count, isBehind: isBehind(links, seal) },
    ),
  ];
}

/**
 * Whether the seal fits the first lines of the ledger, and all later lines are whole. Then writing was interrupted, and
 * the seal can be made anew.
 */
export function isBehind(links: readonly ChainLink[], seal: Seal | undefined): boolean {
  return (
    seal !== undefined &&
    seal.count < links.length &&
    seal.last === hashBefore(links, seal.count) &&
    links.every(({ previous }, index) => previous === hashBefore(links, index))
  );
}

function hashBefore(links: readonly ChainLink[], index: number): string {
  return links[index - 1]?.hash ?? FIRST_PREVIOUS;
}
