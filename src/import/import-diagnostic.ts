import type { Severity } from '../archive/diagnostic.ts';
import type { SourceProblemDetails } from './source-document.ts';

/** What may be said of a document that is brought in. Codes first, words later: see `import-message.ts`. */
export interface ImportDiagnostic<Code extends ImportCode = ImportCode> {
  readonly code: Code;
  readonly severity: Severity;
  /** The line of the source document, from 1. */
  readonly line: number;
  readonly details: ImportDetails[Code];
}

/** Errors refuse the document; warnings name what a person should look at. */
const IMPORT_SEVERITIES = {
  'source-missing': 'error',
  'source-crashed': 'error',
  'source-empty': 'error',
  'source-unknown': 'error',
  'source-too-large': 'error',
  'source-too-heavy': 'error',
  'source-locked': 'error',
  'source-broken': 'error',
  'source-scanned': 'error',
  'source-tracked-changes': 'error',
  'source-comments': 'error',
  'source-wrong-ending': 'warning',
  'source-part-unread': 'warning',
  'strike-uncertain': 'warning',
  'link-dropped': 'warning',
  'hyphen-uncertain': 'warning',
  'personal-identity-number': 'error',
  'phone-number': 'warning',
  'private-email': 'warning',
  'property-designation': 'warning',
  'no-date': 'error',
  'date-without-year': 'error',
  'impossible-date': 'error',
  'conflicting-dates': 'warning',
  'date-overridden': 'warning',
  'no-items': 'error',
  'duplicate-item': 'error',
  'number-uncertain': 'error',
  'numbering-gap': 'warning',
  'item-uncertain': 'warning',
  'heading-without-number': 'warning',
  'heading-partly-struck': 'warning',
  'unknown-organ': 'error',
  'organ-broken': 'error',
  'new-organ': 'warning',
  'other-organ': 'warning',
  'published-change': 'warning',
  'already-there': 'error',
  unwritable: 'error',
  'unfit-output': 'error',
  'attendance-uncertain': 'warning',
  'attendance-missing': 'warning',
  'decision-uncertain': 'warning',
  'decision-in-prose': 'warning',
  'decision-for-whole-item': 'warning',
  'adopted-in-prose': 'warning',
  'decision-by-other': 'warning',
  'empty-decision': 'warning',
} as const satisfies Readonly<Record<ImportCode, Severity>>;

export type ImportCode = keyof ImportDetails;

/** What each code needs in order to be put into words. */
export interface ImportDetails extends SourceProblemDetails {
  /** `reason`: in Swedish. */
  'source-missing': { readonly reason: string };
  /** A fault of this program: its kind and place. */
  'source-crashed': { readonly reason: string };
  'personal-identity-number': { readonly masked: string };
  'phone-number': { readonly masked: string };
  'private-email': { readonly masked: string };
  'property-designation': { readonly masked: string };
  'no-date': Nothing;
  'date-without-year': {
    readonly found: string;
    readonly years: readonly number[];
    readonly weekday: string | undefined;
  };
  'impossible-date': { readonly found: string };
  'conflicting-dates': { readonly first: string; readonly second: string };
  'date-overridden': { readonly given: string; readonly found: string };
  'no-items': Nothing;
  'duplicate-item': { readonly number: string; readonly firstLine: number };
  'number-uncertain': { readonly found: string };
  'numbering-gap': { readonly before: string; readonly after: string };
  'item-uncertain': { readonly found: string };
  'heading-without-number': { readonly found: string };
  'heading-partly-struck': { readonly found: string };
  'unknown-organ': { readonly organ: string; readonly nearest: string | undefined; readonly known: readonly string[] };
  'organ-broken': { readonly organ: string };
  /** `isCopy`: its file is as another archive has it. */
  'new-organ': { readonly organ: string; readonly name: string; readonly isCopy: boolean };
  'other-organ': { readonly found: string; readonly organ: string };
  /** `addresses`: how many of the meeting's published wordings it changes or leaves out. */
  'published-change': { readonly meeting: string; readonly addresses: number };
  /** `taker`: the file before it in the same import that gives the same meeting. */
  'already-there': { readonly output: string; readonly taker: string | undefined };
  /** `reason`: in Swedish. */
  unwritable: { readonly output: string; readonly reason: string };
  'unfit-output': { readonly reason: string };
  'attendance-uncertain': { readonly found: string };
  'attendance-missing': Nothing;
  'decision-uncertain': { readonly found: string };
  'decision-in-prose': { readonly found: string };
  'decision-for-whole-item': { readonly item: string; readonly after: string };
  'adopted-in-prose': { readonly found: string };
  'decision-by-other': { readonly by: string };
  'empty-decision': { readonly found: string };
}

type Nothing = Readonly<Record<never, never>>;

export function diagnoseImport<Code extends ImportCode>(
  code: Code,
  line: number,
  details: ImportDetails[Code],
): ImportDiagnostic<Code> {
  return { code, severity: IMPORT_SEVERITIES[code], line, details };
}

export function isRefused(diagnostics: readonly ImportDiagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
