const LABEL = String.raw`(?:[A-ZÅÄÖ](?![\p{L}])(?: ?\d{1,3})?|\d{1,3}(?: ?[a-h])?(?![\p{L}\d]))(?: ?[-–] ?(?:[A-ZÅÄÖ]?\d{1,3}|[A-ZÅÄÖ](?![\p{L}])|[a-h](?![\p{L}])))?`;
const MENTION = String.raw`(?<![\p{L}])(?:Bil(?:aga|agor|agorna|\.)?|bil(?:aga|agor|agorna|\.)|(?<=\()bil)[ \u00a0\n]+${LABEL}(?:[ \u00a0]*(?:,|och|samt|&)[ \u00a0]*${LABEL})*`;
const ANY_MENTION = new RegExp(MENTION, 'gu');
const LAST_MENTION = new RegExp(String.raw`\s*(?:\(${MENTION}\)|,\s*${MENTION})\s*\.?\s*$`, 'u');

/**
 * Every attachment that a text names, as printed and once each.
 * Made for: `Bilaga C 1-2`, `Bil C`, `Bilaga B, B1`, `Bilaga 10-15`, `Bilaga 16,17,18, 19`, `Bilaga 17 och 18`, `Bilagor A–C`, `bil. 2`.
 */
export function findAttachments(text: string): readonly string[] {
  const found = text.matchAll(ANY_MENTION);
  return [...new Set([...found].map(([mention]) => mention.replaceAll(/\s+/g, ' ').trim()))];
}

/** A title without the attachments that stand by themselves at its end: `Avtal (Bilaga C)`, `Avtal, Bilaga 6-9.` → `Avtal`. */
export function withoutAttachments(title: string): string {
  return title.replace(LAST_MENTION, '').trim();
}
