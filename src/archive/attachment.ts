/** An attachment that a meeting's document names, with a label, a name or both. */
export interface Attachment {
  readonly label: string | undefined;
  readonly name: string | undefined;
  /** The numbers of the items that name it. */
  readonly items: readonly string[];
  /** The file that the archive keeps of it; undefined where it has none. */
  readonly document: AttachedDocument | undefined;
  /** Where it can be read elsewhere: an address that begins with `https://`. */
  readonly link: string | undefined;
}

/** A file in `bilagor/<meeting id>/`, which is published under the same address for good. */
export interface AttachedDocument {
  /** Letters a–z and digits, hyphens and underscores, and an ending: `avtal-2021.pdf`. */
  readonly name: string;
  /** Its size in bytes. */
  readonly bytes: number;
  readonly sha256: string;
  /** Its words, for the search alone; left out where they were not read. */
  readonly words?: AttachedWords;
}

/** The words of a document with single spaces between them. `isCut`: it has more than are searched. */
export interface AttachedWords {
  readonly text: string;
  readonly isCut: boolean;
}

/** Why the words of a document are not known. `ändringar`: it has changes or comments that nobody has settled. */
export type UnreadWords = 'utan text' | 'låst' | 'för tung' | 'ändringar' | 'skadad';

/** The attachments of an item that can be read, here or elsewhere. */
export function findReadableAttachments(
  { attachments }: { readonly attachments: readonly Attachment[] },
  item: string,
): readonly Attachment[] {
  return attachments.filter((each) => isReadable(each) && each.items.includes(item));
}

export function isReadable({ document, link }: Attachment): boolean {
  return document !== undefined || link !== undefined;
}

/** What an attachment is called where it is listed: `Bilaga C: Uppdragsbeskrivning`. */
export function attachmentName({ label, name, document }: Attachment): string {
  const named = [label === undefined ? undefined : `Bilaga ${label}`, name].filter((part) => part !== undefined);
  return named.length > 0 ? named.join(': ') : (document?.name ?? '');
}

/** The kinds of files that are safe to hand out, by their endings: what a file of the kind is called, and its media type. */
export const DOCUMENT_KINDS = {
  pdf: { word: 'PDF', type: 'application/pdf' },
  doc: { word: 'Word', type: 'application/msword' },
  docx: { word: 'Word', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  odt: { word: 'OpenDocument-text', type: 'application/vnd.oasis.opendocument.text' },
  ppt: { word: 'PowerPoint', type: 'application/vnd.ms-powerpoint' },
  pptx: { word: 'PowerPoint', type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
  odp: { word: 'OpenDocument-bilder', type: 'application/vnd.oasis.opendocument.presentation' },
  xls: { word: 'Excel', type: 'application/vnd.ms-excel' },
  xlsx: { word: 'Excel', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  ods: { word: 'OpenDocument-kalkyl', type: 'application/vnd.oasis.opendocument.spreadsheet' },
  csv: { word: 'CSV', type: 'text/csv' },
  txt: { word: 'text', type: 'text/plain' },
  png: { word: 'bild', type: 'image/png' },
  jpg: { word: 'bild', type: 'image/jpeg' },
  jpeg: { word: 'bild', type: 'image/jpeg' },
  webp: { word: 'bild', type: 'image/webp' },
} as const satisfies Readonly<Record<string, { readonly word: string; readonly type: string }>>;

export type DocumentKind = keyof typeof DOCUMENT_KINDS;

/** The kind of a file by its ending, however that is written; undefined for a kind that is not handed out. */
export function kindOfDocument(name: string): DocumentKind | undefined {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return isKind(ending) ? ending : undefined;
}

function isKind(ending: string): ending is DocumentKind {
  return Object.hasOwn(DOCUMENT_KINDS, ending);
}

/** Whether the words of a document of this name can be read. */
export function hasWords({ name }: Pick<AttachedDocument, 'name'>): boolean {
  const kind = kindOfDocument(name);
  return kind === 'pdf' || kind === 'docx' || kind === 'txt';
}

interface Attaching {
  readonly attachments: readonly Attachment[];
  readonly source?: { readonly document?: AttachedDocument } | undefined;
}

/** The files that the archive keeps for a meeting, each once: its attachments and its original, and those of its agenda. */
export function documentsOf(meeting: Attaching & { readonly agenda?: Attaching }): readonly AttachedDocument[] {
  const papers = meeting.agenda ? [meeting, meeting.agenda] : [meeting];
  const named = papers.flatMap(({ attachments, source }) =>
    [...attachments, ...(source ? [source] : [])].flatMap(({ document }) => document ?? []),
  );
  return [...new Map(named.map((document) => [document.name, document])).values()];
}
