import type { FilingDate } from '../../archive/calendar-date.ts';
import type { MeetingType } from '../../archive/meeting.ts';
import { diagnoseImport, type ImportDiagnostic } from '../import-diagnostic.ts';
import type { DraftBlock, ListEntry } from '../meeting-draft.ts';
import { findClauseStart, findLead, findTailLead, listMarkLength, type Lead } from './decision-lead.ts';
import { findFollowUp } from './find-follow-up.ts';
import { buildAction, findAction, isActionList } from './group-actions.ts';
import { findSaidStatus } from './item-status.ts';
import { firstLine, sliceParagraph, type Paragraph } from './paragraph.ts';
import { collectClauses, splitRunningClauses } from './read-clauses.ts';
import { splitSentences } from './split-sentences.ts';
import { PART_OF_MEETING, type WhoseDecision } from './whose-decision.ts';

export interface BodyContext {
  readonly type: MeetingType;
  readonly date: FilingDate | undefined;
  readonly whose: WhoseDecision;
  readonly report: (diagnostic: ImportDiagnostic) => void;
}

/** The paragraphs of an item, presenters taken out, as blocks in the same order. */
export function readBody(paragraphs: readonly Paragraph[], context: BodyContext): readonly DraftBlock[] {
  const blocks: DraftBlock[] = [];
  const formal = paragraphs.some(({ text }) => {
    const lead = findLead(text);
    return lead?.kind === 'decision' && (lead.rest === undefined || lead.labelled || context.whose(lead.by) === 'own');
  });
  let index = 0;
  while (index < paragraphs.length) {
    const paragraph = paragraphs[index];
    if (!paragraph) break;
    const decided = readLed(paragraphs, index, context);
    if (decided) {
      blocks.push(...decided.blocks);
      index = decided.next;
      continue;
    }
    const grouped = findAction(paragraphs, index, context.date) ?? readTable(paragraphs, index) ?? readList(paragraphs, index);
    if (grouped) {
      const before = blocks.at(-1);
      const toDo = grouped.block.kind === 'list' && before?.kind === 'prose' && isActionList(before.paragraph.text);
      blocks.push(...(toDo && grouped.block.kind === 'list' ? grouped.block.entries.map((entry) => buildAction(entry.paragraph, context.date)) : [grouped.block]));
      index = grouped.next;
      continue;
    }
    blocks.push(...readProse(paragraph, index === paragraphs.length - 1, formal, context));
    index += 1;
  }
  return blocks;
}

interface Led {
  readonly blocks: readonly DraftBlock[];
  readonly next: number;
}

