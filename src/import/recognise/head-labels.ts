import { leadingNameLength } from '../../swedish/person-name.ts';
import { MISSING_LABEL } from '../../swedish/missing-words.ts';
import { saysAbsent } from '../../swedish/presence-mark.ts';
import { CONVENOR_END } from '../../swedish/titles.ts';

export type HeadLabel = (typeof HEAD_LABELS)[number]['is'];

/**
 * Labels of those whom the minutes are sent to. Made for: `Sändlista`, `Kopia till`, `Cc`, `Protokollet skickas till`,
 * `Utskickat till`, `Delges`, `För kännedom`, `Mottagare`, `Distributionslista`, `Expedieras till`; and of those who were
 * called, which says nothing of who came: `Kallade`.
 */
const SENT_TO = [
  '(?:Sänd|Adress|Mail|Mejl|E-post|Maillist|Distributions|Utskicks|Utdelnings|Kopie)(?:lista|lista för protokoll)',
  'Distribution(?: till)?|Kopi(?:a|or)(?: till| för kännedom)?|(?:Bc|C)c|K\\.?k\\.?|Mottagare|Adressat(?:er)?|Till kännedom|För (?:kännedom|vetskap)(?: till)?',
  '(?:(?:Protokoll(?:et)?|Minnesanteckning(?:ar|arna)|Anteckning(?:ar|arna)|Kallelse(?:n)?|Beslut(?:et)?) )?(?:till|(?:ut)?skickas(?: ut)? till|(?:ut)?sänds(?: ut)? till|skickad?e?s? till|går till|delges|mejlas till|mailas till|expedieras(?: till)?)',
  'Kallade|Kallad|Ej kallade|Utskick(?:at|as)?(?: till)?|Utsänt(?: till)?|Utsänds till|Skickat till|Sänt till|Delgivning|Delgiv(?:es|na)|Expediering(?: till)?|Expedierat',
].join('|');

