import { diagnose, type Diagnostic, type Place } from '../archive/diagnostic.ts';
import { MARKS } from '../archive/marks/marks.ts';
import { findNearestName } from './nearest-name.ts';

/**
 * The diagnostic for a tag that is no mark: a misspelt mark where it begins with a capital letter or resembles one,
 * else HTML.
 */
export function diagnoseUnknownTag(tag: string, place: Place): Diagnostic {
  const known = MARKS.map((mark) => mark.tag);
  const nearest = findNearestName(tag, known);
  return /^[A-ZÅÄÖ]/.test(tag) || nearest !== undefined
    ? diagnose('unknown-mark', place, { tag, nearest, known: known.map((name) => `<${name}>`) })
    : diagnose('raw-html', place, { tag });
}
