import { expandAttachmentLabels } from '../swedish/attachments.ts';
import { findAttachments } from '../swedish/attachments.ts';
import type { DraftItem } from './meeting-draft.ts';
import { draftText, flatBlocks } from './draft-text.ts';
import { isFileName } from './recognise/build-paragraphs.ts';

export interface ItemAttachments {
  /** As printed, names of embedded files among them. */
  readonly printed: readonly string[];
  /** `C1`, `C2`, `10`. */
  readonly labels: readonly string[];
  /** The names of embedded files. */
  readonly files: readonly string[];
}

/** Every attachment that an item names, once each, in order. */
export function findItemAttachments(item: DraftItem): ItemAttachments {
  const mentions = findAttachments(draftText(item));
  const inText = [
    ...draftText(item).matchAll(
      /\(\s*(?:fil|filen|se fil(?:en)?|bifogad fil)\s*:\s*(?<name>[^()\n]{3,120}?\.(?:docx?|pdf|pptx?|xlsx?|od[tsp]))\s*\)/giu,
    ),
  ].flatMap((match) => match.groups?.['name'] ?? []);
  const embedded = flatBlocks(item.blocks).flatMap((block) =>
    block.kind === 'prose' && isFileName(block.paragraph.text)
      ? [block.paragraph.text.replaceAll(/\s+(?=\.\w+$)/g, '')]
      : [],
  );
  const files = [...new Set([...embedded, ...inText])];
  return { printed: [...mentions, ...files], labels: [...new Set(mentions.flatMap(expandAttachmentLabels))], files };
}
