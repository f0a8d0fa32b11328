import { diagnoseImport } from '../import-diagnostic.ts';
import type { DraftBlock, ListEntry } from '../meeting-draft.ts';
import type { BodyContext } from './body-context.ts';
import { findClauseStart, findLead, findTailLead, type Lead } from './decision-lead.ts';
import { findFollowUp } from './find-follow-up.ts';
import { findSaidStatus } from './item-status.ts';
import { firstLine, sliceParagraph, type Paragraph } from './paragraph.ts';
import { collectClauses, splitRunningClauses } from './read-clauses.ts';
import { readProse } from './read-prose.ts';
import { splitSentences } from './split-sentences.ts';
import { PART_OF_MEETING } from './whose-decision.ts';

export interface Led {
  readonly blocks: readonly DraftBlock[];
  readonly next: number;
}

/** What a lead begins: the lead itself as prose, then the decision, the proposal or what is told of another body. */
export function readLed(paragraphs: readonly Paragraph[], index: number, context: BodyContext): Led | undefined {
  const paragraph = paragraphs[index];
  const following = paragraphs[index + 1];
  const lead = paragraph && (findLead(paragraph.text) ?? (following && findClauseStart(following.text) !== undefined ? findTailLead(paragraph.text) : undefined));
  if (!paragraph || !lead) return undefined;
  if (lead.rest !== undefined && !mayLead(lead, paragraph, paragraphs, index, context)) return undefined;
  const prose: DraftBlock[] = [];
  const after: DraftBlock[] = [];
  let kind = lead.kind;
  let by = lead.by;
  let entries: readonly ListEntry[] = [];
  let next = index + 1;
  let current: { readonly lead: Lead; readonly paragraph: Paragraph } = { lead, paragraph };
  for (;;) {
    const begins = current.lead.rest;
    if (begins !== undefined) {
      const said = sliceParagraph(current.paragraph, begins);
      const inner = kind === 'decision' || current.lead.labelled ? findLead(said.text) : undefined;
      if (inner?.kind === 'decision' && inner.rest !== 0 && isAtt(inner, said)) {
        by ??= inner.by;
        current = { lead: { ...inner, rest: inner.rest === undefined ? undefined : begins + inner.rest }, paragraph: current.paragraph };
        continue;
      }
      if (begins > 0) prose.push({ kind: 'prose', paragraph: sliceParagraph(current.paragraph, 0, begins) });
      by ??= inner?.by;
      if (findSaidStatus(said.text, false) !== undefined && findClauseStart(said.text) === undefined) {
        return { blocks: [...prose, { kind: 'prose', paragraph: said }], next };
      }
      /* A label leads in all that follows it; a verb within prose decides no more than its own sentence. */
      const ends = lead.labelled ? undefined : splitSentences(said.text)[0]?.end;
      const rest = ends === undefined ? undefined : sliceParagraph(said, ends);
      const more = rest?.text ? { entries: [], next } : collectClauses(paragraphs, next, { onlyAtt: true, endsInAtt: false });
      entries = [...splitRunningClauses(sliceParagraph(said, 0, ends)), ...more.entries];
      if (rest?.text) after.push(...readProse(rest, false, true, context));
      next = more.next;
      break;
    }
    prose.push({ kind: 'prose', paragraph: current.paragraph });
    const following = paragraphs[next];
    const inner = following && findClauseStart(following.text) === undefined ? findLead(following.text) : undefined;
    if (following && inner?.kind === 'decision' && inner.rest !== 0 && isAtt(inner, following)) {
      by ??= inner.by;
      current = { lead: inner, paragraph: following };
      next += 1;
      continue;
    }
    if (following && inner?.kind === 'proposal' && kind === 'proposal') {
      by = inner.by ?? by;
      current = { lead: inner, paragraph: following };
      next += 1;
      continue;
    }
    const collected = collectClauses(paragraphs, next, { onlyAtt: false, endsInAtt: current.lead.endsInAtt });
    entries = collected.entries;
    by ??= inner?.by;
    next = collected.next;
    break;
  }
  if (context.type === 'dagordning') kind = 'proposal';
  const [first] = entries;
  if (!first) {
    context.report(diagnoseImport('empty-decision', firstLine(paragraph), { found: paragraph.text.slice(0, 80) }));
    return { blocks: prose, next };
  }
  if (entries.length === 1 && kind === 'decision' && findClauseStart(first.paragraph.text) === undefined && findSaidStatus(first.paragraph.text, false) !== undefined) {
    return { blocks: [...prose, { kind: 'prose', paragraph: first.paragraph }], next };
  }
  const { clauses, promised } = splitPromises(entries, context);
  return { blocks: [...prose, buildLed(kind, by, clauses, paragraph, context), ...promised, ...after], next };
}

