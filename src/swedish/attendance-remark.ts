import { namesGroup } from './group-label.ts';
import { isTitle } from './titles.ts';

/**
 * Whether words beside a name are neither an office nor where somebody comes from, and may say that the person was not
 * there: `hälsade`, `kanske`, `VAB`, `(zz)`, `fullmakt`.
 */
export function isRemark(words: string): boolean {
  const all = words.split(/[\s/]+/u);
  const [first = ''] = all;
  if (ABBREVIATED.test(words) || (SHORT.test(words) && !OFFICE.test(words)) || OPEN.test(words)) return true;
  if (/^\p{Ll}/u.test(words))
    return !all.some((word) => OFFICE.test(word) || isTitle(word) || namesGroup(word)) && !FIELD.test(words);
  return all.length < 4 && DONE.test(first) && !namesGroup(words);
}

/** Made for: `VAB`, `Frv`, `FV`, `tjl`, `e.n.`, `ej n`, `N/A`, `zz`, `x1`, `0`, `F`, `Z`. Parties are none of these: `S`, `MP`, `KD`. */
const ABBREVIATED = /^(?:vab|frv|fv|f\.?v|tjl|tj\.?l|e\.?\s?n|n\/a|n\.a|tbc|tbd|covid(?:-19)?|ej\s\p{L})\.?$/iu;
const SHORT = /^(?:[abd-jn-rt-zåäö]\d?|\p{Ll}\p{Ll}?[\d*]*|[ABD-JN-RT-UW-ZÅÄÖ]|0|EN|NA|Xx)$/u;

/** Made for: `kanske`, `ev. via länk`, `vet ej`, `fullmakt`, `genom ombud`, `skriftligt`, `annat möte`, `inbjuden`, `Kallad`. */
const OPEN =
  /^(?:kanske|ev(?:entuellt)?|osäker|oklart|preliminär\p{L}*|vet|fullmakt\p{L}*|genom|skriftlig\p{L}*|annat|annan|andra\s+möte\p{L}*|inbju\p{L}*|kallad\p{L}*|väntad\p{L}*|hemma|resa|på\s+(?:resa|kurs|utbildning|väg)|kurs|utbildning|avgången|avliden|vakant|reserv\p{L}*)(?!\p{L})/iu;

/** What somebody did. Made for: `Hälsade`, `Avböjt`, `Anmält`, `Avbokat`, `Saknas`. */
const DONE = /(?:ade|bokat|böjt|mält|sagt|svarat|hälsat|blev|nas)$/u;

/** Words of offices that a text may begin with a small letter. Made for: `tf`, `bitr.`, `ordf.`, `chefen`, `MAS`, `elev`. */
const OFFICE =
  /^(?:tf|t\.f|vd|facklig\p{L}*|ordinarie|ny|nyvald|bitr|vik|vice|ordf|sekr|v|mas|mar|sas|tjg|tj|ers|adj|suppl|just|\p{L}*(?:ordförande|chef\p{L}*|ansvarig\p{L}*|stöd\p{L}*|sköter\p{L}*|terapeut\p{L}*|general|råd|sakkunnig\p{L}*|utbildare|utveckl\p{L}*|person|expert\p{L}*|arkitekt\p{L}*|byråkrat|kratisk\p{L}*|biolog|mästare|ekonom\p{L}*|skrivare|far|mor|fru|adjungerad\p{L}*|ersättare|föräld\p{L}*|vän|hustru|stipendiat))\.?$/iu;

/** What somebody works with. Made for: `hemsjukvård`, `barn och unga`, `enhet för stöd`, `från Falun`, `för Bo Ek`, `ersätter Bo Ek`. */
const FIELD =
  /^(?:från|för|inom|vid|i|av|ersätter|företräder|representerar)\s|(?<!\p{L})(?:och|för|i|inom|på|vid|kultur|fritid|miljö|teknik|idrott|utbildning|ekonomi|it|hr|juridik|kost)(?!\p{L})/iu;

/** The sign behind a name that nobody knows: `Anna Berg ✗`, `Bo Ek (?)`, `Bo Ek, ~`, `Bo Ek ☐`. */
export function findOpenSign(text: string): string | undefined {
  return OPEN_SIGN.exec(text)?.[0].trim();
}

const OPEN_SIGN = /(?<=^|[\s(,;])(?:[✗✘❌❎⌧☐◻○~½]|\?+)(?=$|[\s),;.])/u;
