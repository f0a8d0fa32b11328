import type { Span } from '../span.ts';

/** Words that say that a person's account follows. A bankgiro and a plusgiro are public, and are another word. */
const ANNOUNCEMENT = String.raw`(?:clearing(?:nummer|nr)?|(?:bank|löne|privat)?konto(?:t|nummer|nr)?|Swedbank|Handelsbanken|Nordea|SEB|Länsförsäkringar(?:${'[ \u00A0]'}Bank)?|ICA${'[ \u00A0]'}Banken|Skandia(?:banken)?|Danske${'[ \u00A0]'}Bank|Sparbanken)`;
/** Between the parts of the number, and between the word and the number. */
const GAP = String.raw`[ \u00A0.,:–-]{0,3}`;

/**
 * Made for: `konto 8327-9, 123 456 789-0`, `clearing 8327-9 konto 123 456 789-0`, `Kontonr: 5230 12 345 67`,
 * `Nordea 3300-850101 1234`, `Swedbank 8327-9,123456789`. A number in the books, `konto 4010`, is shorter.
 */
const ANNOUNCED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${ANNOUNCEMENT}\.?[ \u00A0:]{1,3}(?<number>[1-9]\d{3}(?:-\d)?${GAP}(?:(?:och|konto(?:nummer|nr)?)${GAP})?(?:\d${GAP}){6,10})(?<=\d${GAP})(?![\p{L}\p{N}])`,
  'giu',
);

/** Made for: `SE45 5000 0000 0583 9825 7466`, `SE4550000000058398257466`. */
const IBAN = /(?<![\p{L}\p{N}])SE\d{2}(?:[ \u00A0]?\d{4}){5}(?![\p{L}\p{N}])/gu;

/** Every account of a bank that words or its own check digits make sure. */
export function findBankAccounts(text: string): readonly Span[] {
  const announced = [...text.matchAll(ANNOUNCED)].map((match) => {
    const number = (match.groups?.['number'] ?? '').replace(/[^\d]{1,3}$/, '');
    const start = match.index + match[0].indexOf(match.groups?.['number'] ?? '');
    return { start, end: start + number.length };
  });
  const international = [...text.matchAll(IBAN)]
    .filter(([written]) => hasValidRest(written))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return [...announced, ...international];
}

/** The check of ISO 13616: the number that the account makes, its country as digits and put last, has the rest 1 by 97. */
function hasValidRest(written: string): boolean {
  const digits = written.replaceAll(/\D/g, '');
  return BigInt(`${digits.slice(2)}2814${digits.slice(0, 2)}`) % 97n === 1n;
}
