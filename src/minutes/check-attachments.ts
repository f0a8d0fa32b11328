import type { AgendaItem } from '../archive/agenda-item.ts';
import { expandAttachmentLabels } from '../swedish/attachments.ts';
import { blocksText } from '../archive/block-words.ts';
import type { Block } from '../archive/block.ts';
import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import { findAttachments } from '../swedish/attachments.ts';
import type { YamlData } from './frontmatter.ts';
import type { ReadableParts } from './readable-parts.ts';

/** Where the parts of the file stand, for the diagnostics. */
export interface AttachmentPlaces {
  readonly file: string;
  readonly lineOf: YamlData['lineOf'];
  /** The line where the text before the first item begins. */
  readonly introductionLine: number;
}

/** The text of a meeting, as far as attachments may be named in it. */
export interface MeetingWords {
  readonly introduction: readonly Block[];
  readonly items: readonly AgendaItem[];
}

/** Compares the labels of attachments that the text names with those that `bilagor` lists, in both directions. */
export function checkAttachments(
  parts: ReadableParts,
  words: MeetingWords,
  { file, lineOf, introductionLine }: AttachmentPlaces,
): readonly Diagnostic[] {
  const listed = new Set(
    (parts.bilagor ?? []).flatMap(({ etikett }) => (etikett === undefined ? [] : labelsOf(etikett))),
  );
  /* `Bil C` stands for both C1 and C2, if the document has these. */
  const groups = new Set([...listed].map(groupOf));
  const introduction = findAttachments(blocksText(words.introduction));
  const mentions = [
    { item: undefined, line: introductionLine, labels: introduction.flatMap(expandAttachmentLabels) },
    ...words.items.map(({ number, line, attachments, presenters }) => ({
      item: number,
      line,
      labels: [...attachments, ...findAttachments(presenters.join('\n'))].flatMap(expandAttachmentLabels),
    })),
  ];
  const unlisted = mentions.flatMap(({ item, line, labels }) => {
    const missing = [...new Set(labels)].filter((label) => !listed.has(label) && !groups.has(label));
    return missing.length === 0 ? [] : [diagnose('attachment-not-listed', { file, line }, { item, labels: missing })];
  });
  const around = [parts.huvud ?? '', parts.underskrift ?? ''].join('\n');
  const named = new Set([
    ...mentions.flatMap(({ labels }) => labels),
    ...findAttachments(around).flatMap(expandAttachmentLabels),
  ]);
  return [...unlisted, ...findUnnamed(parts, named, () => flatten(`${around}\n${textOf(words)}`), { file, lineOf })];
}

function findUnnamed(
  { bilagor, text: form }: ReadableParts,
  named: ReadonlySet<string>,
  readFlat: () => string,
  { file, lineOf }: Pick<AttachmentPlaces, 'file' | 'lineOf'>,
): readonly Diagnostic[] {
  /* In a summary, an attachment with only a name need not be named in the text. */
  const checked = (bilagor ?? [])
    .map((attachment, place) => ({ ...attachment, place, labels: labelsOf(attachment.etikett ?? '') }))
    .filter(({ etikett }) => etikett !== undefined || form !== 'sammandrag');
  const flat = checked.some(({ labels }) => labels.length === 0) ? readFlat() : '';
  return checked.flatMap(({ etikett, namn, labels, place }) => {
    const isNamed =
      labels.length === 0
        ? flat.includes(flatten(etikett ?? namn ?? ''))
        : labels.some((label) => named.has(label) || named.has(groupOf(label) ?? label));
    return isNamed
      ? []
      : [
          diagnose(
            'attachment-not-named',
            { file, line: lineOf(['bilagor', place]) },
            { attachment: etikett ?? namn ?? '' },
          ),
        ];
  });
}

/** The labels in `etikett`: `C1`; both labels of `Bilaga C 1-2`. Empty where it is only a word. */
function labelsOf(etikett: string): readonly string[] {
  return expandAttachmentLabels(etikett);
}

/** The letter of a label, `C` for `C1`; undefined for a label that is not a letter and a number. */
function groupOf(label: string): string | undefined {
  return /^(\p{L})\d/u.exec(label)?.[1];
}

/**
 * All text in which the name of an attachment may stand. Titles no longer have the attachments at their end, so
 * `attachments` is searched too.
 */
function textOf({ introduction, items }: MeetingWords): string {
  return [
    blocksText(introduction),
    ...items.map(({ title, presenters, attachments, blocks }) =>
      [title, ...attachments, ...presenters, blocksText(blocks)].join('\n'),
    ),
  ].join('\n');
}

/** Only letters and digits: a line may end within a name, and `plan.docx` may be written `plan .docx`. */
function flatten(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
