import type { SourceProblem } from '../../source-document.ts';

/** Why a Word file is not read at all. */
export type DocxFault = Extract<
  SourceProblem,
  { readonly code: 'source-broken' | 'source-too-large' | 'source-locked' }
>;

/** A Word file that is damaged. `reason`: how, in Swedish. */
export function broken(reason: string): DocxFault {
  return { code: 'source-broken', line: 1, details: { format: 'Word', reason } };
}

export const LOCKED: DocxFault = { code: 'source-locked', line: 1, details: { format: 'Word' } };

export function isFault(value: object | undefined): value is DocxFault {
  return value !== undefined && 'code' in value;
}
