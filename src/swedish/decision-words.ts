import { findDates } from './printed-date.ts';

/** The words by which a paragraph says that something was decided. */
export interface DecisionWords {
  /** Up to the att-sats: who decides, when and how. */
  readonly words: string;
  /** Who decides, as printed; undefined where the words name nobody. */
  readonly subject: string | undefined;
  /** There is nothing after them: what was decided stands below. */
  readonly whole: boolean;
}

/** The decision that a paragraph, its white space made single, begins to tell; undefined where it begins otherwise. */
export function findDecisionWords(text: string): DecisionWords | undefined {
  if (!ANY_WORD.test(text)) return undefined;
  /* `Beslut: Nätverket beslutar att …` is told by its second lead. */
  const label = /^beslut(?:et)?\s?:\s?(?=\S)/iu.exec(text)?.[0];
  return (label === undefined ? undefined : findUnlabelled(text.slice(label.length))) ?? findUnlabelled(text);
}

function findUnlabelled(text: string): DecisionWords | undefined {
  const start = text.slice(0, LONGEST_LEAD);
  const formula = firstMatch(FORMULAS, start);
  /* A day in a formula is that of the notes or the report. */
  if (formula) return { words: formula.groups?.['subject'] ?? '', subject: formula.groups?.['subject'], whole: false };
  const lead = firstMatch(LEADS, start);
  if (!lead) return undefined;
  const rest = text.slice(lead[0].length);
  const end = /(?:^|[\s:–-])att(?!\p{L})|:/u.exec(rest)?.index ?? rest.length;
  const after = rest.slice(end).replace(/^[\s:–-]*(?:att(?!\p{L}))?[\s:.]*/u, '');
  return {
    words: text.slice(0, lead[0].length + end),
    subject: lead.groups?.['subject'],
    whole: after === '' && (end < rest.length || MANNER.test(rest)),
  };
}

/** Whether they tell of another day than the meeting's: `… beslutade 210219 att`, `… beslutade tidigare`, `… beslutade i mars att`. */
export function tellOfAnotherDay(words: string, iso: string): boolean {
  return (
    EARLIER.test(words) ||
    findDates(words).some(
      ({ date }) => date === undefined || date === 'impossible' || date.iso.slice(0, iso.length) !== iso,
    ) ||
    (words.match(/(?<!\d)(?:19|20)\d{2}(?![\d-])/g) ?? []).some((year) => year !== iso.slice(0, 4))
  );
}

/** `att plantera …`, a sentence of its own; with `Att …` a sentence of any kind may begin. */
export function isClause(text: string): boolean {
  return /^att \S/u.test(text);
}

const LONGEST_LEAD = 200;

/** What stands in each of them: most paragraphs hold none of it. */
const ANY_WORD = /beslut|beslöt|noter|handlingarna|godkän|fastställ/iu;

const SUBJECT = String.raw`(?<subject>\p{Lu}[\p{L}\d-]*(?: (?!har\b|hade\b|att\b|som\b)[\p{L}\d()&/-]+){0,5}?)`;
/** What a sentence begins with that names who decided after its verb. */
const OPENER =
  'Efter|Med|Mot|Vid|På|I|Inom|Under|Utifrån|Enligt|För|Därefter|Därför|Sedan|Sålunda|Slutligen|Sammanfattningsvis|Avslutningsvis';

/**
 * Made for: `Det beslutades att …`, `Beslutas att …`; `Efter diskussion beslutade nätverket att …`; `Socialchefsnätverket beslutade
 * att …`, `Mötet beslöt:`, `Nätverket beslutar enhälligt`; `Beslut: …`, `BESLUT – att …`, `Beslut att …`, `Nätverkets beslut`.
 */
const LEADS: readonly RegExp[] = [
  /^(?:Det |Härmed )?(?:beslut(?:ades|ade|as|at)|beslöts)(?!\p{L})/iu,
  new RegExp(
    String.raw`^(?:${OPENER})(?: [\p{L}\d,-]+){0,9}? (?:beslutade|beslutar|beslöt) (?<subject>[\p{L}-]+(?: [\p{L}-]+){0,3}?)(?= (?:att|följande)(?!\p{L})|:)`,
    'u',
  ),
  new RegExp(
    String.raw`^${SUBJECT} (?:beslutade|beslutar|beslöt|beslutat|beslutas|beslutades|beslöts)(?![\p{L}-])`,
    'u',
  ),
  /^(?:(?<subject>\p{Lu}[\p{L}\d-]*(?: [\p{L}\d-]+){0,4}?)s )?beslut(?:et)?(?= ?:| [–-] att | att |$)/iu,
];

const ON_RECORD =
  '(?:dagordningen|föredragningslistan|(?:föregående )?(?:minnes)?anteckningar(?:na)?|(?:föregående )?protokoll(?:et)?)';

/** Decisions that are a whole paragraph: `Nätverket noterar informationen.`, `Anteckningarna läggs till handlingarna.`, `Mötet godkänner dagordningen.` */
const FORMULAS: readonly RegExp[] = [
  new RegExp(String.raw`^${SUBJECT} (?:noterar|noterade) (?:informationen|rapporten|redovisningen)(?=\.?$)`, 'u'),
  new RegExp(String.raw`^${SUBJECT} (?:lägger|lade) [^.;]{1,120} till handlingarna(?=\.?$)`, 'u'),
  new RegExp(String.raw`^${SUBJECT} (?:godkänner|godkände|fastställer|fastställde) ${ON_RECORD}(?=\.?$)`, 'u'),
  /^[^.;:]{1,80} (?:läggs|lades) till handlingarna(?=\.?$)/u,
];

/** How it was decided, and nothing of what: ` enhälligt`, ` följande`, ` enligt nedan.` */
const MANNER =
  /^(?: (?:enhälligt|följande|därför|också|även|sedan|således|vidare|enligt (?:nedan|följande|förslag(?:et)?)))*[\s.]*$/u;

const EARLIER =
  /(?<!\p{L})(?:tidigare|förra|föregående möte|senaste|sist|redan|förut|fjol|hösten|våren|sommaren|vintern|i (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december))(?!\p{L})/iu;

function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return undefined;
}
