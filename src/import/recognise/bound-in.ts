import type { SourceLine } from '../source-document.ts';
import { findAttachmentList } from './find-attachment-list.ts';
import { beginsSignature } from './find-signature.ts';

/**
 * Where something that is bound in behind the minutes begins, with numbers of its own: the first line between `from` and
 * `to` that is only the name of an attachment, or the first that begins the signatures. Undefined where there is none.
 */
export function findBoundIn(lines: readonly SourceLine[], from: number, to: number): number | undefined {
  for (let index = from + 1; index <= Math.min(to, lines.length - 1); index += 1) {
    const line = lines[index];
    if (line && (isAttachmentAlone(line) || beginsSignature(line.text))) return index;
  }
  return undefined;
}

/**
 * Where an attachment begins behind the last item although it has no numbers of its own: its name stands alone as a
 * heading does, at the top of a page or behind the signatures. Below the heading of an item it is only named.
 */
export function findAttachmentBehind(lines: readonly SourceLine[], lastItem: number): number | undefined {
  let isSigned = false;
  const end = findAttachmentList(lines, lastItem + 1)?.start ?? lines.length;
  for (let index = lastItem + 1; index < end; index += 1) {
    const [before, line] = [lines[index - 1], lines[index]];
    if (!line) break;
    isSigned ||= beginsSignature(line.text);
    const isOnTop = line.page !== undefined && before?.page !== undefined && line.page > before.page;
    const isHeading = line.bold || line.heading !== undefined;
    const isFollowed = lines.length - index > 2;
    if (isAttachmentAlone(line) && isFollowed && index > lastItem + 1 && (isSigned || isOnTop || isHeading))
      return index;
  }
  return undefined;
}

/** Made for: `Bilaga 1`, `BILAGA A`, `Bilagor`, `Bilaga 2:1`, `Bilaga 1 – Handlingsplan`, `Bilaga 3. Budget`, `Bilaga § 4`. */
function isAttachmentAlone({ text, table }: SourceLine): boolean {
  return (
    table === undefined &&
    /^(?:bilag(?:a|or)|attachment|appendix)(?:\s+(?:nr\.?\s*)?(?:§\s*)?(?:\d{1,3}(?:[.:]\d{1,2})?|\p{L}\d{0,2}))?(?:\s*[.:–—-]\s*\p{Lu}[^.!?]{0,80})?[.:]?$/iu.test(
      text.trim(),
    )
  );
}
