import { expandAttachmentLabels } from '../swedish/attachments.ts';
import { findAttachments } from '../swedish/attachments.ts';
import type { DraftItem } from './meeting-draft.ts';
import { draftText, flatBlocks } from './draft-text.ts';
import { isFileName } from './recognise/build-paragraphs.ts';

export interface ItemAttachments {
  /** As printed in the text; the names of files stand last. */
  readonly printed: readonly string[];
  /** Labels one by one: `C1`, `C2` from `Bilaga C 1-2`; `10`. */
  readonly labels: readonly string[];
  /**
   * Names of files: of embedded ones, whose icon left a paragraph, and of those that the text names
   * (`(fil: Budget.xlsx)`).
   */
  readonly files: readonly string[];
}

/** Every attachment that an item names, once each, in order. */
export function findItemAttachments(item: DraftItem): ItemAttachments {
  const mentions = findAttachments(draftText(item));
  /* Made for: `(fil: Budget.xlsx)`, `(se fil: Avtal 2024.pdf)`, `(se filen: …)`, `(Filen: …)`, `(bifogad fil: …)`. */
  const inText = [
    ...draftText(item).matchAll(
      /\(\s*(?:fil|filen|se fil(?:en)?|bifogad fil)\s*:\s*(?<name>[^()\n]{3,120}?\.(?:docx?|pdf|pptx?|xlsx?|od[tsp]))\s*\)/giu,
    ),
  ].flatMap((match) => match.groups?.['name'] ?? []);
  /* An embedded file's name may be wrapped before its ending: `Svar .pdf` is `Svar.pdf`. */
  const embedded = flatBlocks(item.blocks).flatMap((block) =>
    block.kind === 'prose' && isFileName(block.paragraph.text)
      ? [block.paragraph.text.replaceAll(/(?<!\s)\s+(?=\.\w+$)/g, '')]
      : [],
  );
  const files = [...new Set([...embedded, ...inText])];
  return { printed: [...mentions, ...files], labels: [...new Set(mentions.flatMap(expandAttachmentLabels))], files };
}
