import { diagnoseImport } from '../import-diagnostic.ts';
import type { DraftBlock, ListEntry } from '../meeting-draft.ts';
import type { BodyContext } from './body-context.ts';
import { findLead, findTailLead, type Lead } from '../../swedish/decision-lead.ts';
import { findClauseStart } from '../../swedish/list-mark.ts';
import { PART_OF_MEETING } from '../../swedish/organ-name.ts';
import { buildDecision } from './build-decision.ts';
import { findFollowUp } from './find-follow-up.ts';
import { findSaidStatus } from './item-status.ts';
import { firstLine, joinLines, sliceParagraph, type Paragraph } from '../paragraph.ts';
import { collectClauses, settleMarks, splitRunningClauses, type CollectedClauses } from './read-clauses.ts';
import { readProse } from './read-prose.ts';
import { splitSentences } from '../../swedish/sentences.ts';

export interface Led {
  readonly blocks: readonly DraftBlock[];
  readonly next: number;
  /** Sentences of the last paragraph read, which are a paragraph of their own now. */
  readonly rest?: Paragraph | undefined;
}

/** What a lead begins: the lead itself as prose, then the decision, the proposal or what is told of another body. */
export function readLed(paragraphs: readonly Paragraph[], index: number, context: BodyContext): Led | undefined {
  const paragraph = paragraphs[index];
  const day = context.date?.iso;
  const lead = paragraph && findLeadAt(paragraphs, index, day);
  if (!paragraph || !lead || (lead.rest !== undefined && !mayLead(lead, paragraph, paragraphs, index, context)))
    return undefined;
  const led = followLeads(paragraphs, index, lead, lead, day);
  const prose = led.prose.map(toProse);
  if (led.said && isStatusAlone(led.said))
    return { blocks: [...prose, ...readProse(led.said, false, true, context)], next: led.next };

  const { entries, after, next } = led.said
    ? readSaid(led.said, lead, paragraphs, led.next)
    : { ...collectClauses(paragraphs, led.next, { onlyAtt: false, endsInAtt: led.endsInAtt }), after: undefined };
  const [first] = entries;
  if (!first) {
    context.report(diagnoseImport('empty-decision', firstLine(paragraph), { found: paragraph.text.slice(0, 80) }));
    return { blocks: prose, next };
  }
  const kind = context.type === 'dagordning' ? 'proposal' : led.kind;
  if (entries.length === 1 && kind === 'decision' && isStatusAlone(first.paragraph))
    return { blocks: [...prose, ...readProse(first.paragraph, false, true, context)], next };
  const { clauses, promised } = splitPromises(entries, context);
  return {
    blocks: [
      ...prose,
      buildLed(kind, kind === led.kind ? led.by : undefined, clauses, paragraph, context),
      ...promised,
    ],
    next,
    rest: after,
  };
}

/** The lead that a paragraph begins with, or ends in before clauses. */
function findLeadAt(paragraphs: readonly Paragraph[], index: number, day: string | undefined): Lead | undefined {
  const text = paragraphs[index]?.text ?? '';
  const following = paragraphs[index + 1];
  return (
    findLead(text, day) ?? (following && findClauseStart(following.text) !== undefined ? findTailLead(text) : undefined)
  );
}

interface LeadIn {
  readonly kind: Lead['kind'];
  readonly by: string | undefined;
  /** The leads themselves. */
  readonly prose: readonly Paragraph[];
  /** The rest of the last lead's paragraph; undefined where the clauses follow below. */
  readonly said: Paragraph | undefined;
  readonly endsInAtt: boolean;
  /** The index after the last lead. */
  readonly next: number;
}

/** No more leads than these lead each other in: *Beslut*, *Förslag till beslut*, *Styrelsen beslutar*. */
const MOST_LEADS = 4;

/** `Beslut: Nätverket beslutar att …` in one paragraph, or one lead on each line: all up to where the clauses begin. */
function followLeads(
  paragraphs: readonly Paragraph[],
  index: number,
  lead: Lead,
  { kind, by }: Pick<Lead, 'kind' | 'by'>,
  day: string | undefined,
  depth = 0,
): LeadIn {
  const paragraph = paragraphs[index] ?? joinLines([]);
  const next = index + 1;
  if (lead.rest !== undefined) {
    const said = sliceParagraph(paragraph, lead.rest);
    const inner = findLead(said.text, day);
    if (inner?.kind === 'decision' && inner.rest !== 0 && leadsInAtt(inner, said) && depth < MOST_LEADS) {
      return followLeads(
        paragraphs,
        index,
        { ...inner, rest: inner.rest === undefined ? undefined : lead.rest + inner.rest },
        { kind, by: by ?? speakerOf(inner, kind) },
        day,
        depth + 1,
      );
    }
    return {
      kind,
      by: by ?? (inner && speakerOf(inner, kind)),
      prose: lead.rest > 0 ? [sliceParagraph(paragraph, 0, lead.rest)] : [],
      said,
      endsInAtt: false,
      next,
    };
  }
  const following = paragraphs[next];
  const inner = following && findClauseStart(following.text) === undefined ? findLead(following.text, day) : undefined;
  const goesOn =
    inner?.kind === 'decision'
      ? inner.rest !== 0 && leadsInAtt(inner, following ?? paragraph)
      : inner !== undefined && kind === 'proposal';
  if (inner && goesOn && depth < MOST_LEADS) {
    const rest = followLeads(paragraphs, next, inner, { kind, by: by ?? speakerOf(inner, kind) }, day, depth + 1);
    return { ...rest, prose: [paragraph, ...rest.prose] };
  }
  return {
    kind,
    by: by ?? (inner && speakerOf(inner, kind)),
    prose: [paragraph],
    said: undefined,
    endsInAtt: lead.endsInAtt,
    next,
  };
}