/** What a lead begins: the lead itself as prose, then the decision, the proposal or what is told of another body. */
function readLed(paragraphs: readonly Paragraph[], index: number, context: BodyContext): Led | undefined {
  const paragraph = paragraphs[index];
  const following = paragraphs[index + 1];
  const lead = paragraph && (findLead(paragraph.text) ?? (following && findClauseStart(following.text) !== undefined ? findTailLead(paragraph.text) : undefined));
  if (!paragraph || !lead) return undefined;
  if (lead.rest !== undefined && !mayLead(lead, paragraph, paragraphs, index, context)) return undefined;
  const prose: DraftBlock[] = [];
  let kind = lead.kind;
  let by = lead.by;
  let entries: readonly ListEntry[] = [];
  let next = index + 1;
  let current: { readonly lead: Lead; readonly paragraph: Paragraph } = { lead, paragraph };
  for (;;) {
    const { rest } = current.lead;
    if (rest !== undefined) {
      const said = sliceParagraph(current.paragraph, rest);
      const inner = kind === 'decision' || current.lead.labelled ? findLead(said.text) : undefined;
      if (rest > 0) prose.push({ kind: 'prose', paragraph: sliceParagraph(current.paragraph, 0, rest) });
      if (inner?.kind === 'decision' && inner.rest !== 0 && isAtt(inner, said)) {
        by ??= inner.by;
        current = { lead: inner, paragraph: said };
        continue;
      }
      by ??= inner?.by;
      if (findSaidStatus(said.text, false) !== undefined && findClauseStart(said.text) === undefined) {
        return { blocks: [...prose, { kind: 'prose', paragraph: said }], next };
      }
      const more = collectClauses(paragraphs, next, { onlyAtt: true, endsInAtt: false });
      entries = [...splitRunningClauses(said), ...more.entries];
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
  return { blocks: [...prose, buildLed(kind, by, clauses, paragraph, context), ...promised], next };
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

function readTable(paragraphs: readonly Paragraph[], index: number): { readonly block: DraftBlock; readonly next: number } | undefined {
  let next = index;
  while (paragraphs[next]?.text.includes('\t') || paragraphs[next]?.lines[0]?.table !== undefined) next += 1;
  return next === index ? undefined : { block: { kind: 'table', rows: paragraphs.slice(index, next) }, next };
}

function readList(paragraphs: readonly Paragraph[], index: number): { readonly block: DraftBlock; readonly next: number } | undefined {
  let next = index;
  while (listMarkLength(paragraphs[next]?.text ?? '') > 0) next += 1;
  if (next === index) return undefined;
  const entries = paragraphs.slice(index, next).map((paragraph): ListEntry => {
    const mark = listMarkLength(paragraph.text);
    return { mark: paragraph.text.slice(0, mark).trim(), paragraph: sliceParagraph(paragraph, mark) };
  });
  return { block: { kind: 'list', entries }, next };
}

/**
 * Prose with its promises taken out as blocks of their own, and the decision that one of its sentences may be.
 * `formal`: the item decides elsewhere in so many words, and no sentence is looked at.
 */
function readProse(paragraph: Paragraph, last: boolean, formal: boolean, context: BodyContext): readonly DraftBlock[] {
  const sentences = splitSentences(paragraph.text);
  if (!formal && context.type !== 'dagordning') {
    for (const [place, { start, end }] of sentences.entries()) {
      const sentence = sliceParagraph(paragraph, start, end);
      const found = findDecisionInSentence(sentence, context);
      if (found === undefined || (found.inverted && !(last && place === sentences.length - 1)) || (place === 0 && !found.inverted)) continue;
      context.report(diagnoseImport('decision-in-prose', sentence.lines.at(-1)?.number ?? firstLine(sentence), { found: sentence.text.slice(0, 80) }));
      const clauses = splitRunningClauses(sliceParagraph(sentence, found.clause));
      const rest = sliceParagraph(paragraph, end);
      return [
        ...readProse(sliceParagraph(paragraph, 0, start + found.clause), false, true, context),
        { kind: 'decision', by: found.by, delegated: false, clauses, item: undefined, line: firstLine(sentence) },
        ...(rest.text === '' ? [] : readProse(rest, last, true, context)),
      ];
    }
  }
  if (context.type === 'dagordning') return [{ kind: 'prose', paragraph }];
  const blocks: DraftBlock[] = [];
  let kept = 0;
  for (const { start, end } of sentences) {
    const found = findFollowUp(paragraph.text.slice(start, end), context.date);
    if (!found || findSaidStatus(paragraph.text.slice(start, end), false) !== undefined) continue;
    if (start > kept) blocks.push({ kind: 'prose', paragraph: sliceParagraph(paragraph, kept, start) });
    blocks.push({ kind: 'follow-up', paragraph: sliceParagraph(paragraph, start, end), ...found });
    kept = end;
  }
  if (kept < paragraph.text.length && paragraph.text.slice(kept).trim() !== '') blocks.push({ kind: 'prose', paragraph: sliceParagraph(paragraph, kept) });
  return blocks;
}

/** `Nätverket beslutar att …` and, turned about, `Efter dialog beslutade nätverket att …` as the last sentence of an item. */
function findDecisionInSentence(sentence: Paragraph, { whose }: BodyContext): { readonly by: string | undefined; readonly clause: number; readonly inverted: boolean } | undefined {
  const lead = findLead(sentence.text);
  if (lead?.kind === 'decision' && lead.rest !== undefined && lead.rest > 0 && !lead.labelled) {
    return whose(lead.by) === 'own' ? { by: lead.by, clause: lead.rest, inverted: false } : undefined;
  }
  const turned = /^(?<lead>(?:Efter|Med|Mot bakgrund|Därefter|Därmed|Sammanfattningsvis|Avslutningsvis|Utifrån)[^.]{0,120}?\b(?:beslutade|beslutar|beslöt)\s+(?<by>\p{L}+(?:\s+\p{L}+){0,2}?)\s+)(?=att\s)/u.exec(sentence.text);
  const by = turned?.groups?.['by'];
  if (!turned || by === undefined || /\d{6}|tidigare|förra/u.test(turned[0])) return undefined;
  return whose(by.charAt(0).toUpperCase() + by.slice(1)) === 'own' ? { by, clause: turned[0].length, inverted: true } : undefined;
}
