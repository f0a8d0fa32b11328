import { isPersonName, leadingNameLength } from '../../swedish/person-name.ts';
import type { SourceLine } from '../source-document.ts';

/** A cell of a table's row. `start`: where its words begin in the text of the row. */
export interface Cell {
  readonly text: string;
  readonly start: number;
}

/**
 * The headings of columns by what the columns hold. `substitute`: who may stand in; `server`: who did; `replaced`: for
 * whom. Made for: `Namn`, `Ledamöter`, `Styrelseledamot`, `Medlemmar`, `Ersättare`, `Ersätts av`, `Ersätter`, `Kommun`, `Parti`, `Titel`, `Närvarande (x)`,
 * `Närvaro ja/nej`, `På plats`, `Digitalt`, `Frånvarande`, `Tjg`, `Tid`, `Anmärkning`, `Nr`, `Anlände`, `Rösträtt`.
 */
const COLUMNS = {
  name: /^(?:namn(?: på \p{L}+)?|(?:för- och )?efternamn|representant(?:er)?|deltagare|(?:(?:ordinarie|närvarande|beslutande|valda) )?(?:\p{L}+)?(?:ledamot|ledamöter)|\p{L}*(?:medlem|medlemmar)|ordinarie|person(?:er)?|beslutande|medverkande|politiker|tjänstem[aä]n|delegat(?:er)?|ombud)$/iu,
  substitute: /^(?:(?:personliga? |närvarande |(?:ej|icke) tjänstgörande )?(?:ersättare|suppleant(?:er)?))$/iu,
  server: /^(?:(?:tjänstgörande|tjg\.?|tj\.?) (?:ersättare|ers\.?|suppleant(?:er)?)|ersätts av|ersatt av|vikarie)$/iu,
  replaced: /^(?:ersätter|(?:ersättare|ers\.?|tjänstgör|tjg\.?|inträder) för|i stället för|istället för)$/iu,
  body: /^(?:kommun|organisation|förvaltning|enhet|arbetsplats|verksamhet|representerar|från|huvudman|skola|sektor|avdelning|nämnd|bolag|region|företag|parti|partibeteckning|förening|församling|ort|företräder|företräds av|representant för|för|(?:utsedd|vald|utses|nominerad) av)$/iu,
  role: /^(?:titel|roll|funktion|befattning|uppdrag|post)$/iu,
  present:
    /^(?:närvarande|närvarar|närvaro|deltagande|deltagit|deltar|deltog|när\.?|närv\.?|n|ja|status|på plats|medverkar|medverkade|upprop|kom|kommit|med|var med|mötte|fysiskt|digitalt|digital|distans|online|(?:på|via|per) (?:plats|distans|länk|teams|zoom|telefon))$/iu,
  absent: /^(?:frånvarande|(?:ej|inte) närvarande|frånvaro|förhinder|anmält förhinder|frånv\.?|f|nej|ej)$/iu,
  serves: /^(?:tjg\.?|tjänstg\.?|tjänstgör|tjänstgörande|tj\.?)$/iu,
  part: /^(?:tid(?:er)?|kl\.?|del|punkt(?:er)?|§§?|paragraf(?:er)?|anmärkning(?:ar)?|anm\.?|kommentar(?:er)?|notering(?:ar)?|övrigt)$/iu,
  /** Whom they waited for, which does not say who came. */
  invited:
    /^(?:(?:in)?bjud(?:en|na)|kallad|kallade|kallelse|anmäl(?:d|da|an|t)|tackat ja|o\.?s\.?a\.?|vänta[sd]e?|svarat)$/iu,
  number: /^(?:nr\.?|nummer|#)$/iu,
  /** When somebody came, and when they went. */
  arrived: /^(?:anlän(?:de|t)|ankom|ankomst|kom kl\.?|från kl\.?)$/iu,
  left: /^(?:lämnade|avvek|avgick|gick|gick kl\.?|till kl\.?)$/iu,
  /** What a mark may tell that is no presence. */
  apart:
    /^(?:röst(?:rätt|er|längd)?|rösträtt \p{L}+|mandat|arvode\p{L}*|rese\p{L}+|reseersättning|traktamente|telefon|tel\.?|mobil|e-?post(?:adress)?|mejl|mail|signatur|underskrift|sign\.?|kost|allergi\p{L}*|mat|lunch|justerar|talare|ny|nyvald|valbar)$/iu,
} as const;
/**
 * `strange`: its heading is not known, so that no mark below it says who came. `member`, `stand-in`: a column that ticks which of
 * the two somebody is.
 */
export type ColumnKind = keyof typeof COLUMNS | 'strange' | 'member' | 'stand-in';

/** What each column of a table holds, by its place; undefined where it has no heading. */
export type ColumnKinds = readonly (ColumnKind | undefined)[];

/** What a row's cells say as headings: nothing known where the row names somebody or fewer than two headings are known. */
export function readColumnHeads(text: string): ColumnKinds | undefined {
  const cells = splitCells(text);
  if (cells.some((cell) => isPersonName(firstWords(cell.text)))) return undefined;
  const kinds = cells.map((cell) => readColumnHead(cell.text));
  if (kinds.filter((kind) => kind !== undefined).length < 2) return undefined;
  return kinds.map((kind, place) => kind ?? (cells[place]?.text === '' ? undefined : 'strange'));
}

/**
 * Whether a row stands above columns of names and of marks of presence. Lists that stand side by side have headings like
 * these (`Ledamöter⇥Frånvarande`), but names below both.
 */
export function isAttendanceHead(text: string, below: readonly SourceLine[]): boolean {
  const kinds = readColumnHeads(text);
  if (!kinds?.some((kind) => kind !== undefined && NAME_COLUMNS.includes(kind))) return false;
  const marks = kinds.flatMap((kind, place) => (kind !== undefined && PRESENCE_COLUMNS.includes(kind) ? [place] : []));
  const rows = below.map((line) => splitCells(line.text));
  return (
    marks.length > 0 &&
    rows.length > 0 &&
    !rows.some((cells) => marks.some((place) => leadingNameLength(cells[place]?.text ?? '') > 0))
  );
}

/**
 * The same with columns of names that hold ticks alone as what they are: `Namn⇥Ordinarie⇥Ersättare⇥Deltar` with an x in one of
 * the two says who is a member.
 */
export function settleTickedNames(kinds: ColumnKinds, rows: readonly (readonly Cell[])[]): ColumnKinds {
  const first = kinds.findIndex((kind) => kind !== undefined && NAME_COLUMNS.includes(kind));
  return kinds.map((kind, place) => {
    if (kind === undefined || place === first || !NAME_COLUMNS.includes(kind)) return kind;
    const texts = rows.flatMap((cells) => cells[place]?.text || []);
    if (texts.length === 0 || texts.some((text) => /\p{L}{2}/u.test(text))) return kind;
    return kind === 'name' ? 'member' : 'stand-in';
  });
}

/** Columns that hold names. */
export const NAME_COLUMNS: readonly ColumnKind[] = ['name', 'substitute', 'server'];
/** Columns that say whether somebody was there. */
export const PRESENCE_COLUMNS: readonly ColumnKind[] = ['present', 'absent', 'serves'];

/** What a heading says that its column holds. A hint behind it is no part of it: `Närvarande (x)`, `Närvaro ja/nej`, `Deltog?`. */
export function readColumnHead(text: string): ColumnKind | undefined {
  const bare = text
    .replaceAll(/\s+/gu, ' ')
    .replace(/\s*\([^()]*\)\s*$/u, '')
    .replace(/\s+(?:ja\s?\/\s?nej|x)$/iu, '')
    .replace(/[:?*]+$/u, '')
    .trim();
  const entries = Object.entries(COLUMNS) as readonly (readonly [ColumnKind, RegExp])[];
  return entries.find(([, pattern]) => pattern.test(bare))?.[0];
}

export function splitCells(text: string): readonly Cell[] {
  let start = 0;
  return text.split('\t').map((cell) => {
    const trimmed = { text: cell.trim(), start: start + (cell.length - cell.trimStart().length) };
    start += cell.length + 1;
    return trimmed;
  });
}

/** The words of a cell before the first comma or bracket. */
export function firstWords(text: string): string {
  return text.split(/[,(]/u)[0]?.trim() ?? '';
}
