import path from 'node:path';
import {
  attachmentName,
  documentsOf,
  hasWords,
  type Attachment,
  type AttachedWords,
  type UnreadWords,
} from '../archive/attachment.ts';
import { diagnose, type Diagnostic, type Place } from '../archive/diagnostic.ts';
import { findPersonalData } from '../swedish/personal-data/personal-data.ts';
import { ATTACHMENTS } from './attach-documents.ts';
import type { ReadMeeting } from './read-meeting.ts';

/** A file whose words are asked for: where it lies, and its content. */
interface AskedDocument {
  readonly place: string;
  readonly sha256: string;
}

/** Gives the lines of each content, by its checksum, or why they are not known. */
export type ReadAttached = (documents: readonly AskedDocument[]) => ReadonlyMap<string, Answered>;

type Answered =
  | { readonly kind: 'read'; readonly lines: readonly string[] }
  | { readonly kind: 'unread'; readonly why: UnreadWords };

/** So many words of an attachment are searched: some fifteen pages. Whoever opens a hit fetches them all. */
export const MOST_ATTACHED_WORDS = 5_000;

interface WithWords {
  readonly meetings: readonly ReadMeeting[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Gives each attachment the words of its file, and tells of personal identity numbers in them, of what cannot be read and of what is left out. */
export function attachWords(folder: string, meetings: readonly ReadMeeting[], read: ReadAttached): WithWords {
  const asked = meetings.flatMap(({ meeting }) =>
    (meeting ? documentsOf(meeting) : [])
      .filter(hasWords)
      .map(({ name, sha256 }) => ({ place: path.join(folder, ATTACHMENTS, meeting?.id ?? '', name), sha256 })),
  );
  const answers = read(asked);
  if (asked.length === 0) return { meetings, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const attached = meetings.map((each): ReadMeeting => {
    const { meeting, file, names } = each;
    if (!meeting || !documentsOf(meeting).some(({ sha256 }) => answers.has(sha256))) return each;
    /* The words of the original are those of the meeting, or what an editor has left out of it: they are not searched. */
    const original = meeting.source?.document && answers.get(meeting.source.document.sha256);
    if (original?.kind === 'read')
      for (const each of findNumbers(original.lines, 'Originalet', { file, line: names.original?.line ?? 1 }))
        diagnostics.push(each);
    const attachments = meeting.attachments.map((attachment, index): Attachment => {
      const { document } = attachment;
      const answer = document && hasWords(document) ? answers.get(document.sha256) : undefined;
      if (!document || !answer) return attachment;
      const at = { file, line: names.documents[index]?.line ?? 1 };
      for (const each of checkWords(answer, attachmentName(attachment), at)) diagnostics.push(each);
      return answer.kind === 'read'
        ? { ...attachment, document: { ...document, words: cut(answer.lines) } }
        : attachment;
    });
    return { ...each, meeting: { ...meeting, attachments } };
  });
  return { meetings: attached, diagnostics };
}

function checkWords(answer: Answered, attachment: string, at: Place): readonly Diagnostic[] {
  if (answer.kind === 'unread') return [diagnose('attachment-unread', at, { attachment, why: answer.why })];
  return [
    ...findNumbers(answer.lines, attachment, at),
    ...(cut(answer.lines).isCut ? [diagnose('attachment-cut', at, { attachment, most: MOST_ATTACHED_WORDS })] : []),
  ];
}

function findNumbers(lines: readonly string[], attachment: string, at: Place): readonly Diagnostic[] {
  const numbers = findPersonalData(lines.join('\n')).filter(({ kind }) => kind === 'personnummer');
  const [first] = numbers;
  const count = new Set(numbers.map(({ masked }) => masked)).size;
  return first ? [diagnose('identity-number-in-attachment', at, { attachment, masked: first.masked, count })] : [];
}

function cut(lines: readonly string[]): AttachedWords {
  const words = lines.flatMap((line) => line.split(/\s+/).filter(Boolean));
  return { text: words.slice(0, MOST_ATTACHED_WORDS).join(' '), isCut: words.length > MOST_ATTACHED_WORDS };
}
