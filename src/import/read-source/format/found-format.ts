import type { NextStep } from '../../diagnostics/next-steps.ts';
import type { SourceFormat } from '../../source-document.ts';

/** What a file is by its first bytes and the names of the files in it. The name of the file itself does not count. */
export type FoundFormat = { readonly format: SourceFormat } | LockedFormat | ForeignFormat;

/** An Office file protected by a password. */
export interface LockedFormat {
  readonly format: 'locked';
}

/** `found`: what else it is, in Swedish. `next`: what to do with it. */
export interface ForeignFormat {
  readonly format: undefined;
  readonly found: string;
  readonly next: NextStep;
}
