import { readPresenceMark } from './presence-mark.ts';
import { isSwedishPlace } from './swedish-places.ts';

/**
 * Whether the words before or above names in a list of attendance say who these people are: a place, a body, a kind of
 * people, an office, or how they took part. Other words (`Hälsade`, `Fullmakt`, `Hemma`) may say that they were not there.
 */
export function namesGroup(words: string): boolean {
  if (words.length > LONGEST_LABEL) return false;
  if (readPresenceMark(words)?.present === true) return true;
  const bare = words
    .replaceAll(/\([^()]*\)|^\d+\s*(?:st\.?\s+)?/gu, '')
    .replace(/\.$/u, '')
    .replace(ALSO, '')
    .trim();
  if (bare === '') return ALSO.test(words.trim());
  if (/^(?:från|för|inom)\s/iu.test(bare)) return isGroup(bare.replace(/^\p{L}+\s+/u, ''));
  return bare.split(/\s*(?:,|&|\/|\bsamt\b|(?<!\p{L})och(?!\p{L}))\s*/u).every(isGroup);
}

/** In characters. A longer text is a sentence. */
const LONGEST_LABEL = 80;

/** Made for: `Övriga`, `Även elever`, `Därutöver revisorer`, `Bland annat`. */
const ALSO = /^(?:övriga|även|också|dessutom|därutöver|samt|och|bland annat)(?:\s+(?:från|för)(?=\s))?(?:\s+|$)/iu;

function isGroup(words: string): boolean {
  const phrase = words.replace(BEHIND, '').trim();
  /* `Individ- och familjeomsorgen`: what its hyphen stands for comes with the next part. */
  if (/^\p{L}+-$/u.test(phrase)) return true;
  if (isSwedishPlace(phrase) || isProperName(phrase)) return true;
  const all = phrase.split(/\s+/u);
  const head = all.at(-1) ?? '';
  return (
    all.slice(0, -1).every((word) => BESIDE.test(word) || isProperName(word) || isSwedishPlace(word)) && isNoun(head)
  );
}

/** What follows the noun: `Politiker i nämnden`, `Representanter från föreningar`. What goes `till` somebody names no group. */
const BEHIND = /\s+(?:från|för|i|på|inom|vid|hos|under)\s.*$/iu;

function isNoun(word: string): boolean {
  return !NO_GROUP.test(word) && (BODY.test(word) || PEOPLE.test(word) || AGENT.test(word) || PLACE_ENDING.test(word));
}

/** Abbreviations and names of several words with capitals. Made for: `PRO`, `SPF`, `Rädda Barnen`, `Team A`, `Dals-Ed`, `Lunds kommun`. */
function isProperName(words: string): boolean {
  if (NO_NAME.test(words)) return false;
  return (
    /^\p{Lu}{2,6}(?:[-–]\p{L}+)?$/u.test(words) ||
    /^\p{Lu}[\p{L}-]+(?:\s+[\p{L}-]+)*\s+\p{Lu}[\p{L}-]*$/u.test(words) ||
    /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(words)
  );
}

/** Abbreviations that stand for no body, and words in capitals. */
const NO_NAME =
  /^(?:VAB|CC|BCC|FK|KK|OBS|PS|NB|TBC|TBD|FRV|FV|RSVP|NEJ|EJ|COVID|SJUK|BORTA|HEMMA|KOPIA|KURS)$|(?:^|\s)(?:ej|inte|icke|utan|till)(?:\s|$)/iu;

/** What may stand before the noun: which of them, or whose. */
const BESIDE =
  /^(?:(?:av\s+)?(?:övriga|ordinarie|lokala|regionala|kommunala|politiska|fackliga|valda|nya|externa|interna|deltagande|närvarande|medverkande|tjänstgörande|beslutande|adjungerade|berörda|vice|bitr\.?|biträdande|tf\.?|alla|samtliga|flera|ett|en|två|tre|fyra|fem)|\p{L}+(?:ska|sk|iska|isk)|\p{Lu}\p{Ll}+s|och|v\.)$/iu;

/** Nouns that look like those of a group. */
const NO_GROUP =
  /^(?:(?:icke|ej|non)-?\p{L}+|mottagar\p{L}*|avsändar\p{L}*|adressat\p{L}*|senare|tidigare|vidare|snarare|närmare|vakant\p{L}*|relevant\p{L}*|dokument\p{L}*|moment\p{L}*|argument\p{L}*|brist\p{L}*|sist|först|kontakt\p{L}*|förslag\p{L}*|avslag\p{L}*|bidrag\p{L}*|underlag\p{L}*|\p{L}*(?:namn|sänd|adress|vänte|check|mejl|post)list|frågor|hand|hem|hör|krockar|kandidat\p{L}*)$/iu;