/** The labels of a head by what they mean. `words`: the spellings, as a part of a regular expression. */
const HEAD_LABELS = [
  {
    is: 'date',
    words: 'När|Datum(?: och tid(?:punkt)?)?|Sammanträdesdatum|Mötesdatum|Mötesdag|Sammanträdesdag|Dag(?: och tid)?',
  },
  { is: 'time-place', words: 'Tid (?:och|&) plats|Plats (?:och|&) tid|Plats, tid|Tid/plats|Plats/tid' },
  { is: 'time', words: 'Tid(?:punkt)?|Klockan|Mötestid|Kl\\.?' },
  { is: 'place', words: 'Plats|Var|Lokal|Mötesplats|Sammanträdeslokal|Sal' },
  { is: 'chair', words: '(?:Mötes)?ordförande|Ordf\\.?|Mötesledare|Sammankallande' },
  { is: 'vice-chair', words: '(?:Vice|v\\.) ordförande' },
  {
    is: 'secretary',
    words:
      '(?:Mötes)?sekreterare|Sekr\\.?|Protokollförare|Antecknare|Vid pennan|Vid (?:minnes)?anteckningarna|Anteckningar(?: av)?|Minnesanteckningar av',
  },
  { is: 'officer', words: `\\p{L}*${CONVENOR_END}` },
  {
    is: 'adjuster',
    words: 'Justerare|Justerande|Justeringsm[aä]n|Utses? att justera|Utsedd att justera|Protokolljusterare',
  },
  {
    is: 'absent',
    words:
      '(?:Frånvarande|Ej närvarande|Förhindrade) (?:för|från)(?: \\p{L}+){1,4}|(?:Ej|Inte) (?:närvarande|deltagande)|Frånvarande(?: ledamöter)?|Förhind(?:er|rade|rad)|Anmäl(?:t|da|d|an om) (?:förhinder|frånvaro|frånvarande)|Anmält förhinder|Meddelat förhinder|Förfall|Frånvaro|Lämnat återbud|Återbud|Inte med(?: på mötet)?|Ej med|(?:Inte|Ej) här|Borta|(?:De här|Dessa|Följande)(?: personer(?:na)?)? (?:kunde inte (?:komma|vara med|delta|närvara)|var inte (?:med|här)|kom inte|saknades|hade förhinder)(?: på (?:mötet|träffen))?',
  },
  { is: 'absent-substitutes', words: '(?:Ej|Icke) tjänstgörande ersättare' },
  { is: 'substitutes', words: '(?:Tjänstgörande )?ersättare|Närvarande ersättare|Suppleanter' },
  { is: 'adjunct', words: 'Adj\\.|Adjungera(?:d|de)|Gäst(?:er)?|Föredragande' },
  {
    is: 'invited',
    words: 'Inbjud(?:na|en|et|ning till)(?: (?:gäst(?:er)?|deltagare|till mötet))?|Särskilt inbjud(?:na|en)',
  },
  {
    is: 'present',
    words:
      '(?:Närvarande|Deltagare|Deltog|Medverkande|Ledamöter|Representanter) (?:för|från)(?: \\p{L}+){1,4}|(?:Närvarande|Deltagande|Beslutande|Röstberättigade|Medverkande|Valda) \\p{L}*(?:ledamöter|deltagare|representanter|medlemmar|personer|politiker|förtroendevalda|tjänstem[aä]n|tjänstepersoner)|Ordinarie(?: ledamöter)?|(?:Vid|I|På) (?:mötet|sammanträdet|träffen) (?:deltog|deltar|närvarade|var)(?: följande)?|Följande (?:deltog|var (?:närvarande|med))|(?:De här|Dessa|Följande)(?: personer(?:na)?)? (?:var (?:med|här|närvarande)|kom|deltog)(?: på (?:mötet|träffen))?|Vilka(?: (?:som )?(?:var med|deltog|kom|är med))?|Med på (?:mötet|träffen|sammanträdet)(?: var| deltog)?|Med(?: var)?|Här(?: var)?|(?:Kring|Runt) bordet|Vi som var (?:med|där|här)|Närvarande(?: (?:ledamöter|deltagare|vid mötet|på mötet|tjänstemän|tjänstepersoner))?|Närvaro(?:lista)?|Deltagare|Deltagande|Deltagarlista|Medverkande|Deltog|Beslutande(?: ledamöter)?|Ledamöter|(?:Även|Också|Dessutom) (?:närvarande|deltog|deltar)|Dessutom|Därutöver|Övriga(?: (?:deltagare|närvarande|deltagande|medverkande))?|Tjänstem[aä]n|Tjänstepersoner|Från kommunerna|Från regionen|På plats|Kallade och närvarande',
  },
  { is: 'agenda', words: 'Dagordning|Föredragningslista|Kallelse' },
  { is: 'sent-to', words: SENT_TO },
  {
    is: 'other',
    words:
      'Paragrafer|Justering(?:ens plats och tid)?|Justeringens plats och tid|Plats och tid för justering|Underskrifter|Anslag(?:/bevis)?|Nästa möte|Ärenden|Bilag(?:a|or)|Handlingar|Diarienummer|Dnr|Utskriven|Version|Upprättad(?: av)?|Kontakt(?:person)?|Ärende',
  },
] as const;

/**
 * The same label again in another language: `Närvarande / Läsnä:`, `Datum/Date`, `Övriga närvarande / Muut läsnäolijat:`. Another
 * Swedish label is none: `Närvarande/frånvarande:`.
 */
const IN_ANOTHER_LANGUAGE = String.raw`(?:\s*/\s*(?:(?!(?:från|ej|icke|inte|när|ersätt|supple|förhind|förfall|plats|tid|lokal|datum|anm|juster|sekr|ordf|ledam|tjänst|övrig|beslut))\p{L}[\p{L} -]{2,40}(?=\s*:)|Läsnä\p{L}*|Poissa\p{L}*|Paikka|Aika|Päivämäärä|Puheenjohtaja|Sihteeri|Jäsenet|Present|Absent|Participants|Attendees|Date|Time|Place|Chair|Secretary))?`;

