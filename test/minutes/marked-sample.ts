import type { Diagnostic } from '../../src/archive/diagnostic.ts';

/** A fault as tests look at it: the words are for editors, the code and the line are for the program. */
export interface Fault {
  readonly line: number;
  readonly code: string;
}

export interface MarkedSample {
  /** The sample without its markers. */
  readonly text: string;
  /** What the markers say, by line and then by code. */
  readonly faults: readonly Fault[];
}

/**
 * A text that tells itself what is wrong with it: a line may end in `⟵ code`, or in `⟵ code code` for several faults.
 * The markers take no line of their own, so that each stands where its fault must be told.
 */
export function readMarkers(sample: string): MarkedSample {
  const lines = sample.split('\n').map((line) => line.split(/\s*⟵\s*/));
  return {
    text: lines.map(([text]) => text).join('\n'),
    faults: sortFaults(
      lines.flatMap(([, codes], index) =>
        (codes ?? '')
          .split(' ')
          .filter(Boolean)
          .map((code) => ({ line: index + 1, code })),
      ),
    ),
  };
}

export function faultsOf(diagnostics: readonly Diagnostic[]): readonly Fault[] {
  return sortFaults(diagnostics.map(({ line, code }) => ({ line, code })));
}

function sortFaults(faults: readonly Fault[]): readonly Fault[] {
  return faults.toSorted((a, b) => a.line - b.line || (a.code < b.code ? -1 : 1));
}
