import type { Span } from '../span.ts';

/** Domains where private persons have their mail, without their last part: `gmail` of `gmail.com`. */
const PRIVATE_NAMES = [
  'aol',
  'bredband',
  'bredband2',
  'comhem',
  'fastmail',
  'glocalnet',
  'gmail',
  'gmx',
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
  'passagen',
  'pm',
  'proton',
  'protonmail',
  'rocketmail',
  'spray',
  'swipnet',
  'tele2',
  'telia',
  'tiscali',
  'tuta',
  'tutanota',
  'yahoo',
  'ymail',
  'zoho',
] as const;

const SPACE = '[ \u00A0]';
const AT = '[@＠﹫]';

/**
 * Made for: `@gmail.com`, `@yahoo.co.uk`, ` (at) live.se`, `[at]icloud.com`, `＠gmail.com`, ` @ gmail.com`, `(a)gmail.com`,
 * ` at gmail.com`, ` snabel-a gmail.com`, `(at)gmail(punkt)com`, ` at gmail dot com`; not `@outlook.falun.se`.
 */
const DOMAIN = new RegExp(
  String.raw`(?:${AT}${SPACE}?|${SPACE}${AT}${SPACE}|${SPACE}?[(\[{]\\?(?:at|a|snabel-?a|${AT})[)\]}]${SPACE}?|${SPACE}(?:at|snabel-?a)${SPACE})` +
    String.raw`(?:${PRIVATE_NAMES.join('|')})(?:\.|${SPACE}?[(\[](?:dot|punkt)[)\]]${SPACE}?|${SPACE}(?:dot|punkt)${SPACE})(?:co\.uk|\p{L}{2,4})(?![\p{L}\p{N}-]|\.\p{L})`,
  'giu',
);

/** Made for: `anna.berg`, `anna\_berg\`: what stands before the domain, Markdown's signs of escape included. */
const LOCAL_PART = /[\p{L}\p{N}][\p{L}\p{N}._%+\\-]*$/u;
const LONGEST_LOCAL_PART = 64;

/** Every mail address that is a private person's and no authority's. */
export function findPrivateEmails(text: string): readonly Span[] {
  return [...text.matchAll(DOMAIN)].flatMap((match) => {
    const local = LOCAL_PART.exec(text.slice(Math.max(0, match.index - LONGEST_LOCAL_PART), match.index))?.[0];
    return local === undefined ? [] : [{ start: match.index - local.length, end: match.index + match[0].length }];
  });
}
