import { DOCUMENT_KINDS, kindOfDocument, type AttachedDocument } from '../../archive/attachment.ts';

/** What a link to a document says of it: `PDF, 120 kB`; and its media type, where that is known. */
export function documentWords({ name, bytes }: AttachedDocument): {
  readonly words: string;
  readonly type: string | undefined;
} {
  const kind = kindOfDocument(name);
  const known = kind && DOCUMENT_KINDS[kind];
  return { words: [known?.word, sizeInWords(bytes)].filter(Boolean).join(', '), type: known?.type };
}

/** A size as Swedish programs print it: `1 kB`, `120 kB`, `1,4 MB`. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}
