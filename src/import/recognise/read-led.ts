import { diagnoseImport } from '../import-diagnostic.ts';
import type { DraftBlock, ListEntry } from '../meeting-draft.ts';
import type { BodyContext } from './body-context.ts';
import { findLead, findTailLead, type Lead } from '../../swedish/decision-lead.ts';
import { DECIDED_BEFORE } from '../../swedish/decision-words.ts';
import { findClauseStart } from '../../swedish/list-mark.ts';
import { saysNoDecision } from '../../swedish/no-decision.ts';
import { PART_OF_MEETING } from '../../swedish/organ-name.ts';
import { buildDecision, buildRecounted } from './build-decision.ts';
import { collectBelow } from './collect-below.ts';
import { findFollowUp } from './find-follow-up.ts';
import { firstLine, joinLines, sliceParagraph, type Paragraph } from '../paragraph.ts';
import { collectClauses, settleMarks, splitRunningClauses, type CollectedClauses } from './read-clauses.ts';
import { readProse } from './read-prose.ts';
import { firstSentenceEnd, splitSentences } from '../../swedish/sentences.ts';

/** What was read where a phrase leads in a decision or proposal. */
export interface Led {
  readonly blocks: readonly DraftBlock[];
  /** The index of the first paragraph after it. */
  readonly next: number;
  /**
   * The last sentences of the paragraph read last, to be read as a paragraph of its own; undefined where there are
   * none.
   */
  readonly rest?: Paragraph | undefined;
}

/**
 * Reads what the phrase (lead) at paragraph `index` leads in: the phrase itself as prose, then the decision, the
 * proposal, or the decision of another body. Undefined where no phrase begins there. `lastFormal`: the index of the last
 * paragraph with a decision in due form.
 */
