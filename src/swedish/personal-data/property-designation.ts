import type { Span } from '../span.ts';

const SPACE = String.raw`(?:[ \u00A0]+|[ \u00A0]*\n[ \u00A0]*)`;
const NAME = String.raw`\p{Lu}[\p{L}’'-]*\p{Ll}`;

/** What follows the block's number: `:12`. */
const UNIT = /:\s?\d{1,4}(?![\p{L}\p{N}:]|[-–/]\d|[.,]\d)/gu;
/** Up to four names and the block: `Falun Kvarnen 3`, `Norra Ås S` (what several own together). */
const BLOCK = new RegExp(String.raw`((?:${NAME}${SPACE}){1,4})(?:\d{1,3}|[sS]|[gG][aA]|[fF][sS])\s?$`, 'u');
const LONGEST_BLOCK = 80;

/** `kv. Kvarnen 3`, `fastigheten Solhem 8`: no colon, but the word says what it is. */
const NAMED = new RegExp(
  String.raw`(?:[Ff]astighet(?:en)?|[Kk]varter(?:et)?|[Kk]v\.?|[Tt]omt(?:en)?)${SPACE}(${NAME}(?:${SPACE}${NAME}){0,3}${SPACE}\d{1,3}(?:\s?:\s?\d{1,4})?)(?![\p{L}\p{N}:]|[-–/]\d)`,
  'gu',
);

/** Every name of a property in the register of land: `Falun Kvarnen 3:12`, `Solhem 1:23`. */
export function findPropertyDesignations(text: string): readonly Span[] {
  const named = [...text.matchAll(NAMED)]
    .filter(({ index }) => !/\p{L}/u.test(text[index - 1] ?? ''))
    .map((match) => ({
      start: match.index + match[0].length - (match[1] ?? '').length,
      end: match.index + match[0].length,
    }));
  const ends = new Set(named.map(({ end }) => end));
  const numbered = [...text.matchAll(UNIT)].flatMap((match) => {
    const end = match.index + match[0].length;
    const block = BLOCK.exec(text.slice(Math.max(0, match.index - LONGEST_BLOCK), match.index));
    if (
      !block ||
      ends.has(end) ||
      isSomethingElse((block[1] ?? '').trim(), text.slice(match.index - block[0].length, end))
    )
      return [];
    const lead = LEAD_WORDS.exec(block[0])?.[0].length ?? 0;
    return [{ start: match.index - block[0].length + lead, end }];
  });
  return [...named, ...numbered];
}

/** Words with a capital that begin the sentence and no name. */
const LEAD_WORDS = /^(?:(?:Se|På|Till|Från|Vid|Av|Om|För|Den|Det|Ang|Angående|Avser|Gäller)\s+)+(?=\p{Lu})/u;

function isSomethingElse(names: string, whole: string): boolean {
  const words = names.split(/\s+/);
  return (
    [words[0], words.at(-1)].some((word = '') => NO_NAMES.has(word.toLowerCase())) ||
    LAW.test(words.at(-1) ?? '') ||
    (words.length === 1 && isClockTime(whole)) ||
    /(?<!\d)0\d:\d\d$/.test(whole)
  );
}

/** Made for: `Barnkonventionen 12:1`, `Socialtjänstlagen 4:1`, `Föräldrabalken 6:2`. */
const LAW = /(?:konventionen|lagen|balken|förordningen|stadgan)$/u;

/** `Kaffe 9:15`, `Solhem 10:30`: with one word before it, an hour of the day to the five minutes is an hour. */
function isClockTime(whole: string): boolean {
  const [, hour, minute] = /(\d{1,2}):(\d[05])$/.exec(whole) ?? [];
  return hour !== undefined && Number(hour) < 24 && Number(minute) < 60;
}

/** Words before two numbers and a colon that name no land: parts of a text, hours, scales, laws and books of the Bible. */
const NO_NAMES: ReadonlySet<string> = new Set([
  'punkt',
  'punkten',
  'bilaga',
  'bil',
  'paragraf',
  'kapitel',
  'kap',
  'avsnitt',
  'artikel',
  'del',
  'sida',
  'sid',
  'rad',
  'tabell',
  'figur',
  'bild',
  'version',
  'nr',
  'nummer',
  'ärende',
  'mål',
  'dnr',
  'diarienummer',
  'diarienr',
  'beslut',
  'protokoll',
  'möte',
  'mötet',
  'grupp',
  'rum',
  'sal',
  'lokal',
  'nivå',
  'steg',
  'fas',
  'avtal',
  'förslag',
  'fråga',
  'mom',
  'moment',
  'vecka',
  'kl',
  'klockan',
  'tid',
  'tiden',
  'start',
  'slut',
  'paus',
  'lunch',
  'fika',
  'kaffe',
  'från',
  'till',
  'mellan',
  'cirka',
  'ca',
  'omkring',
  'före',
  'efter',
  'senast',
  'måndag',
  'tisdag',
  'onsdag',
  'torsdag',
  'fredag',
  'lördag',
  'söndag',
  'idag',
  'imorgon',
  'skala',
  'skalan',
  'förhållande',
  'förhållandet',
  'kvot',
  'kvoten',
  'fördelning',
  'andel',
  'resultat',
  'poäng',
  'prop',
  'proposition',
  'skr',
  'skrivelse',
  'bet',
  'betänkande',
  'dir',
  'direktiv',
  'förordning',
  'förordningen',
  'lag',
  'lagen',
  'föreskrift',
  'föreskrifter',
  'ds',
  'jo',
  'hfd',
  'rå',
  'matt',
  'matteus',
  'mark',
  'markus',
  'luk',
  'lukas',
  'joh',
  'johannes',
  'apg',
  'rom',
  'romarbrevet',
  'kor',
  'gal',
  'ef',
  'fil',
  'kol',
  'tim',
  'hebr',
  'jak',
  'petr',
  'upp',
  'uppenbarelseboken',
  'mos',
  'mosebok',
  'moseboken',
  'ps',
  'psalm',
  'psaltaren',
  'ordspråksboken',
  'jes',
  'jesaja',
  'jer',
  'jeremia',
  'dan',
  'daniel',
  'job',
  'predikaren',
  'genesis',
]);
