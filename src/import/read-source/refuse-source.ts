import { CAPS } from '../caps.ts';
import type { ReadSource, SourceProblem } from '../source-document.ts';

export function refuseSource(problem: SourceProblem): ReadSource {
  return { document: undefined, problems: [problem] };
}

export function tooLarge(cap: keyof typeof CAPS, line = 1): ReadSource {
  const { what, limit } = CAPS[cap];
  return refuseSource({ code: 'source-too-large', line, details: { what, limit } });
}
