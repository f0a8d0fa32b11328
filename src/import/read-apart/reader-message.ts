import type { ImportOptions, ImportResult } from '../import-document.ts';

/** A question to a reading process: which meeting this document holds. One question is asked at a time. */
export interface ReaderQuestion {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly options: ImportOptions;
}

export type ReaderAnswer =
  /** Sent once at the start: the process has loaded everything. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'read'; readonly result: ImportResult }
  /** A fault of this program. `reason` holds no word of the document. */
  | { readonly kind: 'crashed'; readonly reason: string };

/** One key is enough to check, because both processes are this program in the same version. */
export function isReaderQuestion(message: unknown): message is ReaderQuestion {
  return typeof message === 'object' && message !== null && 'bytes' in message && message.bytes instanceof Uint8Array;
}

export function isReaderAnswer(message: unknown): message is ReaderAnswer {
  return (
    typeof message === 'object' &&
    message !== null &&
    'kind' in message &&
    ['ready', 'read', 'crashed'].includes(String(message.kind))
  );
}
