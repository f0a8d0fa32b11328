import type { Span } from '../span.ts';

const SPACE = '[ \\u00A0]';
/** Words that say that a person's account follows. A bankgiro and a plusgiro are public, and are another word. */
const ANNOUNCEMENT = String.raw`(?:(?:clearing|clr)(?:nummer|nr)?|(?:bank|löne|privat|person|spar)?(?:konto(?:t|numret|uppgifter|${SPACE}?n(?:umme)?r)?|kto(?:\.?${SPACE}?nr)?)|Swedbank|S?Handelsbanken|SHB|Nordea|SEB|SBAB|Avanza|Länsförsäkringar(?:${SPACE}Bank)?|ICA${SPACE}Banken|Skandia(?:banken)?|Danske${SPACE}Bank|Sparbanken(?:${SPACE}\p{Lu}\p{Ll}+)?)`;
/** Between the word and the number: `konto nr: 5230…`, `kontot är 5230…`, `kontonummer (SEB) 5230…`, `**konto** 5230…`. */
const LEAD = String.raw`\.?\*{0,2}(?:${SPACE}?\((?:\p{L}{2,20})\))?(?:${SPACE}är)?[\s:=#,–-]{1,4}\*{0,2}`;
/** Between the parts of the number. */
const GAP = String.raw`(?:${SPACE}?/${SPACE}?|[ \u00A0.,:–-]{0,3})`;

/**
 * Made for: `konto 8327-9, 123 456 789-0`, `clearing 8327-9 konto 123 456 789-0`, `Kontonr: 5230 12 345 67`,
 * `Nordea 3300-850101 1234`, `Swedbank 8327-9,123456789`, `kto 5230-1234567`, `clearing: 8327-9 / konto: 123456789`.
 * A number in the books, `konto 4010`, is shorter.
 */
const ANNOUNCED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${ANNOUNCEMENT}${LEAD}(?<number>[1-9]\d{3}(?:[-–]\d)?${GAP}(?:(?:och|konto(?:nummer|nr)?|kto)${GAP})?(?:\d${GAP}){6,10})(?<=\d${GAP})(?![\p{L}\p{N}])`,
  'giu',
);

/** Made for: `8327-9, 123 456 789-0`: how Swedbank and the savings banks print an account, and nothing else is printed. */
const PRINTED = /(?<![\p{L}\p{N}-])8\d{3}[-–]\d[, \u00A0]{1,2}\d{1,3}(?:[ \u00A0]\d{3}){2}[-–]\d(?![\p{L}\p{N}])/gu;

/** Made for: `SE45 5000 0000 0583 9825 7466`, `SE4550000000058398257466`, `se45-5000-…`, `SE 45 5000 …`, `GB29 NWBK 6016 …`. */
const IBAN =
  /(?<![\p{L}\p{N}])[A-Z]{2}[ \u00A0]?\d{2}(?:[ \u00A0.-]?[A-Z]{4})?(?:[ \u00A0.-]?\d{4}){2,6}(?:[ \u00A0.-]?\d{1,3})?(?![\p{L}\p{N}])/giu;

/** Every account of a bank that words, its own form or its own check digits make sure. */
export function findBankAccounts(text: string): readonly Span[] {
  const announced = [...text.matchAll(ANNOUNCED)].filter(isNoBook).map((match) => {
    const number = (match.groups?.['number'] ?? '').replace(/[^\d]{1,3}$/, '');
    const start = match.index + match[0].indexOf(match.groups?.['number'] ?? '');
    return { start, end: start + number.length };
  });
  const sure = [...[...text.matchAll(IBAN)].filter(([written]) => hasValidRest(written)), ...text.matchAll(PRINTED)];
  return [...announced, ...sure.map((match) => ({ start: match.index, end: match.index + match[0].length }))];
}

/** Accounts in the books stand in a row, or before an amount. Made for: `konto 4010, 4020, 4030`, `konto 4010: 250 000 kr`. */
function isNoBook({ 0: whole, index, input, groups = {} }: RegExpExecArray): boolean {
  const after = index + whole.length;
  return (
    !/^\d{4}(?:\D+\d{4})+\D*$/.test(groups['number'] ?? '') &&
    !/^[ \u00A0]?(?:kr|kronor|tkr|mnkr)(?!\p{L})/u.test(input.slice(after, after + 10))
  );
}

/**
 * The check of ISO 13616: the account with its country and check digits put last, each letter two digits, has the rest 1 by
 * 97. The shortest account of a country has 15 signs.
 */
function hasValidRest(written: string): boolean {
  const bare = written.replaceAll(/[^A-Z\d]/gi, '').toUpperCase();
  const digits = [...bare.slice(4), ...bare.slice(0, 4)].map((sign) => String(Number.parseInt(sign, 36))).join('');
  return bare.length >= 15 && BigInt(digits) % 97n === 1n;
}