/**
 * `Beslut: Avtalet tecknas. NN skickar ut det senast den 20 oktober.`: the sentences at the end that promise something are no
 * decision; that somebody is told to do something is one.
 */
function splitPromises(entries: readonly ListEntry[], context: BodyContext): { readonly clauses: readonly ListEntry[]; readonly promised: readonly DraftBlock[] } {
  const last = entries.at(-1);
  if (!last || context.type === 'dagordning') return { clauses: entries, promised: [] };
  const sentences = splitSentences(last.paragraph.text);
  const firstPromise = sentences.findIndex(({ start, end }, index) => index > 0 && !/uppdra/iu.test(last.paragraph.text.slice(start, end))
    && findFollowUp(last.paragraph.text.slice(start, end), context.date)?.dueText !== undefined);
  const cut = sentences[firstPromise]?.start;
  if (firstPromise < 1 || cut === undefined) return { clauses: entries, promised: [] };
  return {
    clauses: [...entries.slice(0, -1), { ...last, paragraph: sliceParagraph(last.paragraph, 0, cut) }],
    promised: readProse(sliceParagraph(last.paragraph, cut), false, true, context),
  };
}

/** Under *Beslut*, `Direktionen beslutar i enlighet med förslaget.` is the decision, whole; before att-satser it is a lead. */
function isAtt({ rest }: Lead, { text }: Paragraph): boolean {
  return rest === undefined || findClauseStart(text.slice(rest)) === 0;
}

function buildLed(kind: Lead['kind'], by: string | undefined, entries: readonly ListEntry[], paragraph: Paragraph, { whose, report }: BodyContext): DraftBlock {
  if (kind === 'proposal') return { kind, by, clauses: entries };
  const owner = whose(by);
  if (owner === 'other') {
    report(diagnoseImport('decision-by-other', firstLine(paragraph), { by: by ?? '' }));
    return { kind: 'recounted', by: by ?? '', clauses: entries };
  }
  if (owner === 'uncertain') report(diagnoseImport('decision-uncertain', firstLine(paragraph), { found: paragraph.text.slice(0, 80) }));
  return { kind: 'decision', by, delegated: by !== undefined && (/^ordförande/iu.test(by) || PART_OF_MEETING.test(by)), clauses: entries, item: undefined, line: firstLine(paragraph) };
}

/** Whether a running sentence that begins like a decision is one of this meeting, and not told of another time or body. */
function mayLead(lead: Lead, paragraph: Paragraph, paragraphs: readonly Paragraph[], index: number, { type, whose, report }: BodyContext): boolean {
  if (lead.labelled) return true;
  if (type === 'dagordning' || whose(lead.by) === 'other') return false;
  const past = /(?:beslutade|beslöt)/u.test(paragraph.text.slice(0, lead.rest ?? 0));
  const before = paragraphs[index - 1]?.text ?? '';
  const formalLater = paragraphs.slice(index + 1).some(({ text }) => {
    const other = findLead(text);
    return other?.kind === 'decision' && (other.rest === undefined || other.labelled);
  });
  if (past && (formalLater || /(?:tidigare|förra|föregående|(?:hösten|våren|sommaren|vintern)\s+20\d\d|i\s+fjol|(?:vid|på)\s+möte[nt]?\s)/u.test(before.slice(-200)))) {
    report(diagnoseImport('decision-uncertain', firstLine(paragraph), { found: paragraph.text.slice(0, 80) }));
    return false;
  }
  return true;
}
