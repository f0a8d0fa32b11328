import { CAPS, type Cap } from '../caps.ts';
import type { ReadSource, SourceProblem } from '../source-document.ts';

/** A document that cannot be read because of one problem. */
export function refuseSource(problem: SourceProblem): ReadSource {
  return { document: undefined, problems: [problem] };
}

/** A document that exceeds a limit. */
export function tooLarge(cap: keyof typeof CAPS, line = 1): ReadSource {
  return refuseSource(overCap(CAPS[cap], line));
}

/** The problem of exceeding a limit. */
export function overCap({ what, limit }: Cap, line = 1): Extract<SourceProblem, { readonly code: 'source-too-large' }> {
  return { code: 'source-too-large', line, details: { what, limit } };
}
