import { findLead } from '../../swedish/decision-lead.ts';
import { findClauseStart } from '../../swedish/list-mark.ts';
import type { Paragraph } from '../paragraph.ts';
import { isPartLabel } from '../../swedish/protocol-section.ts';
import type { BodyContext } from './body-context.ts';
import { findFollowUp } from './find-follow-up.ts';
import { collectClauses, settleMarks, type CollectedClauses } from './read-clauses.ts';
import { findOwnSettler } from './read-prose.ts';

/**
 * The clauses below a lead. Where they are one paragraph, those right below it in which the body itself settles more belong to
 * the decision too: `Beslut` / `Jouren införs.` / `Nätverket uppdrar åt Anna Berg att …`.
 */
export function collectBelow(
  paragraphs: readonly Paragraph[],
  led: { readonly next: number; readonly endsInAtt: boolean },
  { whose, type, date }: BodyContext,
): CollectedClauses {
  const collected = collectClauses(paragraphs, led.next, { onlyAtt: false, endsInAtt: led.endsInAtt });
  const [only] = collected.entries;
  if (!only || collected.entries.length > 1 || type === 'dagordning' || findClauseStart(only.paragraph.text) === 0)
    return collected;
  const entries = [...collected.entries];
  let { next } = collected;
  const closed = findClose(paragraphs, next, paragraphs[led.next - 1]?.text ?? '', date?.iso);
  for (let more = paragraphs[next]; more && more.lines[0]?.gapBefore === 0; more = paragraphs[next]) {
    const by = findOwnSettler(more.text, date?.iso)?.by;
    const isOwn = by !== undefined && whose(by) === 'own';
    if (findLead(more.text) !== undefined) break;
    if (next >= closed && !isOwn && !bindsWhatIsNamed(more.text, entries.at(-1)?.paragraph.text ?? '')) break;
    entries.push({ mark: '', paragraph: more });
    next += 1;
  }
  return { entries: settleMarks(entries), next };
}

/**
 * Where what stands below a lead ends in an item whose parts have labels: the index of the label right after it. Lines up to there are
 * the decision's, but for what somebody promises. `start` where no label follows, or too much stands between.
 * Made for: `Vi bestämde:`⏎`Rasten blir längre.`⏎`Alla får gå ut.`⏎`Vem gör vad:`.
 */
function findClose(paragraphs: readonly Paragraph[], start: number, lead: string, day: string | undefined): number {
  const isLoud = /\p{Lu}{4}/u.test(lead) && !/\p{Ll}/u.test(lead);
  for (let index = start; index <= start + MOST_LINES; index += 1) {
    const text = paragraphs[index]?.text;
    if (text === undefined) return isLoud ? index : start;
    if (LABEL_ALONE.test(text) || isPartLabel(text) || ACTION_CELLS.test(text)) return index;
    const isSaid = /[.!]$/u.test(text) && !/:\s/u.test(text) && !TELLS.test(text) && findLead(text, day) === undefined;
    if (!isSaid || findFollowUp(text, undefined) !== undefined) return start;
  }
  return start;
}

/** What tells of what was, and settles nothing. Made for: `har beretts`, `hade skickats`, `redovisade`, `undrade`, `var bra`. */
const TELLS = /(?<!\p{L})(?:har|hade|var|blev|sade?|\p{Ll}{3,}(?:ade|rde|dde))(?!\p{L})/u;
const MOST_LINES = 5;
const LABEL_ALONE = /^\p{Lu}[\p{L} ]{1,40}:$/u;
/** Made for: `Ansvarig⇥Anna Berg`, `Klart⇥1 maj`, `Underlag⇥Bilaga 1`. */
const ACTION_CELLS = /^(?:ansvarig\p{L}*|klart?|senast|vem|när|underlag|handling(?:ar)?|bilaga)\s*(?:\t|:\s)/iu;

/** Whether a sentence says how what the clause names is to be: `… ta fram ett avtal.` / `Avtalet ska vara klart före sommaren.` */
function bindsWhatIsNamed(sentence: string, clause: string): boolean {
  const stem = /^(?<stem>\p{Lu}\p{Ll}{3,}?)(?:et|en|n|t|na|erna|arna)\s(?:ska|skall)\s/u.exec(sentence)?.groups?.[
    'stem'
  ];
  return (
    stem !== undefined &&
    clause
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(stem.toLowerCase())
  );
}
