import { BULLETS } from './list-mark.ts';

/** The sign before a name in a list of attendees. */
export interface LeadSign {
  readonly sign: string;
  readonly says: 'ticked' | 'empty' | 'bullet' | 'unknown';
  /** How long it is, with a number or bullet before it and the space behind it. */
  readonly length: number;
}

/**
 * A character that a file does not say: one that only its own typeface knows, or the sign that stands for a lost one.
 * Within a word it is a letter.
 */
const UNREADABLE = /(?<!\p{L})[\p{Co}\p{Cn}\uFFFD](?!\p{Ll})/u;

/** Whether a sign may be a box as well as a tick. */
export function isUnreadable(sign: string): boolean {
  return UNREADABLE.test(sign) || sign.includes('?') || sign.startsWith('â');
}

const TICKED = String.raw`\[[xX✓✔]\]|\([xX✓✔]\)|_+[xX]_+|[☒☑✓✔✅🗹🗸√]\uFE0F?|[xX×](?=\s)`;
const EMPTY = String.raw`\[\s*\]|\(\s*\)|_{2,}|[☐□◻▢]`;
/* One letter or digit is what a typeface of symbols has for a box or a tick: `þ`, `¨`, `ü`, `q`. `o` is Word's bullet. */
const OTHER = String.raw`(?:[${BULLETS}?†‡#]|[\p{S}\p{Co}\p{Cn}]\uFE0F?){1,3}|(?![oiåäö]\s)\p{Ll}(?=\s)|0(?=\s)|â[^\p{L}\s]{2}`;
const LEAD = new RegExp(
  String.raw`^(?:(?:[-–—•*·▪‣⁃]|\d{1,3}[.)])\s+)?(?:(?<ticked>${TICKED})|(?<empty>${EMPTY})|(?<other>${OTHER}))[^\S\t]*(?=\p{Lu})`,
  'u',
);
const BULLET = new RegExp(String.raw`^[${BULLETS}]+$`, 'u');

/**
 * Reads the sign before a name: `☒ Anna Berg`, `[ ] Bo Ek`, `1. ☐ Bo Ek`, `x Anna Berg`, `__ Bo Ek`, `♣ Bo Ek`,
 * `• Anna Berg`. Undefined where none stands there.
 */
export function readLeadSign(text: string): LeadSign | undefined {
  const match = LEAD.exec(text);
  if (!match) return undefined;
  const { ticked, empty, other } = match.groups ?? {};
  const sign = ticked ?? empty ?? other ?? '';
  const says =
    ticked !== undefined ? 'ticked' : empty !== undefined ? 'empty' : BULLET.test(sign) ? 'bullet' : 'unknown';
  return { sign, says, length: match[0].length };
}

/** Signs of which one list has both for those there and those not there, and many lists one before every name. */
const CONTRASTS = ['●○', '●◯', '⬤◯', '⚫⚪', '■□', '■☐', '◼◻', '⬛⬜', '◆◇', '★☆', '▶▷', '+-', '+–', '+−'] as const;

/** Whether a bullet tells two kinds of people apart: `■` beside `□`, `*` before some names alone. */
export function isTelling(sign: string, all: readonly (string | undefined)[]): boolean {
  return (
    (sign === '*' && all.some((other) => other !== '*')) ||
    CONTRASTS.some((pair) => pair.includes(sign) && [...pair].every((one) => all.includes(one)))
  );
}

/**
 * A sign that nobody knows, behind a name or in a cell of its own: `Anna Berg ♣`, `(◐)`, and anywhere one that the file
 * does not say.
 */
export function findStrangeSign(text: string): string | undefined {
  const unreadable = UNREADABLE.exec(text)?.[0];
  if (unreadable !== undefined) return unreadable;
  return text.match(STRANGE)?.find((sign) => !KNOWN.test(sign));
}

const STRANGE = /(?<=^|[\s(,;])(?:[\p{S}]\uFE0F?){1,3}(?=$|[\t\n),;.])/gu;
/** Ticks, boxes, bullets, what stands in formulas and beside a telephone number. */
const KNOWN = new RegExp(String.raw`^[☒☑✓✔✅🗹🗸√☐□◻▢×=|<>^~°´€$£©®™☎✆✉📞📱📧${BULLETS}\uFE0F]+$`, 'u');

/** Whether a tick or an empty box stands anywhere in the text. */
export function hasKnownSign(text: string): boolean {
  return /[☒☑✓✔✅√☐]/u.test(text);
}

/** Whether a line is a tick, a box or a sign that nobody knows, and nothing else. */
export function isSignAlone(text: string): boolean {
  return /^(?:\[[xX✓✔ ]?\]|\([xX✓✔ ]\)|[☒☑✓✔✅🗹🗸√☐□◻▢\p{Co}\p{Cn}\uFFFD]|\s)+$/u.test(text);
}

/** The words without signs at either end, which are no part of a name or a place. */
export function withoutSigns(words: string): string {
  const bare = words.replace(/^(?:[\p{S}\p{Co}\p{Cn}\s]|\uFE0F)+/u, '');
  const [end = ''] = /(?:[\p{S}\p{Co}\p{Cn}\s]|\uFE0F)+$/u.exec(bare.slice(-LONGEST_END)) ?? [];
  return bare.slice(0, bare.length - end.length);
}

/** In characters: no more signs stand behind a place. */
const LONGEST_END = 20;

/** Where the names after the first begin that have a tick, a box or a lost sign of their own: `☒ Anna Berg ☐ Bo Ek`. */
export function findNextSigns(text: string): readonly number[] {
  return [...text.matchAll(NEXT_SIGN)].map(({ index }) => index);
}

const NEXT_SIGN =
  /(?<=[\s,;])(?:\[[xX✓✔ ]?\]|\([xX✓✔ ]\)|[☒☑✓✔✅🗹🗸☐□◻▢■●○✗✘❌\p{Co}\p{Cn}\uFFFD]\uFE0F?)\s*(?=\p{Lu})/gu;
