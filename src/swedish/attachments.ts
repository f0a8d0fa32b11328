import type { Span } from './span.ts';

/**
 * Every attachment that a text names, as printed and once each.
 * Made for: `Bilaga C 1-2`, `Bil C`, `Bilaga B, B1`, `Bilaga 10-15`, `Bilaga 16,17,18, 19`, `Bilaga 17 och 18`, `Bilagor A–C`, `bil. 2`, `bilaga 46A`, `Bokslut, bil A`, `Bilaga 1 till 3`, `Bilaga 1 t.o.m. 3`.
 */
export function findAttachments(text: string): readonly string[] {
  return [...new Set(findAttachmentMentions(text).map(({ printed }) => printed))];
}

/** Every mention of attachments, where it stands. */
export function findAttachmentMentions(text: string): readonly (Span & { readonly printed: string })[] {
  return [...text.matchAll(ANY_MENTION)].map(({ 0: mention, index }) => ({
    start: index,
    end: index + mention.length,
    printed: mention.replaceAll(/\s+/g, ' ').trim(),
  }));
}

/** A title without the attachments that stand by themselves at its end: `Avtal (Bilaga C)`, `Avtal, Bilaga 6-9.` → `Avtal`. */
export function withoutAttachments(title: string): string {
  return title.replace(LAST_MENTION, '').trim();
}

const PRINTED_LABEL = String.raw`(?:[A-ZÅÄÖ](?![\p{L}])(?: ?\d{1,3})?|\d{1,3}(?: ?[a-hA-H](?![\p{L}\d-])(?! \p{Lu}| \d)|[A-H])?(?![\p{L}\d]))(?:(?: ?[-–] ?|[ \u00a0]+(?:till|t\.?[ ]?o\.?[ ]?m\.?)[ \u00a0]+)(?:[A-ZÅÄÖ]?\d{1,3}|[A-ZÅÄÖ](?![\p{L}])|[a-h](?![\p{L}])))?`;
const MENTION = String.raw`(?<![\p{L}])(?:Bil(?:aga|agor|agorna|\.)?|bil(?:aga|agor|agorna|\.)|(?<=\(|,[ \u00a0])bil)[ \u00a0\n]+${PRINTED_LABEL}(?:[ \u00a0]*(?:,|och|samt|&)[ \u00a0]*${PRINTED_LABEL})*`;
const ANY_MENTION = new RegExp(MENTION, 'gu');
const LAST_MENTION = new RegExp(String.raw`(?<!\s)\s*(?:\(${MENTION}\)|,\s*${MENTION})\s*(?:\.\s*)?$`, 'u');

/** A range of more labels than this is no range of attachments: it gives its two ends. */
const LONGEST_RANGE = 50;

/**
 * The labels that a mention of attachments names, once each, in its order.
 * Made for: `Bilaga C 1-2` → C1, C2; `Bil C` → C; `Bilaga B, B1`; `Bilaga 10-15` → 10 … 15; `Bilaga 16,17,18, 19`;
 * `Bilaga 17 och 18`; `Bilaga D 3` → D3; `Bilagor A–C` → A, B, C; `Bilaga C1–C3`; `bil. 2a`; `Bilaga 2 a–c` → 2a, 2b, 2c;
 * `Bilaga A och B:1` → A, B1; `Bilaga C 1, 2` → C1, C2: a number alone belongs to the letter that was numbered before it.
 */
export function expandAttachmentLabels(printed: string): readonly string[] {
  const labels = new Set<string>();
  let before: Label | undefined;
  for (const part of printed.normalize('NFC').replace(LEAD, '').split(DIVIDER)) {
    const match = PART.exec(part.trim());
    if (!match) continue;
    const first = readLabel(match[1] ?? '', before);
    const last = match[2] === undefined ? first : readLabel(match[2], first);
    for (const label of expandRange(first, last)) labels.add(`${label.letter}${label.number}${label.suffix}`);
    before = last;
  }
  return [...labels];
}

interface Label {
  /** `C` of `C1`; empty where it has none, as have the other two. */
  readonly letter: string;
  readonly number: string;
  /** `a` of `2a`. */
  readonly suffix: string;
}

const LEAD = /^\s*bil(?:agorna|agor|agan|aga|\.)?\s*/iu;
const DIVIDER = /[,;&/+]|(?<!\p{L})(?:och|samt|resp\.?|respektive)(?!\p{L})/iu;
const LABEL = String.raw`[A-ZÅÄÖ]?\s?[:.]?\s?\d{1,3}(?:\s?[a-z])?|[A-ZÅÄÖ]`;
const PART = new RegExp(String.raw`^(${LABEL})(?:\s*(?:[-‐‑–—]|till|t\.?\s?o\.?\s?m\.?)\s*(${LABEL}))?\s*[.)]*$`, 'iu');

function readLabel(text: string, before: Label | undefined): Label {
  const [, letter = '', number = '', suffix = ''] = /^([A-ZÅÄÖ]?)[\s:.]*(\d*)\s?([a-z]?)$/iu.exec(text) ?? [];
  if (number === '') {
    return before?.suffix
      ? { ...before, suffix: letter.toLowerCase() }
      : { letter: letter.toUpperCase(), number, suffix };
  }
  const inherited = letter === '' && before?.number ? before.letter : letter.toUpperCase();
  return { letter: inherited, number: String(Number(number)), suffix: suffix.toLowerCase() };
}

/** `C1`–`C3` by number, `A`–`C` by letter, `2a`–`2c` by what follows the number; two labels of other kinds are two. */
function expandRange(first: Label, last: Label): readonly Label[] {
  const [start, end] = [first, last].map(({ letter, number, suffix }) => suffix || number || letter);
  if (start === undefined || end === undefined || start === end) return [first];
  const ends = [first, last];
  if (first.suffix !== '' || last.suffix !== '') {
    const alike =
      first.letter === last.letter && first.number === last.number && first.suffix !== '' && last.suffix !== '';
    return alike ? lettersBetween(start, end).map((suffix) => ({ ...first, suffix })) : ends;
  }
  if (first.number !== '' && last.number !== '') {
    const count = Number(end) - Number(start) + 1;
    if (first.letter !== last.letter || count < 2 || count > LONGEST_RANGE) return ends;
    return Array.from({ length: count }, (_, step) => ({ ...first, number: String(Number(start) + step) }));
  }
  return first.number === '' && last.number === ''
    ? lettersBetween(start, end).map((letter) => ({ ...first, letter }))
    : ends;
}

const ALPHABET = [...'abcdefghijklmnopqrstuvwxyzåäö'];

/** In the order of the Swedish alphabet; the two themselves where they stand in no order. */
function lettersBetween(start: string, end: string): readonly string[] {
  const [from, to] = [start, end].map((letter) => ALPHABET.indexOf(letter.toLowerCase()));
  if (from === undefined || to === undefined || from >= to) return [start, end];
  const letters = ALPHABET.slice(from, to + 1);
  return start === start.toUpperCase() ? letters.map((letter) => letter.toUpperCase()) : letters;
}
