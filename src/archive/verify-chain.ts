import { diagnose, type Diagnostic } from './diagnostic.ts';
import { FIRST_PREVIOUS, LEDGER_FILE, SEAL_FILE } from './ledger.ts';

/** A line of the ledger's file as it stands there. */
export interface ChainLink {
  /** Of its exact bytes. */
  readonly hash: string;
  /** What it says of the line before; undefined where it could not be read. */
  readonly previous: string | undefined;
}

/** What `liggare.hash` says of the ledger. */
export interface Seal {
  readonly count: number;
  readonly last: string;
}

export function sealOf(links: readonly ChainLink[]): Seal {
  return { count: links.length, last: links.at(-1)?.hash ?? FIRST_PREVIOUS };
}

/** Whether every line is the one that stood there when the next was written, and none is missing. */
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

/** Whether the seal is that of the ledger's first lines: the writing of it was cut off, and it can be made anew. */
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
