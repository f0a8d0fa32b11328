import type { ImportOptions, ImportResult } from '../import-document.ts';

/** What a reading process is asked. It answers each question once, and is asked one at a time. */
export interface ReaderQuestion {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly options: ImportOptions;
}

export type ReaderAnswer =
  /** Sent once, unasked: everything is loaded. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'read'; readonly result: ImportResult }
  /** A fault of our own. `reason` holds no word of the document. */
  | { readonly kind: 'crashed'; readonly reason: string };

/** Both ends are this program, of one version: the tag tells the rest. */
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
