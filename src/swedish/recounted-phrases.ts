/**
 * How Swedish minutes recount what was decided elsewhere or at another time: one table, tried on one sentence. Whose decision it
 * was, and whether it was another day's, the asker judges. Only verbs of the past are in it: what is decided *now*, and what is
 * proposed, is told otherwise.
 */
export interface RecountedPhrase {
  /** The spellings that it was made for, in invented words. */
  readonly like: readonly string[];
  /** Names `by`, who decided; a phrase without one goes on with whoever the sentences before it tell of. */
  readonly pattern: RegExp;
  /** The words themselves say that it was at another time. */
  readonly earlier?: true;
  /** Where it names nobody, somebody decided of whom the sentences before it need not tell; only a day shows that it is recounted. */
  readonly byAnybody?: true;
}

const make = (source: string): RegExp => new RegExp(source, 'u');

const DECIDED = String.raw`(?:beslutade|beslöt|bestämde|antog|fastställde|godkände|(?:fattade|tog)\s+(?:ett\s+|också\s+|följande\s+)?beslut|enades\s+om)`;
const HAS_DECIDED = String.raw`(?:beslutat|bestämt|antagit|fastställt|godkänt|(?:fattat|tagit)\s+(?:ett\s+)?beslut|återkommit\s+med\s+(?:ett\s+)?beslut|lämnat\s+(?:ett\s+)?beslut)`;
const WAS_DECIDED = String.raw`(?:beslutades|beslöts|bestämdes|antogs|fastställdes|godkändes|bekräftades|tillstyrktes|avslogs)`;
const BEEN_DECIDED = String.raw`(?:beslutats|antagits|fastställts|godkänts|tillstyrkts)`;

/** Who decided, at the beginning of a sentence: `Skogsrådet`, `En stor majoritet av klubbarna`. */
const SUBJECT = String.raw`(?<by>(?!(?:Det|Om|När|Att|Då|Som|Vad|Hur|Efter|Vid|På|Under|Med|Mot|I|Inom|Därefter|Sedan|Detta|Beslut)\s)\p{Lu}[\p{L}\d-]*(?:\s+(?!(?:har|att|som|om|när|och\s+att|inte)(?!\p{L}))[\p{L}\d()&/-]+){0,5}?)`;
/** The same after the verb. */
const BY = String.raw`(?<by>(?!att(?!\p{L}))[\p{L}-]+(?:\s+(?!(?:att|om|den|vid|på|i|och)(?!\p{L}))[\p{L}-]+){0,3}?)`;

const COMMON_BODY = String.raw`\p{Ll}*(?:nätverket|rådet|styrelsen|nämnden|gruppen|regionen|regeringen|kommunerna|direktionen|fullmäktige|utskottet)`;

