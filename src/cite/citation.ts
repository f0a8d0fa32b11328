import { readMeetingId } from '../archive/identifier.ts';
import { fullDecisionText, joinClauses, type Decision } from '../archive/decision.ts';
import { findLeadIn } from '../archive/lead-in.ts';
import type { ArchivedDecision } from '../archive/archived.ts';
import { printedHash } from '../archive/witness.ts';
import { urls } from '../site/addresses/urls.ts';
import { clip, dayDoubt, decisionTitle, itemLabel } from '../site/words/words.ts';

/** What a citation of a decision says. It names the organ, the day, the item and its title, and no person. */
export interface Citation {
  readonly id: string;
  readonly organ: string;
  /** The date as filed: `2021-03-19`, `2022-10`, `2022`. For a second meeting on the same day it says so. */
  readonly date: string;
  /** `punkt 4`, `§ 41, beslut 2`. */
  readonly place: string;
  /** The number of the att-sats that is cited; undefined where the whole decision is. */
  readonly clause?: number;
  readonly title: string;
  /** What leads in the clauses: `Socialchefsnätverket i Dalarna beslutade`. Undefined where the words stand alone. */
  readonly lead?: string;
  /** Whether it still holds, as far as the archive knows. Told in what is sent, and in no reference. */
  readonly holds?: string;
  /** The day when the archive was asked, in words: that of the reader. The page itself knows none, and stays the same from build to build. */
  readonly asked?: string;
  /** The words of the decision, clause by clause. */
  readonly clauses: readonly string[];
  /** The clauses are the source's own words, and are quoted as such. */
  readonly verbatim: boolean;
  /** What the reader of the citation must know of the text: that it is a sammandrag, and of what, and that its day is unsure. */
  readonly note: string | undefined;
  /** The path of the decision's own page. */
  readonly path: string;
  /** The beginning of the hash of the ledger line that last concerned it: with it anybody can tell whether the archive was rewritten. */
  readonly witness?: string;
}

/** `holds`: a sentence on whether it still holds, where the place that shows the citation knows it. */
export function buildCitation(archived: ArchivedDecision, holds?: string): Citation {
  const {
    decision,
    pointed,
    item: { item, meeting, organ },
  } = archived;
  const label = itemLabel(item);
  const { letter } = readMeetingId(meeting.id);
  const original = meeting.source?.title;
  const doubt = dayDoubt(meeting);
  const notes = [
    ...(meeting.textForm === 'sammandrag' ? ['sammandrag'] : []),
    ...(meeting.textForm === 'sammandrag' && original !== undefined ? [`originalet: ${original}`] : []),
    ...(doubt === undefined ? [] : [doubt]),
  ];
  return {
    id: decision.id,
    organ: organ.name,
    date: `${meeting.date.iso}${letter === undefined ? '' : ` (möte ${letter})`}`,
    place: `${label.charAt(0).toLowerCase()}${label.slice(1)}${decision.sequence === 1 ? '' : `, beslut ${decision.sequence}`}`,
    title: decisionTitle(item, decision).replaceAll(/\s+/g, ' '),
    ...leadOf(archived),
    ...(holds === undefined ? {} : { holds }),
    clauses: clausesOf(decision, pointed).map((text) => text.replaceAll(/\s+/g, ' ').trim()),
    verbatim: meeting.textForm === 'ordagrann',
    note: notes.length === 0 ? undefined : notes.join('; '),
    path: urls.decision(decision.id),
    ...(archived.witness === undefined ? {} : { witness: printedHash(archived.witness) }),
  };
}

/** Clauses that begin with *att* need somebody who decides: the document's own words where it is quoted, else the network. */
function leadOf({ decision, item: { meeting, organ } }: ArchivedDecision): Pick<Citation, 'lead'> {
  if (decision.form !== 'att-satser') return {};
  if (meeting.textForm !== 'ordagrann') return { lead: `${decision.by ?? organ.name} beslutade` };
  const printed = findLeadIn(decision, meeting.items)?.text.replaceAll(/\s+/g, ' ').trim();
  return printed === undefined || printed === '' ? {} : { lead: printed };
}

/** A single clause that points at a proposal says nothing without it. */
function clausesOf(decision: Decision, pointed: ArchivedDecision['pointed']): readonly string[] {
  return decision.clauses.length === 1 && pointed.length > 0
    ? [fullDecisionText(decision, pointed)]
    : decision.clauses.map(({ text }) => text);
}

/**
 * The address that is copied. A clause is `?att=2` and not a fragment, because office mail rewrites `#`. The decision's
 * page turns it into its fragment; without script the top of the decision is shown.
 */
export function citedPath({ path, clause }: Citation, wording?: string): string {
  const query = [
    ...(wording === undefined || wording === '' ? [] : [`v=${wording}`]),
    ...(clause === undefined ? [] : [`att=${clause}`]),
  ].join('&');
  return query === '' ? path : `${path}?${query}`;
}

/** `Socialchefsnätverket i Dalarna 2021-03-19, punkt 4`. */
export function citedPlace({ organ, date, place, clause }: Citation): string {
  return `${organ} ${date}, ${place}${clause === undefined ? '' : `, att-sats ${clause}`}`;
}

/** So much of a decision's words goes along with its citation: more than nine of ten decisions as a whole. */
const MOST_WORDS = 600;

/**
 * What was decided: the clause that is cited, or all, cut at a word. A verbatim text is quoted; of a sammandrag it is said that it is
 * one. `most`: characters at most.
 */
export function citedWords({ lead, clauses, clause, verbatim }: Citation, most = MOST_WORDS): string {
  const chosen = clause === undefined ? clauses : clauses.slice(clause - 1, clause);
  const decided = joinClauses(chosen.map((text) => ({ text }))).replace(/[.,;:\s]+$/u, '');
  const words = most === 0 || decided === '' ? '' : clip(lead === undefined ? decided : `${lead} ${decided}`, most);
  if (words === '') return '';
  return verbatim ? `”${words}”` : `${words} (sammandrag)`;
}

/** The citation on one line, without its address. */
export function citationLine(citation: Citation): string {
  const { title, note } = citation;
  return `${citedPlace(citation)}: ${note === undefined ? title : `${title.replace(/\.$/u, '')} [${note}]`}`;
}

/** `Vittne: 1ccbbf980e7dd5d625d8`; empty where the decision is not entered in a ledger. */
export function witnessLine({ witness }: Citation): string {
  return witness === undefined ? '' : `Vittne: ${witness}`;
}
