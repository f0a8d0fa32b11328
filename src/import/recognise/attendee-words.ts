import { isRemark } from '../../swedish/attendance-remark.ts';
import { saysMissing } from '../../swedish/missing-words.ts';
import { saysAbsent, saysAbsentInPart, saysPresentAlone } from '../../swedish/presence-mark.ts';
import { TITLE_END } from '../../swedish/titles.ts';
import { isSwedishPlace } from '../../swedish/swedish-places.ts';

/**
 * What words beside a name in a list of attendees tell about the person. A key is missing where the words do not tell.
 * `body`: where they come from. `role`: their office. `part`: for which part of the meeting.
 */
export interface AttendeeFacts {
  readonly body?: string;
  readonly role?: string;
  readonly part?: string;
  readonly absent?: boolean;
  /** The words, where they may say that the person was not there. */
  readonly doubt?: string;
}

/**
 * Reads words beside a name: where the person works, in which office, or for which part of the meeting they were there.
 * `members`: the municipalities of the organ in small letters, which the table of Swedish places may lack.
 */
export function readAttendeeWords(text: string, members: ReadonlySet<string>): AttendeeFacts {
  /* Loose punctuation goes, but not the stop of an abbreviation: `, ordf.`, `– bitr.`. */
  const words = text
    .replace(/^[\s,;:/–-]+/u, '')
    .replace(/(?<![\s,;–-])[\s,;–-]+$/u, '')
    .replace(/(?<!\b(?:tf|ordf|sekr|bitr|kl|vik))\.$/u, '')
    .trim();
  if (words.length > LONGEST_FACTS) return /^\p{Ll}/u.test(words) ? { role: words } : { body: words };
  if (words === '' || WHERE.test(words)) return {};
  if (saysAbsent(words)) return { absent: true };
  if (saysAbsentInPart(words)) return { part: words };
  /* A number or a tick says nothing more of somebody who is listed: `1. Anna Berg 2. Bo Ek`, `Anna Berg, ja`. */
  if (/^(?!0$)\d{1,3}[.)]?$/u.test(words) || saysPresentAlone(words)) return {};
  const behind = BODY_AND_PART.exec(words)?.groups;
  if (behind)
    return {
      ...readAttendeeWords(behind['before'] ?? '', members),
      ...readAttendeeWords(behind['part'] ?? '', members),
    };
  const part = PART.exec(words);
  if (part) return { part: (part.groups?.['part'] ?? words).trim() };
  if (isPlace(words, members)) return { body: words };
  const atEnd = ROLE_AND_PLACE.exec(words);
  if (atEnd && isRole(atEnd.groups?.['role'] ?? '') && isPlace(atEnd.groups?.['place'] ?? '', members)) {
    return { role: atEnd.groups?.['role'] ?? '', body: atEnd.groups?.['place'] ?? '' };
  }
  /* Made for: `Regionen`, `kommunledningsstaben`, `Landstinget`, `socialförvaltningen`, `Högskolan`. */
  if (
    /^(?:[\p{L}-]*(?:staben|kansliet|förbundet|regionen|kommunen|avdelningen|enheten|förvaltningen|nämnden|styrelsen|sjukhuset|universitetet|högskolan)|landstinget)$/iu.test(
      words,
    )
  )
    return { body: words };
  if (saysMissing(words)) return { absent: true };
  if (isRemark(words)) return { doubt: words };
  if (isRole(words)) return { role: words };
  return { body: words };
}

/** In characters. A longer text is not taken apart, so that the time grows no faster than the text. */
const LONGEST_FACTS = 400;

/**
 * Words for a part of the meeting. Made for: `kl. 13–15`, `§§ 43–44`, `punkt 3–4`, `t.o.m. punkt 5`,
 * `deltog från kl. 10`, `medverkade kl 13-15`, `del av mötet`, `under förmiddagen`, `till 11.00`.
 */