const LINE_START = HEAD_LABELS.map(({ is, words }) => ({
  is,
  /*
   * The label has a colon, a tab, a dash or a bracket behind it, or stands alone on its line: `Plats: Teams`,
   * `Plats – Teams`, `Närvarande (7 st)`, `Närvarande`.
   */
  pattern: new RegExp(String.raw`^(?<label>${words})${IN_ANOTHER_LANGUAGE}\s*(?:[:\t]|\s[–-]\s|$|(?=\())`, 'iu'),
  /* The label stands before a name: `Ordförande Anna Berg`. */
  beforeName: new RegExp(String.raw`^(?:${words})\s+(?=\p{Lu}\p{Ll})`, 'u'),
}));

/**
 * Labels with words of their own. Made for: `Närvarande politiker:`, `Medverkande från kommunerna:`,
 * `Deltagare (7 st):`.
 */
const WIDER =
  /^(?<label>(?<absent>Frånvarande|Ej\s+(?:närvarande|deltagande)|Förhindrade)?(?:Närvarande|Medverkande|Deltagare|Deltagande|Deltog|Ledamöter|Ersättare)?(?:\s+[\p{L}\d().-]+){1,4})\s*:/u;

/** A label that is what stands beside a name in a list of attendance. Made for: `På semester:`, `Laga förfall:`, `Frånv. –`. */
function findMarkOfAbsence(text: string): RegExpExecArray | null {
  const label = /^(?<label>[^:]{2,40}?)(?::|\s[–-](?=\s))/u.exec(text);
  return label && saysAbsent(label.groups?.['label'] ?? '') ? label : null;
}

/** Whether a label says in words that those behind or below it were not there, with or without its colon. */
export function isLabelOfAbsence(words: string): boolean {
  const label = `${words.trim().replace(/\s*:$/u, '')}:`;
  return MISSING_LABEL.test(label) || findMarkOfAbsence(label) !== null || findHeadLabel(label)?.is === 'absent';
}

/** Labels that may stand before a name with nothing between: `Frånvarande Malin Ek, Lund`, from a table column. */
export const LISTS_PEOPLE: readonly string[] = [
  'present',
  'absent',
  'substitutes',
  'absent-substitutes',
  'adjunct',
  'chair',
  'vice-chair',
  'secretary',
  'officer',
  'adjuster',
];

/** The label that a line of a head begins with. */
export function findHeadLabel(
  text: string,
): { readonly is: HeadLabel; readonly length: number; readonly printed: string } | undefined {
  for (const { is, pattern } of LINE_START) {
    const match = pattern.exec(text);
    if (match && /^\p{Lu}/u.test(text)) return { is, length: match[0].length, printed: match.groups?.['label'] ?? '' };
  }
  /* Made for: `Närvarande politiker:`, `Ej närvarande från kommunerna:`. */
  const wide =
    /^(?:Närvarande|Medverkande|Deltagare|Deltagande|Deltog|Ledamöter|Ersättare|Frånvarande|Ej|Förhindrade)/u.test(text)
      ? WIDER.exec(text)
      : null;
  if (wide)
    return {
      is: wide.groups?.['absent'] === undefined ? 'present' : 'absent',
      length: wide[0].length,
      printed: wide.groups?.['label'] ?? '',
    };
  const missing = /^\p{Lu}/u.test(text) ? (MISSING_LABEL.exec(text) ?? findMarkOfAbsence(text)) : null;
  if (missing) return { is: 'absent', length: missing[0].length, printed: missing.groups?.['label'] ?? '' };
  for (const { is, beforeName } of LINE_START) {
    const match = LISTS_PEOPLE.includes(is) ? beforeName.exec(text) : null;
    if (match && leadingNameLength(text.slice(match[0].length)) > 0)
      return { is, length: match[0].length, printed: match[0].trim() };
  }
  return undefined;
}
