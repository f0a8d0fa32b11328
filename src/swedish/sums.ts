import { findAmounts, type Amount } from './amounts.ts';
import { readSize, SIZE_WORD } from './amount-units.ts';
import { NUMBER_WORD, readNumberWord } from './number-words.ts';
import { splitSentences } from './sentences.ts';
import { wordsBefore, type Span } from './span.ts';

/** A sum of money in a text, from the word that makes it uncertain to what it is counted by: `ca 1 250 kr per deltagare`. */
export interface Sum extends Span {
  /** The same for the same sum however it is spelled, `1200000 kr` of `1,2 mkr`; undefined where the words give no number. */
  readonly key: string | undefined;
  /** The sentence that it stands in. */
  readonly sentence: Span;
}

/**
 * Every sum of money of a text, in order and apart. Nothing is counted or added: what is found is a stretch of the text. Made for:
 * `1,2 miljoner kronor`, `250 000 kr`, `3 mkr`, `SEK 1 250`, `ca 31 mkr`, `12 kr per invånare`, `500 kr/deltagare`, `två miljoner
 * kronor`, `en halv miljon kronor`, `några miljoner kronor`, `mellan 2 och 3 mkr`, `-3 mkr`. `2–3 miljoner` is one where its
 * sentence speaks of money and no thing that is counted follows. A share in percent is none.
 */
export function findSums(text: string): readonly Sum[] {
  return splitSentences(text).flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    if (!MAY_HOLD.test(words)) return [];
    const found = [...sumsInDigits(words), ...sumsInWords(words)].toSorted((a, b) => a.start - b.start);
    return found
      .filter(({ start }, place) => start >= (found[place - 1]?.end ?? 0))
      .map(({ start, end, key }) => ({
        start: sentence.start + start,
        end: sentence.start + endBeforeStop(words, end),
        key,
        sentence,
      }));
  });
}

/** The stop that ends a sentence is none of a short form: `1,6 miljoner kr.` */
function endBeforeStop(words: string, end: number): number {
  return end === words.length && words.endsWith('.') ? end - 1 : end;
}

type Found = Omit<Sum, 'sentence'>;

/** What every sum has something of: a cheap look before the dear one. */
const MAY_HOLD = /\d|kronor/iu;

/** The sentence is about money, so that a bare number of millions in it is one of kronor. */
const OF_MONEY =
  /kron|kostn|kosta|bidrag|medel|medlen|budget|anslag|avgift|ersättning|finansier|belopp|summa|intäkt|utgift|pengar|\bekonomi|underskott|överskott/iu;

/** What may stand behind a bare number of millions: the end, a sign, or a word that is no thing which is counted. */
const NOTHING_COUNTED =
  /^(?:\s*(?:$|[.,;:!?)”"–-])|\s+(?:som|för|till|i|per|om|av|och|eller|från|under|har|är|ska|år|avsätts|går)(?!\p{L}))/iu;

/** What makes a sum less certain, or its sign. It belongs to the sum: without it more would be said than the text says. */
const BEFORE =
  /(?:(?<![\p{L}\d])(?:cirka|ca\.?|c:a|drygt|knappt|nästan|närmare|omkring|ungefär|runt|kring|högst|minst|maximalt|max|upp\s+till|mer\s+än|över|under|minus|plus|mellan\s+\d[\d\s,.]{0,14}\s?och|från\s+\d[\d\s,.]{0,14}\s?till|\d[\d\s,.]{0,14}\s?à)\s+|(?<![\p{L}\d])[-–−+±]\s?)+$/iu;

/** What a sum is counted by. */
const BY =
  /^(?:\s?\/\s?\p{L}+|\s+per\s+\p{L}+(?:\s+och\s+(?:dag|år|månad|termin|kursdag|tillfälle|deltagare|person|kommun)(?!\p{L}))?)/iu;

function sumsInDigits(words: string): readonly Found[] {
  const ofMoney = OF_MONEY.test(words);
  return findAmounts(words).flatMap((amount) => {
    if (amount.unit !== 'kronor' && !(ofMoney && isBareMillions(amount, words))) return [];
    return [widen(amount, amount.values.join('-'), words)];
  });
}

function isBareMillions({ start, end, unit }: Amount, words: string): boolean {
  if (unit !== undefined) return false;
  const size = /\p{L}+\.?$/u.exec(words.slice(start, end))?.[0].replace(/\.$/, '') ?? '';
  return readSize(size).size >= 1e6 && NOTHING_COUNTED.test(words.slice(end, end + 40));
}

const IN_WORDS = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?<number>${NUMBER_WORD})|ett\spar|några|flera|åtskilliga|hundratals|tiotals)\s(?:(?<size>${SIZE_WORD})\s)?kronor(?!\p{L})`,
  'giu',
);

function sumsInWords(words: string): readonly Found[] {
  return [...words.matchAll(IN_WORDS)].map((match) => {
    const { number, size } = match.groups ?? {};
    const read = number === undefined ? undefined : readNumberWord(number);
    const value = read === undefined ? undefined : String(read * (size === undefined ? 1 : readSize(size).size));
    return widen({ start: match.index, end: match.index + match[0].length }, value, words);
  });
}

function widen({ start, end }: Span, value: string | undefined, words: string): Found {
  const before = BEFORE.exec(wordsBefore(words, start))?.[0] ?? '';
  const by = BY.exec(words.slice(end, end + 60))?.[0] ?? '';
  const isRange = /\d/u.test(before);
  const sign = /[-–−]\s?$|minus\s+$/iu.test(before) ? '-' : '';
  const counted = by
    .replace(/^\s?\/\s?/u, ' per ')
    .replaceAll(/\s+/g, ' ')
    .toLowerCase();
  return {
    start: start - before.length,
    end: end + by.length,
    key: value === undefined || isRange ? undefined : `${sign}${value} kr${counted}`,
  };
}