/** Bodies by how their names end, in their singular, plural and definite forms. */
const BODY = new RegExp(
  `(?:${[
    'kommun|region|församling|förvaltning|nämnd|avdelning|enhet|sektion|verksamhet|förening|organisation|myndighet|omsorg|vård|kassa',
    'styrelse|stiftelse|sektor|central|mottagning|beredning|delegation|revision|ledning|samverkan|samfällighet|klubb|kår|fond|polis',
    'stad|stift|utskott|råd|kontor|kansli|team|nätverk|förbund|sällskap|lag|bolag|företag|fack|institut|universitet|bibliotek|sjukhus|verk|parti|distrikt|område|försvar|samhälle|gymnasium|gymnasie|presidi|presidium|presidie|sekretariat|centrum|centra|forum|näringsliv|museum|byalag|högstadiet|lågstadiet|mellanstadiet',
    'grupp|stab|akademi|byrå|kass|kommitté|kommitte|skola|skolor|kyrka|kyrkor|press|media|allmänhet|fullmäktige|myndigheter|landsting|tingsrätt|länsrätt|divisionen|division',
  ].join('|')})(?:en|n|et|t|er|ar|erna|arna|na|an|orna)?$|\\p{L}{3,}tjänst(?:en|er)?$`,
  'iu',
);

/** Kinds of people. */
const PEOPLE = new RegExp(
  `(?:${[
    'elev|barn|ungdom|förälder|föräldr|vuxn|pensionär|senior|junior|student|medlem|medlemm|politiker|personal|anställd',
    'tjänsteperson|tjänstem|ledamot|ledamöt|suppleant|ombud|representant|gäst|boende|anhörig|brukar|patient|klient|kund|hyresgäst',
    'chef|rektor|kantor|professor|lektor|doktor|revisor|inspektor|koordinator|moderator|prefekt|präst|pastor|imam|kapten|kock|coach|journalist|kanslist|diakon|herde|minister|husmor|pedagog|biträde|kamrer|värd|tolk|vikarie|ordförande|föredragande|vice|ordf|sekr|protokollförande|justerande|kollega|kolleg|släkting|granne|grannar|volontär',
  ].join(
    '|',
  )})(?:en|n|et|t|a|e|er|ar|or|erna|arna|orna|na|ars|erare|skap|skapet)?$|(?:\\p{L}m[aä]n(?:nen)?|kvinn(?:a|or|an|orna))$`,
  'iu',
);

/**
 * Who does something. Made for: `Föreläsare`, `Kassör`, `Observatörer`, `Praktikanter`, `Konsulter`, `Ekonom`, `Psykolog`,
 * `Kanslist`, `Registrator`, `Tekniker`, `Arkivarie`, `Doktorand`, `Logoped`, `Strateg`, `Barnmorska`, `Terapeut`.
 */
const AGENT =
  /\p{L}{2}(?:are(?:n|na)?|arna|[dgjklmnrstv]ör(?:er|en|erna)?|(?:ikant|sist|kent|dent|tent|ult|nom|log|nist|list|rist|tist|dist|fist|jist|ant|ator|ktor|itor|kurator|iker|arie|orand|alist|slist|ped|strateg|eut|oller|kock|morska|sköterska)(?:er|en|erna|s)?|ratorer|arier|strateger|morskor|sköterskor)$/iu;

/** How places end. Made for: `Ekby`, `Norrvik`, `Lillhärad`, `Sjötorp`, `Storfors`, `Alingsås`, `Granhamra`, `Västerlöv`. */
const PLACE_ENDING =
  /^\p{Lu}\p{Ll}+(?:by|byn|ås|stad|köping|sala|sjö|sjön|vik|viken|torp|hult|berg|berga|dal|dalen|ö|ön|sund|hamn|holm|holmen|näs|näset|lund|inge|fors|borg|borga|bo|bro|tuna|ryd|säter|ånger|bäck|bäcken|kil|åker|socken|arp|landa|skog|skogen|härad|mark|marken|strand|stranden|moss|mossen|vall|valla|heden|hed|älv|älven|ängen|lunda|lösa|åsen|udden|gården|slätt|slätten|bygd|bygden|hamra|hammar|löv|röd|boda|måla|tofta|böle|kulla|mora)$/u;
