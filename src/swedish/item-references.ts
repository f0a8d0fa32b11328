/**
 * The number of a matter in a diary. Made for: `ON 2024/31`, `KS 2024/00123`, `KS-2024/123`, `KS/2024:12`, `ON2024/31`, `2024-00123`,
 * `23/00045`, `HSN 2021-0012-3`, `RS 2023-04512`.
 */
const SERIES = String.raw`\p{Lu}[\p{Lu}\p{Ll}&]{0,7}(?:[/-]\p{Lu}{1,4})?`;
const NUMBER = String.raw`(?:${SERIES}[ \u00a0/-]?)?(?<!\d)\d{2,4}[/:.-]\d{1,6}(?:[-./]\d{1,5}){0,2}(?![\d/])`;
/** With a series before it, a number needs no label: `KS 2024/12`. Its year has two or four digits. */
const BARE = String.raw`\p{Lu}{1,6}(?:[/-]\p{Lu}{1,4})?[ \u00a0-]?(?:19|20)\d{2}[/:-]\d{1,6}(?:[-./]\d{1,5}){0,2}(?![\d/])`;
const LABEL = String.raw`(?:Dnr|D\.?[ ]?nr|Diarienr|Diarienummer|Diarie-?nr|Ärendenr|Ärendenummer|Ärende-?id|Ärendebeteckning)\.?\s*:?\s*`;
const LABELLED = String.raw`${LABEL}${NUMBER}(?:(?:\s*,\s*|\s+och\s+)${NUMBER})*`;
/** The paragraph of another body that prepared the matter. Made for: `Au § 84`, `KSAU § 84/2024`, `Ks-au § 3`, `AU §84`, `§ 84 Au`. */
const PREPARED = String.raw`(?:\p{Lu}[\p{L}&]{1,7}(?:[ /-][\p{L}&]{1,5})?\s*§\s*\d{1,4}(?:[/:]\d{2,4})?(?![\d.:]))`;
const REFERENCE = String.raw`(?:\((?:${LABELLED}|${BARE}|${PREPARED})\)|${LABELLED}|${BARE}|${PREPARED})`;

const LEADING = new RegExp(
  String.raw`^(?:${REFERENCE}[ \t\u00a0]*[,;|]?[ \t\u00a0]*(?:[–-][ \t\u00a0]+)?(?=\s|$|[\p{Lu}("”]))+`,
  'u',
);
const TRAILING = new RegExp(
  String.raw`(?<!\s)(?:\s*[,;|]\s*|\s+[–-]\s+|\s+)(?:\((?:${LABELLED}|${BARE})\)|${LABELLED})\.?$`,
  'u',
);
const EACH = new RegExp(
  String.raw`${LABEL}(?<labelled>${NUMBER}(?:(?:\s*,\s*|\s+och\s+)${NUMBER})*)|(?<![\p{L}\d])(?<bare>${BARE})`,
  'gu',
);

/** How much of the words behind an item's number are references to a diary or another body: `Dnr ON 2024/31 Au § 84`; 0 for none. */
export function leadingReferencesLength(words: string): number {
  return LEADING.exec(words)?.[0].length ?? 0;
}

/** Where references behind a title begin: `Jourtelefon (Dnr ON 2024/31)`; undefined where there are none. */
export function findTrailingReferences(words: string): number | undefined {
  return TRAILING.exec(words)?.index;
}

/** The diary numbers that a text names, once each, in its order: `ON 2024/31`. */
export function findDiaryNumbers(text: string): readonly string[] {
  const found = [...text.matchAll(EACH)].flatMap(({ groups }) =>
    (groups?.['labelled'] ?? groups?.['bare'] ?? '').split(/\s*,\s*|\s+och\s+/u),
  );
  return [...new Set(found.map((number) => number.replaceAll(/\s+/gu, ' ').trim()).filter(Boolean))];
}