const PART =
  /^(?:(?:deltog|deltar|deltagit|medverkade|medverkar|närvarade|närvarande|närvarar|var med|anslöt|ansluter|anlände|ankom|kom|avvek|gick|endast|bara)\s+)?(?:(?:på|under|vid|i|till)\s+)?(?<part>(?:(?:fr\.?\s?o\.?\s?m\.?|from|t\.?\s?o\.?\s?m\.?|tom|från(?: och med)?|till(?: och med)?|efter|före|fram till|mellan|ca|cirka)\s+)?(?:kl(?:ockan|\.)?\s*\d|§|punkt(?:en|erna)?\s*\d|p\.?\s*\d|\d{1,2}[.:]\d{2}|ärende\s*\d|lämnade\s|del(?:ar)? av|delvis|första|andra|förmiddag|eftermiddag).*)$/iu;

/**
 * How somebody took part, which is not kept: no field holds it. Made for: `via Teams`, `på länk`, `digitalt`,
 * `på plats`.
 */
const WHERE = /^(?:(?:via|på|per)\s+)?(?:teams|zoom|skype|länk|distans|digitalt|telefon|plats|video)$/iu;

/**
 * A body and a part of the meeting with no comma between them. Made for: `Region Dalarna t o m p. 3`,
 * `Falun från kl. 10`.
 */
const BODY_AND_PART =
  /^(?<before>\p{L}[^,]*?)\s+(?<part>(?:(?:fr\.?\s?o\.?\s?m\.?|from|t\.?\s?o\.?\s?m\.?|tom|från|till)\s+)(?:kl\.?|punkt|p\.|§)\s*\d.*)$/iu;

/**
 * A role and the place behind it. Made for: `nätverkets ordförande socialchef Sotenäs`, `socialchef, Ekfors`,
 * `chef för hemsjukvården i Dals-Ed`, `IFO-chef Falu kommun`.
 */
const ROLE_AND_PLACE =
  /^(?<role>\p{Ll}.*?|[A-ZÅÄÖ]{2,}-\p{Ll}.*?)(?:\s+(?:i|på|vid|för|från)|,)?\s+(?<place>\p{Lu}[\p{L}-]+(?:\s+(?:och\s+)?\p{Lu}[\p{L}-]+)*(?:\s+kommun)?)$/u;

/**
 * Words for an office, beside the titles that `TITLE_END` knows. Made for: `chefen`, `ordf.`, `ersättare`, `tf`,
 * `bitr. chef`, `VD`, `MAS`, `elev`, `verksamhetsstöd`.
 */
const ROLE_WORDS = new RegExp(
  String.raw`(?:${TITLE_END}|chefen|ordf\.?|ersättare|representant|adjungerad|föredragande|gäst|vd|suppleant|vikarie|tf\.?|t\.f\.|bitr(?:ädande|\.)?.*|vik\.|MAS|MAR|vice|v\. ordf\.?|sekr\.?|protokollförare|tjänstgörande|vårdnadshavare|elev(?:er)?|verksamhets\p{L}+|utvecklings\p{L}+)$`,
  'iu',
);

/**
 * Whether the words tell an office: they begin with a small letter, with a word of `ROLE_WORDS`, or as in
 * `Ej tjänstgörande ersättare`.
 */
function isRole(words: string): boolean {
  const [first = ''] = words.split(/[\s,]/u);
  return (
    /^\p{Ll}/u.test(words) ||
    ROLE_WORDS.test(first) ||
    ROLE_WORDS.test(words) ||
    /^(?:ersättare|tjänstgörande|ej tjänstgörande)\b/iu.test(words)
  );
}

/**
 * Whether the words are one or more municipalities or a region: `Falun`, `Falu kommun`, `Mellerud och Bengtsfors`,
 * `Region Dalarna`.
 */
function isPlace(words: string, members: ReadonlySet<string>): boolean {
  return words.split(/\s*(?:\boch\b|&|\/|,)\s*/u).every((name) => {
    const bare = name.replace(/\s+(?:kommun|stad)$/u, '');
    return (
      isSwedishPlace(bare) ||
      members.has(bare.toLowerCase()) ||
      (bare !== name && /^\p{Lu}/u.test(name)) ||
      /^Region(?:en)?\s+\p{Lu}/u.test(name)
    );
  });
}
