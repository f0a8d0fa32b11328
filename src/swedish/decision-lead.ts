import { DECISION_PHRASES, TAIL } from './decision-phrases.ts';
import type { DecisionPhrase } from './decision-words.ts';
import { bulletLength } from './list-mark.ts';
import { saysNoDecision } from './no-decision.ts';
import { beginsAnEarlierAccount, tellsOfAnotherDay } from './other-day.ts';
import { isPersonName } from './person-name.ts';
import { splitSentences } from './sentences.ts';
import { withoutUnseen } from './unseen-characters.ts';

/** Words that lead in what somebody decides or proposes, and how much of the paragraph they are. */
export interface Lead {
  readonly kind: DecisionPhrase['kind'];
  /** Who decides or proposes, as printed and without genitive s; undefined where the words name nobody. */
  readonly by: string | undefined;
  /** Where the words after the lead begin; undefined where the lead is all there is, and the clauses follow below. */
  readonly rest: number | undefined;
  /** `Beslut: …` says itself that it is one; `Nätverket beslutade att …` may also tell of another time. */
  readonly labelled: boolean;
  /** `Efter diskussion beslutade nätverket att …`: the verb stands before who decides. */
  readonly turned: boolean;
  /** It ends in *att*, so that the clauses below need none of their own. */
  readonly endsInAtt: boolean;
}

/** What a lead on a line of its own may have, and what the beginning of a paragraph that goes on; a formula is a paragraph. */
const LONGEST_WHOLE = 160;
const LONGEST_OPENING = 400;
const LONGEST_FORMULA = 2_000;

/**
 * The decision or proposal that a paragraph begins to tell; undefined where it begins otherwise, or tells of another day than
 * `day`, the meeting's own in ISO form. Where no day is given, every day that stands between the verb and its rest is another.
 */
export function findLead(text: string, day?: string): Lead | undefined {
  /* `- Beslut: …`, `• Beslut`, `1) Beslut: …`, `• Nätverket beslutade att …`: the mark of a list may stand before a lead. */
  const mark = MARK_BEFORE_LABEL.exec(text)?.[0].length ?? bulletLength(text);
  if (mark === 0) return findBareLead(text, day);
  const lead = findBareLead(text.slice(mark), day);
  return lead?.kind === 'decision' && (lead.labelled || (lead.rest ?? 0) > 0)
    ? { ...lead, rest: lead.rest === undefined ? undefined : lead.rest + mark }
    : undefined;
}

const MARK_BEFORE_LABEL = /^(?:\d{1,2}|\p{L})\)\s+(?=(?:\p{L}+s\s+)?beslut)/iu;

function findBareLead(text: string, day: string | undefined): Lead | undefined {
  const lead = findLeadAsWritten(text, day);
  const quiet = lead === undefined ? withoutCapitals(text) : text;
  if (quiet === text) return lead;
  const found = findLeadAsWritten(quiet, day);
  const by = found?.by;
  return found && { ...found, by: by === undefined ? undefined : text.slice(quiet.indexOf(by)).slice(0, by.length) };
}

function findLeadAsWritten(text: string, day: string | undefined): Lead | undefined {
  for (const phrase of DECISION_PHRASES) {
    const lead = matchPhrase(phrase, text, day);
    if (lead !== undefined) return lead;
  }
  return undefined;
}

/** `NÄTVERKET BESLUTADE ATT planen` as `Nätverket beslutade att planen`, where a verb is among the capitals. */
function withoutCapitals(text: string): string {
  const loud = /^(?:\P{L}*\p{Lu}+(?!\p{L}))+/u.exec(text.slice(0, LONGEST_OPENING))?.[0] ?? '';
  if (!LOUD_VERB.test(loud)) return text;
  const quiet = loud.toLowerCase().replace(/\p{L}/u, (first) => first.toUpperCase());
  return quiet.length === loud.length ? quiet + text.slice(loud.length) : text;
}

const LOUD_VERB = /\P{L}(?:BESLUTA|BESLÖT|BESTÄM|ENADES|ENAS|KOM|FATTA|TOG|NOTERA|GODKÄN|FASTSTÄLL|LÄGG|LADE|FÖRESLÅ)/u;

