const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** A text without soft hyphens and spaces of no width, which pasted words bring along. */
export function withoutUnseen(text: string): string {
  return text.replaceAll(UNSEEN, '');
}
