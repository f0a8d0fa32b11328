import type { RelationKind } from './decision.ts';
import type { AddressKind, LedgerEvent } from './ledger.ts';
import type { OutOfPlace } from './follow-ledger.ts';

/** What may be wrong with an archive's content. Codes first, words later: see `diagnostic-message.ts`. */
export interface Diagnostic<Code extends DiagnosticCode = DiagnosticCode> {
  readonly code: Code;
  readonly severity: Severity;
  /** Within the content folder. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly details: DiagnosticDetails[Code];
}

export type Severity = 'error' | 'warning';

export const SEVERITIES = {
  'not-utf8': 'error',
  'yaml-syntax': 'error',
  'frontmatter-missing': 'error',
  'unknown-key': 'error',
  'missing-key': 'error',
  'invalid-value': 'error',
  'not-a-date': 'error',
  'impossible-date': 'error',
  'mdx-syntax': 'error',
  'import-export': 'error',
  expression: 'error',
  'raw-html': 'error',
  'unknown-mark': 'error',
  'unclosed-mark': 'error',
  'unknown-property': 'error',
  'missing-property': 'error',
  'invalid-property': 'error',
  'misplaced-mark': 'error',
  'empty-mark': 'error',
  'unsafe-link': 'error',
  'unsupported-markup': 'error',
  'item-without-number': 'error',
  'sub-item-without-parent': 'error',
  'duplicate-item': 'error',
  'duplicate-decision': 'error',
  'decision-order': 'error',
  'unknown-item': 'error',
  'unclear-number': 'error',
  'unsafe-id': 'error',
  'duplicate-address': 'error',
  'reserved-page': 'error',
  'duplicate-meeting': 'error',
  'duplicate-term': 'error',
  'unknown-organ': 'error',
  'unknown-topic': 'error',
  'personal-identity-number': 'error',
  'relation-to-itself': 'error',
  'relation-to-later': 'error',
  'relation-ring': 'error',
  'ledger-syntax': 'error',
  'ledger-chain': 'error',
  'ledger-seal': 'error',
  'ledger-event': 'error',
  'ledger-target': 'error',
  'ledger-ring': 'error',
  'address-vanished': 'error',
  'address-reused': 'error',
  'address-restored': 'error',
  'wording-changed': 'error',
  'wording-missing': 'error',
  'wording-altered': 'error',
  'wording-erased': 'error',
  'ledger-missing': 'warning',
  'meeting-unregistered': 'warning',
  'decision-unregistered': 'warning',
  'published-change': 'warning',
  'phone-number': 'warning',
  'private-email': 'warning',
  'property-designation': 'warning',
  'file-name': 'warning',
  'missing-source': 'warning',
  'presenters-unread': 'warning',
  'unknown-decision': 'warning',
  'unknown-topic-in-glossary': 'warning',
  'not-nfc': 'warning',
  'unread-file': 'warning',
  'unread-heading': 'warning',
  'numbering-gap': 'warning',
  'meeting-not-held': 'warning',
  'item-not-held': 'warning',
  'unknown-attachment-item': 'warning',
  'attachment-not-listed': 'warning',
  'attachment-not-named': 'warning',
  'date-differs': 'warning',
  'unmarked-decision': 'warning',
  'alias-matches-nothing': 'warning',
  'present-and-absent': 'warning',
  'attendee-twice': 'warning',
} as const satisfies Record<string, Severity>;

export type DiagnosticCode = keyof typeof SEVERITIES;

/** What each code needs in order to be put into words. */
export interface DiagnosticDetails {
  'not-utf8': Nothing;
  'yaml-syntax': { readonly reason: string };
  'frontmatter-missing': Nothing;
  'unknown-key': { readonly key: string; readonly nearest: string | undefined; readonly known: readonly string[] };
  'missing-key': { readonly key: string; readonly expected: string };
  'invalid-value': { readonly key: string; readonly found: string; readonly expected: string };
  'not-a-date': { readonly key: string; readonly found: string };
  'impossible-date': { readonly key: string; readonly found: string };
  'mdx-syntax': { readonly reason: string };
  'import-export': { readonly found: string };
  expression: { readonly found: string };
  'raw-html': { readonly tag: string };
  'unknown-mark': { readonly tag: string; readonly nearest: string | undefined; readonly known: readonly string[] };
  'unclosed-mark': { readonly tag: string };
  'unknown-property': {
    readonly tag: string;
    readonly name: string;
    readonly nearest: string | undefined;
    readonly known: readonly string[];
  };
  'missing-property': { readonly tag: string; readonly name: string };
  'invalid-property': {
    readonly tag: string;
    readonly name: string;
    readonly found: string;
    readonly expected: string;
  };
  'misplaced-mark': { readonly tag: string; readonly place: string };
  'empty-mark': { readonly tag: string };
  'unsafe-link': { readonly url: string };
  'unsupported-markup': { readonly found: string; readonly instead: string };
  'item-without-number': { readonly heading: string };
  'sub-item-without-parent': { readonly heading: string };
  'duplicate-item': { readonly number: string; readonly firstLine: number };
  'duplicate-decision': { readonly item: string; readonly firstLine: number; readonly free: number };
  'decision-order': { readonly item: string };
  'unknown-item': { readonly number: string; readonly known: readonly string[] };
  'unclear-number': { readonly heading: string };
  'unsafe-id': { readonly id: string };
  'duplicate-address': { readonly id: string; readonly other: string };
  'reserved-page': { readonly page: string };
  'duplicate-meeting': { readonly id: string; readonly other: string };
  'duplicate-term': { readonly term: string; readonly firstLine: number };
  'unknown-organ': { readonly organ: string; readonly nearest: string | undefined };
  'unknown-topic': { readonly topic: string; readonly nearest: string | undefined };
  'personal-identity-number': { readonly masked: string };
  'relation-to-itself': { readonly kind: RelationKind };
  /** `date`: the day of the decision that is named, which is not earlier. */
  'relation-to-later': { readonly kind: RelationKind; readonly target: string; readonly date: string };
  'relation-ring': { readonly kind: RelationKind; readonly ring: readonly string[] };
  'ledger-syntax': { readonly reason: string };
  /** `before`: the number of the line that is not the one it was; 0 where there should be none. */
  'ledger-chain': { readonly before: number };
  /** `sealed`: how many lines `liggare.hash` speaks of. `isBehind`: it is right about them, and all that came later is whole. */
  'ledger-seal': { readonly lines: number; readonly sealed: number | undefined; readonly isBehind: boolean };
  'ledger-event': { readonly id: string; readonly event: LedgerEvent; readonly fault: OutOfPlace['fault'] };
  'ledger-target': { readonly id: string; readonly target: string };
  'ledger-ring': { readonly id: string; readonly target: string };
  /** `decisions`: how many of a meeting's vanished with it. */
  'address-vanished': { readonly id: string; readonly kind: AddressKind; readonly decisions: number };
  'address-reused': { readonly id: string; readonly target: string };
  'address-restored': { readonly id: string; readonly date: string };
  'wording-changed': {
    readonly id: string;
    readonly kind: AddressKind;
    readonly before: string;
    readonly after: string;
  };
  'wording-missing': { readonly id: string };
  'wording-altered': { readonly id: string };
  /** `file`: where the words stand now. */
  'wording-erased': { readonly id: string; readonly file: string };
  'ledger-missing': { readonly addresses: number };
  'meeting-unregistered': { readonly id: string; readonly decisions: number };
  'decision-unregistered': { readonly id: string };
  /** Of a text that is about to take a published meeting's place. */
  'published-change': { readonly id: string; readonly addresses: number };
  'phone-number': { readonly masked: string };
  'private-email': { readonly masked: string };
  'property-designation': { readonly masked: string };
  'file-name': { readonly expected: string };
  'missing-source': Nothing;
  'presenters-unread': { readonly found: string };
  'unknown-decision': { readonly decision: string; readonly nearest: string | undefined };
  'unknown-topic-in-glossary': { readonly term: string; readonly topic: string; readonly nearest: string | undefined };
  'not-nfc': Nothing;
  'unread-file': Nothing;
  'unread-heading': { readonly found: string };
  'numbering-gap': { readonly before: string; readonly after: string };
  'meeting-not-held': { readonly organ: string; readonly text: string };
  /** `meeting`: its address. `known`: the numbers that it has. */
  'item-not-held': { readonly text: string; readonly meeting: string; readonly known: readonly string[] };
  'unknown-attachment-item': { readonly number: string };
  'attachment-not-listed': { readonly item: string | undefined; readonly labels: readonly string[] };
  'attachment-not-named': { readonly attachment: string };
  'date-differs': { readonly found: string; readonly date: string };
  'unmarked-decision': { readonly found: string };
  'alias-matches-nothing': { readonly alias: string };
  'present-and-absent': { readonly name: string };
  'attendee-twice': { readonly name: string; readonly firstLine: number };
}

type Nothing = Readonly<Record<never, never>>;

/** Where a diagnostic points. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export function diagnose<Code extends DiagnosticCode>(
  code: Code,
  place: Place,
  details: DiagnosticDetails[Code],
): Diagnostic<Code> {
  return { code, severity: SEVERITIES[code], file: place.file, line: place.line, details };
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/** By file, then line, then code: the order in which an editor works through them. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) => a.file.localeCompare(b.file, 'sv') || a.line - b.line || a.code.localeCompare(b.code, 'sv'),
  );
}