export function readLed(
  paragraphs: readonly Paragraph[],
  index: number,
  lastFormal: number,
  context: BodyContext,
): Led | undefined {
  const paragraph = paragraphs[index];
  const day = context.date?.iso;
  const lead = paragraph && findLeadAt(paragraphs, index, day);
  if (
    !paragraph ||
    !lead ||
    (lead.rest !== undefined &&
      !mayLead(lead, paragraph, { before: paragraphs[index - 1], formalLater: lastFormal > index }, context))
  )
    return undefined;
  const led = followLeads(paragraphs, index, lead, lead, day);
  const prose = led.prose.map(toProse);
  if (led.said && saysNoDecision(led.said.text))
    return { blocks: [...prose, ...readProse(led.said, false, true, context)], next: led.next };

  const { entries, after, next } = led.said
    ? readSaid(led.said, lead, paragraphs, led.next)
    : { ...collectBelow(paragraphs, led, context), after: undefined };
  const [first] = entries;
  if (!first) {
    context.report(diagnoseImport('empty-decision', firstLine(paragraph), { found: paragraph.text.slice(0, 80) }));
    return { blocks: prose, next };
  }
  const kind = context.type === 'dagordning' ? 'proposal' : led.kind;
  if (entries.length === 1 && kind === 'decision' && saysNoDecision(first.paragraph.text))
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

/** The lead at the start of a paragraph, or at its end where clauses with `att` follow. */
function findLeadAt(paragraphs: readonly Paragraph[], index: number, day: string | undefined): Lead | undefined {
  const text = paragraphs[index]?.text ?? '';
  const following = paragraphs[index + 1];
  return (
    findLead(text, day) ??
    (following && findClauseStart(following.text) !== undefined ? findTailLead(text, day) : undefined)
  );
}

/** One lead or several that follow each other, such as `Beslut` and `Nätverket beslutar att`. */
interface LeadIn {
  readonly kind: Lead['kind'];
  readonly by: string | undefined;
  /** The words of the leads. */
  readonly prose: readonly Paragraph[];
  /** The rest of the paragraph that holds the last lead; undefined where the clauses stand below it. */
  readonly said: Paragraph | undefined;
  /** Whether the last lead ends in `att`. */
  readonly endsInAtt: boolean;
  /** The index of the paragraph after the last lead. */
  readonly next: number;
}

/** So many leads follow each other at most: *Beslut*, *Förslag till beslut*, *Styrelsen beslutar*. */
const MOST_LEADS = 4;

/**
 * Follows the leads up to where the clauses begin: `Beslut: Nätverket beslutar att …` in one paragraph, or one lead on
 * each line. The first one decides what is led in; the body is the first that any of them names.
 */
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

/**
 * The clauses in the rest of a lead's paragraph, `said`. After a label (`Beslut:`) all of it belongs to them; after a
 * verb only the first sentence, and the other sentences are given as `after`.
 */
function readSaid(
  said: Paragraph,
  lead: Lead,
  paragraphs: readonly Paragraph[],
  next: number,
): CollectedClauses & { readonly after: Paragraph | undefined } {
  const end = lead.labelled ? undefined : firstSentenceEnd(said.text);
  const after = end === undefined ? undefined : sliceParagraph(said, end);
  const entries = splitRunningClauses(sliceParagraph(said, 0, end));
  if (after?.text) return { entries, next, after };
  const more = collectClauses(paragraphs, next, { onlyAtt: true, endsInAtt: false });
  return { entries: settleMarks([...entries, ...more.entries]), next: more.next, after: undefined };
}

function toProse(paragraph: Paragraph): DraftBlock {
  return { kind: 'prose', paragraph };
}

/**
 * Takes promises off the end of a decision: `Beslut: Avtalet tecknas. Anna Berg skickar ut det senast den 20 oktober.`
 * A sentence in which somebody is told to do something (`uppdra…`) remains a part of the decision.
 */
function splitPromises(
  entries: readonly ListEntry[],
  context: BodyContext,
): { readonly clauses: readonly ListEntry[]; readonly promised: readonly DraftBlock[] } {
  /* A sentence in which the decision itself gives a task: `Kansliet uppdras att …`, `… får uppdraget att …`. */
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

/**
 * Whether a lead ends where clauses with `att` begin. Otherwise its sentence is itself what follows a label: in
 * `Beslut: Direktionen beslutar i enlighet med förslaget.` the whole sentence is the decision.
 */
function leadsInAtt({ rest }: Lead, { text }: Paragraph): boolean {
  return rest === undefined || findClauseStart(text.slice(rest)) === 0;
}

/** The block for what was led in. A decision of another body is reported and becomes `recounted`. */
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
    return buildRecounted({ by: by ?? '', date: undefined, clauses: entries }, context);
  }
  if (owner === 'uncertain')
    report(diagnoseImport('decision-uncertain', firstLine(paragraph), { found: paragraph.text.slice(0, 80) }));
  const delegated = by !== undefined && (/^ordförande/iu.test(by) || PART_OF_MEETING.test(by));
  return buildDecision({ by, delegated, clauses: entries, line: firstLine(paragraph) }, context);
}

/** Whether a paragraph is a decision in due form, `Beslut: …`, with its clauses in it or below. */
export function isFormal({ text }: Paragraph, day: string | undefined): boolean {
  const lead = findLead(text, day);
  return lead?.kind === 'decision' && (lead.rest === undefined || lead.labelled);
}

/**
 * Whether a running sentence that begins like a decision is one of this meeting, and does not tell about another time
 * or body. Doubtful ones are reported.
 */
function mayLead(
  lead: Lead,
  paragraph: Paragraph,
  { before, formalLater }: { readonly before: Paragraph | undefined; readonly formalLater: boolean },
  { type, whose, report }: BodyContext,
): boolean {
  if (lead.labelled) return true;
  if (type === 'dagordning' || whose(lead.by) === 'other') return false;
  const past = DECIDED_BEFORE.test(lead.rest === 0 ? paragraph.text : paragraph.text.slice(0, lead.rest ?? 0));
  /*
   * Made for: `tidigare`, `förra mötet`, `hösten 2023`, `i fjol`, `vid mötet i mars`, in the paragraph before a past
   * tense.
   */
  if (
    past &&
    (formalLater ||
      /(?:tidigare|förra|föregående|(?:hösten|våren|sommaren|vintern)\s+20\d\d|i\s+fjol|(?:vid|på)\s+möte[nt]?\s)/u.test(
        before?.text.slice(-200) ?? '',
      ))
  ) {
    report(diagnoseImport('decision-uncertain', firstLine(paragraph), { found: paragraph.text.slice(0, 80) }));
    return false;
  }
  return true;
}