export const RECOUNTED_PHRASES: readonly RecountedPhrase[] = [
  {
    like: ['Skogsrådet har tidigare beslutat om taxan.', 'Rådet har sedan tidigare antagit en plan.'],
    pattern: make(String.raw`^${SUBJECT}\s+har\s+(?:sedan\s+)?(?:tidigare|redan|nyligen)\s+${HAS_DECIDED}(?!\p{L})`),
    earlier: true,
  },
  {
    like: [
      'Skogsrådet beslutade att höja taxan.',
      'Skogsrådet beslutade vidare att klippa.',
      'Regeringen har återkommit med beslut 310109.',
      'En stor majoritet av klubbarna har tagit beslut om parken.',
    ],
    pattern: make(String.raw`^${SUBJECT}\s+(?:${DECIDED}|har\s+(?:nu\s+|också\s+|även\s+)?${HAS_DECIDED})(?!\p{L})`),
  },
  {
    like: [
      'Under hösten 2029 beslutade Lövrådet att plantera.',
      'Mot den bakgrunden antog Skogsrådet en plan.',
      'Vid mötet den 9 juni beslutade rådet att klippa.',
    ],
    pattern: make(
      String.raw`^\p{Lu}[\p{L}-]*(?:\s+(?!(?:att|inte)(?!\p{L}))[^\s.;:!?]+){1,12}?\s+${DECIDED}\s+${BY}\s+(?:att|om|en|ett|planen|beslut|den|vid|på)(?!\p{L})`,
    ),
  },
  {
    like: [
      'Planen antogs av Skogsrådet den 29 januari 2031.',
      'Gruppen har bildats och godkänts av den nya Styrgruppen Ek.',
      'Taxan har beslutats av regionen.',
    ],
    pattern: make(
      String.raw`(?<!\p{L})(?:${WAS_DECIDED}|${BEEN_DECIDED})\s+(?:[^\s.;:,]+\s+){0,4}?av\s+(?:den\s+\p{Ll}+\s+|de\s+)?(?<by>\p{Lu}[\p{L}-]+(?:\s+(?:för\s+)?\p{Lu}[\p{L}-]+){0,2}|${COMMON_BODY})`,
    ),
  },
  {
    like: [
      'Det är pengar som Lövrådet sedan tidigare fattat beslut om.',
      'Planen, som rådet tidigare har antagit, gäller.',
    ],
    pattern: make(
      String.raw`(?<!\p{L})som\s+${BY}\s+(?:har\s+)?(?:sedan\s+)?tidigare\s+(?:har\s+)?(?:${DECIDED}|${HAS_DECIDED})(?!\p{L})`,
    ),
    earlier: true,
  },
  {
    like: [
      'Dialog om medlen som Skogsrådet fattade beslut om vid mötet den 24/2.',
      'Jouren som SRE beslutade om i mars är öppen.',
    ],
    pattern: make(String.raw`(?<!\p{L})som\s+${BY}\s+(?:${DECIDED}|(?:har\s+)?${HAS_DECIDED})(?!\p{L})`),
  },
  {
    like: [
      'Vid Skogsrådets möte den 11 mars beslutades om taxan.',
      'På styrelsens sammanträde i maj fattades beslut om parken.',
    ],
    pattern: make(
      String.raw`^(?:Vid|På)\s+(?<by>[\p{L}-]+(?:\s+[\p{L}-]+){0,3}?)s\s+(?:senaste\s+|förra\s+)?(?:möte|sammanträde)(?:\s+[^\s.;:!?]+){0,6}?\s+(?:${WAS_DECIDED}|(?:fattades|togs)\s+(?:ett\s+)?beslut)(?!\p{L})`,
    ),
  },
  {
    like: [
      'Detta är i linje med tidigare beslut i Skogsrådet om häckar.',
      'Enligt ett tidigare beslut av Lövrådet ska parken stå öppen.',
    ],
    pattern: make(String.raw`tidigare\s+beslut\s+(?:i|av|från)\s+(?<by>\p{L}[\p{L}-]+)`),
    earlier: true,
  },
  {
    like: [
      'Parken har beviljats mer pengar från Nationellt centrum för lövträd (NCL).',
      'Ekby beviljades medel av regionen.',
    ],
    pattern: make(
      String.raw`(?<!\p{L})(?:har\s+beviljats|beviljades)\s+(?:[^\s.;:,]+\s+){0,6}?(?:av|från)\s+(?<by>\p{Lu}[\p{L}-]+(?:\s+[\p{L}-]+){0,4}?\s+\(\p{Lu}{2,}\)|\p{Lu}[\p{L}-]+(?:\s+(?:för\s+)?\p{Lu}[\p{L}-]+){0,2}|${COMMON_BODY})`,
    ),
  },
  {
    like: [
      'Hon berättade att regeringen under 2029 gav ett uppdrag för att stärka parkerna.',
      'Regeringen gav Skogsstyrelsen i uppdrag att räkna träden.',
      'Riksdagen har gett ett uppdrag om lindar.',
    ],
    pattern: make(
      String.raw`(?<!\p{L})(?<by>[Rr]egeringen|[Rr]iksdagen)\s+(?:(?:under|i|den|år)\s+[^.;,]{2,25}?\s+)?(?:gav|har\s+gett|har\s+givit|lämnade)\s+(?:[^.;:]{1,80}?\s)?(?:i|ett|sitt)\s+uppdrag(?!\p{L})`,
    ),
    earlier: true,
  },
  {
    like: [
      'Genom ändringsbeslut per den 5 december 2030 av avtalet följer att parken stänger.',
      'Av Skogsrådets beslut den 3 mars 2031 framgår att taxan höjs.',
      'Enligt beslut 310212 ska parken stå öppen.',
    ],
    pattern: make(
      String.raw`^(?:Genom|Enligt|Av|I)\s+(?:(?<by>\p{L}[\p{L}-]*(?:\s+[\p{L}-]+){0,2}?)s\s+)?(?:ett\s+|det\s+)?\p{L}*beslut(?:et)?\s+(?:(?:per|av|från|daterat|fattat)\s+)?(?:den\s+\d{1,2}\s+\p{L}+\s+\d{4}|\d{6}|\d{4}-\d{2}-\d{2})(?=[^.;]{0,300}?\s(?:följer|framgår|ska|skall|gäller|är)(?!\p{L}))`,
    ),
    earlier: true,
    byAnybody: true,
  },
  {
    like: [
      'Flera kommuner, bland annat Ekby, lyfte att de redan beslutat att plantera.',
      'Ekby kommun berättade att man har fattat beslut om taxan.',
    ],
    pattern: make(
      String.raw`^(?<by>\p{Lu}[^,.;:]{2,60}?)(?:,[^,.;:]{1,80},)?\s+(?:lyfte|berättade|informerade|meddelade|uppgav|framhöll|påpekade)\s+(?:om\s+)?att\s+(?:de|man)\s+(?:(?:redan|tidigare|nyligen|har|nu)\s+){1,2}${HAS_DECIDED}(?!\p{L})`,
    ),
    earlier: true,
  },
  {
    like: [
      'Beslut fattades om att sända frågan vidare.',
      'Därvid beslutades att häcken står kvar.',
      'Beträffande bänken bekräftades förslaget.',
      'Av beslutet framgår att taxan höjs.',
      'Kansliet fick i uppdrag att måla.',
    ],
    pattern: make(
      String.raw`^(?:Beslut\s+(?:fattades|togs)|Av\s+beslutet\s+framgår\s+att|\p{Lu}[\p{L}/-]*(?:\s+[^\s.;:!?]+){0,10}?\s+(?:${WAS_DECIDED}(?![^.;]{0,40}\sav\s)|(?:fick|gavs)\s+i\s+uppdrag\s+att))(?!\p{L})`,
    ),
  },
];

/** A sentence that tells of another meeting and its body: `Ärendet behandlades på Skogsrådets möte 310306`, `På möte i Lövrådet den 3 april`. */
export const OTHER_MEETING =
  /(?<!\p{L})(?:(?<by>\p{L}[\p{L}-]{2,}?)s\s+möten?(?!\p{L})|möten?\s+i\s+(?<within>\p{L}[\p{L}-]+)|^(?<subject>\p{Lu}[\p{L}-]+)\s[^.;]{0,160}?\spå\s+(?:ett\s+)?möte\s+den\s+\d)/u;

/** What was decided, from its *att* on. Made for: `att rekommendera rådet att …`, `Skogsrådet beslutade vidare att Ekby får i uppdrag …`. */
export function findDecidedClause(text: string): string | undefined {
  return DECIDED_CLAUSE.exec(text)?.groups?.['clause'];
}

const DECIDED_CLAUSE =
  /^(?:.{0,300}?(?<!\p{L})(?:beslutade|beslutades|beslöt|bestämde|beslutat|bestämt)(?:\s+[^\s.;:,]+){0,8}?\s+)?(?<clause>att\s.*)$/su;
