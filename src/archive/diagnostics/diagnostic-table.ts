/**
 * A table of faults by code. Each message is Swedish, on one line, and says what is wrong, what was expected (with an
 * example) and what to do. The parameter of a message has the details that its code needs.
 */
export type DiagnosticTable = Readonly<Record<string, DiagnosticEntry<never>>>;

interface DiagnosticEntry<Details> {
  readonly severity: Severity;
  readonly message: (details: Details) => string;
}

/** An error keeps the content or the document from being used; a warning is for a person to look at. */
export type Severity = 'error' | 'warning';

/** The details that each code of the table needs for its message. */
export type DetailsOf<Table extends DiagnosticTable> = {
  readonly [Code in keyof Table]: Table[Code]['message'] extends () => string
    ? Readonly<Record<never, never>>
    : Parameters<Table[Code]['message']>[0];
};

/** The table in the form that is needed to look up a code together with its own details. */
export type EntriesOf<Table extends DiagnosticTable> = {
  readonly [Code in keyof Table]: DiagnosticEntry<DetailsOf<Table>[Code]>;
};