/** Who decides is not who proposes: *Förslag till beslut* / *Nätverket beslutar att …* names nobody who does. */
function speakerOf(inner: Lead, kind: Lead['kind']): string | undefined {
  return inner.kind === kind ? inner.by : undefined;
}

/** A label leads in all that follows it; a verb within prose decides no more than its own sentence. */
function readSaid(
  said: Paragraph,
  lead: Lead,
  paragraphs: readonly Paragraph[],
  next: number,
): CollectedClauses & { readonly after: Paragraph | undefined } {
  const end = lead.labelled ? undefined : splitSentences(said.text)[0]?.end;
  const after = end === undefined ? undefined : sliceParagraph(said, end);
  const entries = splitRunningClauses(sliceParagraph(said, 0, end));
  if (after?.text) return { entries, next, after };
  const more = collectClauses(paragraphs, next, { onlyAtt: true, endsInAtt: false });
  return { entries: settleMarks([...entries, ...more.entries]), next: more.next, after: undefined };
}

/** An empty field of a form, and a decision that is still to be made. */
const NOTHING =
  /^(?:[-–—]+|inget(?:\s+beslut)?|inga(?:\s+beslut)?|ingen|ej\s+aktuellt|n\/a|(?:inget\s+)?beslut\s+(?:fattas|tas|togs|fattades)(?:\s.*)?)\.?$/iu;

/** `Ärendet bordläggs.` is no decision of the matter. */
function isStatusAlone({ text }: Paragraph): boolean {
  if (NOTHING.test(text)) return true;
  return findClauseStart(text) === undefined && findSaidStatus(text, false) !== undefined;
}

function toProse(paragraph: Paragraph): DraftBlock {
  return { kind: 'prose', paragraph };
}

/**
 * `Beslut: Avtalet tecknas. NN skickar ut det senast den 20 oktober.`: the sentences at the end that promise something are no
 * decision; that somebody is told to do something is one.
 */
function splitPromises(
  entries: readonly ListEntry[],
  context: BodyContext,
): { readonly clauses: readonly ListEntry[]; readonly promised: readonly DraftBlock[] } {
  const last = entries.at(-1);
  if (!last || context.type === 'dagordning') return { clauses: entries, promised: [] };
  const sentences = splitSentences(last.paragraph.text);
  const firstPromise = sentences.findIndex(
    ({ start, end }, index) =>
      index > 0 &&
      !/uppdra/iu.test(last.paragraph.text.slice(start, end)) &&
      findFollowUp(last.paragraph.text.slice(start, end), context.date)?.dueText !== undefined,
  );
  const cut = sentences[firstPromise]?.start;
  if (firstPromise < 1 || cut === undefined) return { clauses: entries, promised: [] };
  return {
    clauses: [...entries.slice(0, -1), { ...last, paragraph: sliceParagraph(last.paragraph, 0, cut) }],
    promised: readProse(sliceParagraph(last.paragraph, cut), false, true, context),
  };
}

/** Under *Beslut*, `Direktionen beslutar i enlighet med förslaget.` is the decision, whole; before att-satser it is a lead. */
function leadsInAtt({ rest }: Lead, { text }: Paragraph): boolean {
  return rest === undefined || findClauseStart(text.slice(rest)) === 0;
}

function buildLed(
  kind: Lead['kind'],
  by: string | undefined,
  entries: readonly ListEntry[],
  paragraph: Paragraph,
  context: BodyContext,
): DraftBlock {
  const { whose, report } = context;
  if (kind === 'proposal') return { kind, by, clauses: entries };
  const owner = whose(by);
  if (owner === 'other') {
    report(diagnoseImport('decision-by-other', firstLine(paragraph), { by: by ?? '' }));
    return { kind: 'recounted', by: by ?? '', date: undefined, clauses: entries };
  }
  if (owner === 'uncertain')
    report(diagnoseImport('decision-uncertain', firstLine(paragraph), { found: paragraph.text.slice(0, 80) }));
  const delegated = by !== undefined && (/^ordförande/iu.test(by) || PART_OF_MEETING.test(by));
  return buildDecision({ by, delegated, clauses: entries, line: firstLine(paragraph) }, context);
}

/** Whether a running sentence that begins like a decision is one of this meeting, and not told of another time or body. */
function mayLead(
  lead: Lead,
  paragraph: Paragraph,
  paragraphs: readonly Paragraph[],
  index: number,
  { type, date, whose, report }: BodyContext,
): boolean {
  if (lead.labelled) return true;
  if (type === 'dagordning' || whose(lead.by) === 'other') return false;
  const past = /(?:beslutade|beslöt)/u.test(paragraph.text.slice(0, lead.rest ?? 0));
  const before = paragraphs[index - 1]?.text ?? '';
  const formalLater = paragraphs.slice(index + 1).some(({ text }) => {
    const other = findLead(text, date?.iso);
    return other?.kind === 'decision' && (other.rest === undefined || other.labelled);
  });
  if (
    past &&
    (formalLater ||
      /(?:tidigare|förra|föregående|(?:hösten|våren|sommaren|vintern)\s+20\d\d|i\s+fjol|(?:vid|på)\s+möte[nt]?\s)/u.test(
        before.slice(-200),
      ))
  ) {
    report(diagnoseImport('decision-uncertain', firstLine(paragraph), { found: paragraph.text.slice(0, 80) }));
    return false;
  }
  return true;
}
