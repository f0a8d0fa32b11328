import { replaceSpans, type Span } from '../span.ts';
import { findBankAccounts } from './bank-account.ts';
import { findIdentityNumbers } from './identity-number.ts';
import { findPhoneNumbers } from './phone-number.ts';
import { findPrivateEmails } from './private-email.ts';
import { findPropertyDesignations } from './property-designation.ts';
import { findHomes } from './street-address.ts';

export type PersonalDataKind =
  | 'personnummer'
  | 'phone'
  | 'private-email'
  | 'bank-account'
  | 'street-address'
  | 'property';

/** Something in a text that points out a private person. */
export interface PersonalDatum {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
  /** Its shape without signs of Markdown, with no more than its first two letters or digits: `85••••-••••`. */
  readonly masked: string;
}

/**
 * Every stretch of the text that looks like personal data, in order. What reads as two kinds is the graver one:
 * `FINDERS` stand in that order.
 */
export function findPersonalData(text: string): readonly PersonalDatum[] {
  const found: PersonalDatum[] = [];
  for (const [kind, find] of FINDERS) {
    const taken = found.toSorted((a, b) => a.start - b.start);
    let before = 0;
    for (const { start, end } of find(text).toSorted((a, b) => a.start - b.start || b.end - a.end)) {
      if (start < before || overlapsAny(taken, { start, end })) continue;
      found.push({ kind, start, end, masked: mask(text.slice(start, end)) });
      before = end;
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** The text with every personal identity number masked: for what is printed, logged or sent on. */
export function maskIdentityNumbers(text: string): string {
  return replaceSpans(text, findIdentityNumbers(text), mask);
}

const FINDERS: readonly (readonly [PersonalDataKind, (text: string) => readonly Span[]])[] = [
  ['personnummer', findIdentityNumbers],
  ['private-email', findPrivateEmails],
  ['bank-account', findBankAccounts],
  ['phone', findPhoneNumbers],
  ['street-address', findHomes],
  ['property', findPropertyDesignations],
];

/** `sorted`: by start, none overlapping another. */
function overlapsAny(sorted: readonly Span[], { start, end }: Span): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (sorted[low]?.start ?? Infinity) < end;
}

const SHOWN = 2;

function mask(text: string): string {
  let seen = 0;
  return text
    .replaceAll(/[\\*]/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\p{L}\p{N}\p{M}]/gu, (sign) => {
      seen += 1;
      return seen <= SHOWN ? sign : '•';
    });
}
