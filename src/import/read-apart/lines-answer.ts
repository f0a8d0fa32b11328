/** What the process that reads attachments says of a file, by its place among those that it was given. */
export interface LinesAnswer {
  readonly number: number;
  readonly lines?: readonly string[];
  /** The code of what the reader has to say of a document that it refuses. */
  readonly problem?: string;
}

export function isLinesAnswer(value: unknown): value is LinesAnswer {
  return typeof value === 'object' && value !== null && 'number' in value && ('lines' in value || 'problem' in value);
}
