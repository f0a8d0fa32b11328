import { TITLE_END } from '../../swedish/titles.ts';
import { isSwedishPlace } from '../../swedish/swedish-places.ts';

/** What words beside a name in a list of attendees say of its bearer. */
export interface AttendeeFacts {
  readonly body?: string;
  readonly role?: string;
  readonly part?: string;
  readonly absent?: boolean;
}

/**
 * Sorts words beside a name: where somebody works, what as, or for which part of the meeting.
 * `members`: the municipalities of the organ, which the table of Swedish ones may lack.
 */
export function readAttendeeWords(text: string, members: ReadonlySet<string>): AttendeeFacts {
  const words = text
    .replace(/^[\s,;:/–-]+/u, '')
    .replace(/[\s,;–-]+$/u, '')
    .replace(/(?<!\b(?:tf|ordf|sekr|bitr|kl|vik))\.$/u, '')
    .trim();
  if (words === '' || WHERE.test(words)) return {};
  if (ABSENT.test(words)) return { absent: true };
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
  if (
    /^(?:[\p{L}-]*(?:staben|kansliet|förbundet|regionen|kommunen|avdelningen|enheten|förvaltningen|nämnden|styrelsen|sjukhuset|universitetet|högskolan)|landstinget)$/iu.test(
      words,
    )
  )
    return { body: words };
  if (isRole(words)) return { role: words };
  return { body: words };
}

/** `kl. 13–15`, `§§ 43–44`, `punkt 3–4`, `t.o.m. punkt 5`, `deltog från kl. 10`, `medverkade kl 13-15`, `del av mötet`, `via länk till 11`. */
const PART =
  /^(?:(?:deltog|deltar|deltagit|medverkade|medverkar|närvarade|närvarande|närvarar|var med|anslöt|ansluter|endast|bara)\s+)?(?:(?:på|under|vid|i|till)\s+)?(?<part>(?:(?:fr\.?\s?o\.?\s?m\.?|from|t\.?\s?o\.?\s?m\.?|tom|från(?: och med)?|till(?: och med)?|efter|före|fram till|mellan|ca|cirka)\s+)?(?:kl(?:ockan|\.)?\s*\d|§|punkt(?:en|erna)?\s*\d|p\.?\s*\d|\d{1,2}[.:]\d{2}|ärende\s*\d|lämnade\s|del(?:ar)? av|delvis|första|andra|förmiddag|eftermiddag).*)$/iu;

/** How somebody took part, which no field tells of. */
const WHERE = /^(?:(?:via|på|per)\s+)?(?:teams|zoom|skype|länk|distans|digitalt|telefon|plats|video)$/iu;

/** `Region Dalarna t o m p. 3`: no comma between. */
const BODY_AND_PART =
  /^(?<before>\p{L}[^,]*?)\s+(?<part>(?:(?:fr\.?\s?o\.?\s?m\.?|from|t\.?\s?o\.?\s?m\.?|tom|från|till)\s+)(?:kl\.?|punkt|p\.|§)\s*\d.*)$/iu;

const ABSENT =
  /^(?:ej närvarande|inte närvarande|frånvarande|frånv\.?|förhinder|förhindrad|(?:har |hade )?anmält (?:förhinder|frånvaro)|sjuk|återbud|ej)$/iu;

/** `nätverkets ordförande socialchef Sotenäs`, `chef för hemsjukvården i Dals-Ed`, `socialchef, Ekfors`. */
const ROLE_AND_PLACE =
  /^(?<role>\p{Ll}.*?|[A-ZÅÄÖ]{2,}-\p{Ll}.*?)(?:\s+(?:i|på|vid|för|från)|,)?\s+(?<place>\p{Lu}[\p{L}-]+(?:\s+(?:och\s+)?\p{Lu}[\p{L}-]+)*(?:\s+kommun)?)$/u;

/** What somebody is, beside the titles: `chefen`, `ordf.`, `ersättare`, `tf`, `bitr. chef`, `MAS`, `elev`, `verksamhetsstöd`. */
const ROLE_WORDS = new RegExp(
  String.raw`(?:${TITLE_END}|chefen|ordf\.?|ersättare|representant|adjungerad|föredragande|gäst|suppleant|vikarie|tf\.?|t\.f\.|bitr(?:ädande|\.)?.*|vik\.|MAS|MAR|vice|v\. ordf\.?|sekr\.?|protokollförare|tjänstgörande|vårdnadshavare|elev(?:er)?|verksamhets\p{L}+|utvecklings\p{L}+)$`,
  'iu',
);

function isRole(words: string): boolean {
  const [first = ''] = words.split(/[\s,]/u);
  return (
    /^\p{Ll}/u.test(words) ||
    ROLE_WORDS.test(first) ||
    ROLE_WORDS.test(words) ||
    /^(?:ersättare|tjänstgörande|ej tjänstgörande)\b/iu.test(words)
  );
}

/** `Falun`, `Falu kommun`, `Mellerud och Bengtsfors`, `Region Dalarna`. */
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
