import { findLead } from '../../swedish/decision-lead.ts';
import { findClauseStart } from '../../swedish/list-mark.ts';
import type { Paragraph } from '../paragraph.ts';
import type { BodyContext } from './body-context.ts';
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
  for (let more = paragraphs[next]; more && more.lines[0]?.gapBefore === 0; more = paragraphs[next]) {
    const by = findOwnSettler(more.text, date?.iso)?.by;
    const isOwn = by !== undefined && whose(by) === 'own';
    if (
      (!isOwn && !bindsWhatIsNamed(more.text, entries.at(-1)?.paragraph.text ?? '')) ||
      findLead(more.text) !== undefined
    )
      break;
    entries.push({ mark: '', paragraph: more });
    next += 1;
  }
  return { entries: settleMarks(entries), next };
}

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