function matchPhrase({ kind, form, pattern }: DecisionPhrase, text: string, day: string | undefined): Lead | undefined {
  if (form === 'whole' && (text.length > LONGEST_WHOLE || !/^\p{Lu}/u.test(text))) return undefined;
  const match = pattern.exec(text.slice(0, pattern.source.includes('$') ? LONGEST_FORMULA : LONGEST_OPENING));
  if (!match || ((form === 'verb' || form === 'turned') && isQuestion(text))) return undefined;
  const { manner = '', subject, from } = match.groups ?? {};
  if (tellsOfAnotherDay(manner, day) || (subject !== undefined && tellsOfAnotherDay(subject, day))) return undefined;
  const by = subject ?? from;
  /* `Ebba Roth godkände texten.`: one person decides nothing for the others. */
  if (form === 'formula' && by !== undefined && isPersonName(by)) return undefined;
  return {
    kind,
    by,
    rest: form === 'whole' ? undefined : match[0].length,
    labelled: form === 'label' || (form === 'whole' && by === undefined),
    turned: form === 'turned',
    endsInAtt: match.groups?.['att'] !== undefined,
  };
}

/** `Beslutade nätverket att anta planen?` */
function isQuestion(text: string): boolean {
  const [first] = splitSentences(text.slice(0, LONGEST_FORMULA));
  return first !== undefined && /\?["”’)]?$/u.test(text.slice(0, first.end));
}

/** A sentence after the first of a paragraph that decides, and whether it is the last one. */
export interface LaterLead {
  readonly lead: Lead & { readonly rest: number };
  readonly start: number;
  readonly end: number;
  readonly isLast: boolean;
}

/** `Frågan diskuterades. Nätverket beslutade att …`: the later sentences of a paragraph that decide or are labelled as decisions. */
export function findLaterLeads(text: string, day?: string): readonly LaterLead[] {
  const sentences = splitSentences(text);
  return sentences.flatMap(({ start, end }, place) => {
    const before = sentences[place - 1];
    if (before === undefined) return [];
    const sentence = text.slice(start, end);
    const lead = findLead(sentence, day);
    if (lead?.kind !== 'decision' || !lead.rest) return [];
    if (saysNoDecision(sentence.slice(lead.rest).trim())) return [];
    if (!lead.labelled && beginsAnEarlierAccount(text.slice(before.start, before.end))) return [];
    return [{ lead: { ...lead, rest: lead.rest }, start, end, isLast: place === sentences.length - 1 }];
  });
}

/**
 * A paragraph whose end leads in the clauses below it, where its beginning does not: its last sentence is a lead, or ends
 * like one. Where no day is given, nothing is said of the days that it tells of.
 */
export function findTailLead(text: string, day?: string): Lead | undefined {
  const last = splitSentences(text.slice(-LONGEST_OPENING)).at(-1);
  const sentence = last ? text.slice(-LONGEST_OPENING).slice(last.start) : text;
  const lead = sentence === text ? undefined : findLead(sentence, day);
  if (lead?.kind === 'decision' && lead.rest === undefined) return lead;
  const match = TAIL.exec(text.slice(-120));
  if (!match || WISHED.test(sentence) || (day !== undefined && tellsOfAnotherDay(sentence, day))) return undefined;
  return {
    kind: match.groups?.['proposes'] === undefined ? 'decision' : 'proposal',
    by: match.groups?.['subject'],
    rest: undefined,
    labelled: false,
    turned: false,
    endsInAtt: match.groups?.['att'] !== undefined,
  };
}

/** `Ebba Roth yrkar att nätverket beslutar`: a member's wish. */
const WISHED = /(?<!\p{L})(?:yrkar|yrkade|yrkat|hemställer|hemställde)\s/u;

/**
 * Whether a paragraph is a lead and nothing else: *Beslut:*, *Chefsnätverkets beslut*, *Socialchefsnätverket beslutar*, and the label
 * with the sentence after it, *Beslut: Nätverket beslutar att*.
 */
export function isLeadAlone(text: string): boolean {
  const words = withoutUnseen(text).trim();
  const lead = findLead(words);
  if (lead === undefined) return false;
  const rest = lead.rest === undefined ? '' : words.slice(lead.rest).trim();
  return rest === '' || (lead.labelled && rest.length < words.length && isLeadAlone(rest));
}
