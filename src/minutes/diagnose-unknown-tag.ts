import { diagnose, type Diagnostic, type Place } from '../archive/diagnostic.ts';
import { MARKS } from '../archive/marks/marks.ts';
import { findNearestName } from './nearest-name.ts';

/** A tag that is no mark: a slip of the pen where it has a capital or is near to one, else HTML. */
export function diagnoseUnknownTag(tag: string, place: Place): Diagnostic {
  const known = MARKS.map((mark) => mark.tag);
  const nearest = findNearestName(tag, known);
  return /^[A-ZÅÄÖ]/.test(tag) || nearest !== undefined
    ? diagnose('unknown-mark', place, { tag, nearest, known: known.map((name) => `<${name}>`) })
    : diagnose('raw-html', place, { tag });
}
