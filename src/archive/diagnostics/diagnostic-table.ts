/**
 * What may be wrong with something, by code: how grave it is, and in Swedish, on one line, what is wrong, what was expected
 * with an example, and what to do. The details that a code needs are what its sentence is made from.
 */
export type DiagnosticTable = Readonly<Record<string, DiagnosticEntry<never>>>;

interface DiagnosticEntry<Details> {
  readonly severity: Severity;
  readonly message: (details: Details) => string;
}

/** Errors refuse the content or the document; warnings name what a person should look at. */
export type Severity = 'error' | 'warning';

/** What each code of the table needs in order to be put into words. */
export type DetailsOf<Table extends DiagnosticTable> = {
  readonly [Code in keyof Table]: Table[Code]['message'] extends () => string
    ? Readonly<Record<never, never>>
    : Parameters<Table[Code]['message']>[0];
};

/** The table as a caller sees it who holds a code and its details. */
export type EntriesOf<Table extends DiagnosticTable> = {
  readonly [Code in keyof Table]: DiagnosticEntry<DetailsOf<Table>[Code]>;
};
