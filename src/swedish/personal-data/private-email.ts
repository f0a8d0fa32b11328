import type { Span } from '../span.ts';

/** Domains where private persons have their mail, without their last part: `gmail` of `gmail.com`. */
const PRIVATE_NAMES = [
  'aol',
  'bahnhof',
  'bredband',
  'bredband2',
  'comhem',
  'fastmail',
  'glocalnet',
  'gmail',
  'gmx',
  'g-mail',
  'googlemail',
  'home',
  'hotmail',
  'hushmail',
  'icloud',
  'live',
  'mac',
  'mail',
  'me',
  'msn',
  'outlook',
  'ownit',
  'passagen',
  'pm',
  'proton',
  'protonmail',
  'rocketmail',
  'spray',
  'swipnet',
  'tele2',
  'telenor',
  'telia',
  'tiscali',
  'tuta',
  'tutanota',
  'utfors',
  'yahoo',
  'yandex',
  'ymail',
  'zoho',
] as const;
/** Those whose name alone would be too many others'. */
const PRIVATE_DOMAINS = [
  'hey.com',
  'laposte.net',
  'o2.pl',
  'online.no',
  'qq.com',
  'seznam.cz',
  't-online.de',
  'web.de',
  'wp.pl',
] as const;

const SPACE = '[ \u00A0]';
const AT = '(?:[@＠﹫]|%40|&#64;|&commat;){1,2}';
/** The signs of Markdown, and the line end, that stand between the parts of an address. */
const LOOSE = String.raw`(?:\*{1,2}|\n|${SPACE})?`;
const DOT = String.raw`(?:${SPACE}?[.．]${SPACE}?|,|${SPACE}?[(\[](?:dot|punkt)[)\]]${SPACE}?|${SPACE}(?:dot|punkt)${SPACE})`;

/**
 * Made for: `@gmail.com`, `@yahoo.co.uk`, ` (at) live.se`, `[at]icloud.com`, `＠gmail.com`, ` @ gmail.com`, `(a)gmail.com`,
 * ` at gmail.com`, ` snabel-a gmail.com`, `(at)gmail(punkt)com`, ` at gmail dot com`, `@gmail .com`, `@gmail,com`,
 * `@**gmail.com`, `%40gmail.com`, `@@gmail.com`, `@student.gmail.com`; not `@outlook.falun.se`.
 */
const DOMAIN = new RegExp(
  String.raw`(?:(?:\*{1,2}|__?)?${AT}${LOOSE}|${SPACE}${AT}${SPACE}|${SPACE}?[(\[{<]\\?(?:at|a|snabel[- ]?a|${AT})[)\]}>]${SPACE}?|(?<bare>${SPACE}(?:at|snabel[- ]?a)${SPACE}))` +
    String.raw`(?:[\p{L}\d-]{1,30}\.)?(?:(?<name>${PRIVATE_NAMES.join('|')})(?:${DOT}(?:co\.uk|\p{L}{2,4})|${SPACE}com)|${PRIVATE_DOMAINS.join('|').replaceAll('.', String.raw`\.`)})(?![\p{L}\p{N}-]|\.\p{L})`,
  'giu',
);

/** Names that are English words too: `look at live.se`. */
const WORDS: ReadonlySet<string> = new Set(['home', 'live', 'mac', 'mail', 'me', 'spray']);

/** Made for: `anna.berg`, `anna\_berg\`: what stands before the domain, Markdown's signs of escape included. */
const LOCAL_PART = /[\p{L}\p{N}][\p{L}\p{N}._%+\\-]*$/u;
const LONGEST_LOCAL_PART = 64;

/** Every mail address that is a private person's and no authority's. */
export function findPrivateEmails(text: string): readonly Span[] {
  return [...text.matchAll(DOMAIN)].flatMap((match) => {
    const local = LOCAL_PART.exec(text.slice(Math.max(0, match.index - LONGEST_LOCAL_PART), match.index))?.[0];
    const isEnglish =
      match.groups?.['bare'] !== undefined && WORDS.has(match.groups['name'] ?? '') && !/[._\d]/.test(local ?? '');
    return local === undefined || isEnglish
      ? []
      : [{ start: match.index - local.length, end: match.index + match[0].length }];
  });
}
