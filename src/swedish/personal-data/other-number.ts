/**
 * Words right before a number that say that it is another one than a person's.
 * Made for: `dnr 210301-0012`, `diarienummer: 023-12345`, `fakturanr 811218-9876`, `OCR 8112189876`, `avtal 811218-1234`,
 * `bankgiro 5050-1055`, `org.nr 556677-8899`. A `kontonummer`, `kundnummer` or `medlemsnummer` may be a person's all the same.
 */
const OTHER_NUMBER =
  /(?<!\p{L})(?:dnr|(?:diarie|ärende|dokument|faktura|avtals?|upphandlings|beställnings|order|löp|serie|artikel|projekt|inventarie|mål|ocr-?)\s?(?:nummer|nr|-?id)|mötes-?id|org(?:anisations)?\.?\s?(?:nummer|nr)|ocr|avtal|upphandling|beställning|order|faktura|bankgiro|bg|plusgiro|pg)[.:]*\s*$/iu;

/** Whether the words before a number end in one that names another kind of number. */
export function isOtherNumber(before: string): boolean {
  return OTHER_NUMBER.test(before);
}
