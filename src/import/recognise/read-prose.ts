import { diagnoseImport } from '../import-diagnostic.ts';
import type { DraftBlock } from '../meeting-draft.ts';
import type { BodyContext } from './body-context.ts';
import { buildDecision, buildRecounted } from './build-decision.ts';
import { findLaterLeads } from '../../swedish/decision-lead.ts';
import { findFollowUp } from './find-follow-up.ts';
import { findRecounted } from './find-recounted.ts';
import { firstLine, sliceParagraph, type Paragraph } from '../paragraph.ts';
import { splitRunningClauses } from './read-clauses.ts';
import { splitSentences } from '../../swedish/sentences.ts';
import { findFormula, findSettler, type Settler } from '../../swedish/settling-phrase.ts';

/**
 * Reads a paragraph as prose. Promises become blocks of their own, and so does a sentence that is a decision. `last`:
 * whether it is the item's last paragraph. `formal`: whether the item has a decision in due form; then no sentence is
 * taken for one. `above`: the paragraph before it.
 */
export function readProse(
  paragraph: Paragraph,
  last: boolean,
  formal: boolean,
  context: BodyContext,
  above?: Paragraph,
): readonly DraftBlock[] {
  const sentences = splitSentences(paragraph.text);
  const recounted = findRecounted(sentencesOf(paragraph), formal, context, above && sentencesOf(above));
  if (context.type !== 'dagordning') {
    const told = new Set(sentences.flatMap(({ start }, place) => (recounted[place] ? [start] : [])));
    const found = findDecisionSentences(paragraph, last, context).find(({ start }) => !told.has(start));
    if (found) {
      const { start, end, clause, by } = found;
      const sentence = sliceParagraph(paragraph, start, end);
      /* Beside a decision in due form nobody knows whether the sentence tells of that one, of another or of an earlier one. */
      context.report(
        diagnoseImport(
          formal ? 'decision-uncertain' : 'decision-in-prose',
          sentence.lines.at(-1)?.number ?? firstLine(sentence),
          { found: sentence.text.slice(0, 80) },
        ),
      );
      if (!formal) {
        const clauses = splitRunningClauses(sliceParagraph(sentence, clause));
        const rest = sliceParagraph(paragraph, end);
        return [
          ...readProse(sliceParagraph(paragraph, 0, start + clause), false, true, context),
          buildDecision({ by, delegated: false, clauses, line: firstLine(sentence) }, context),
          ...(rest.text === '' ? [] : readProse(rest, last, false, context)),
        ];
      }
    }
  }
  if (!formal && context.type !== 'dagordning') {
    for (const [place, { start, end }] of sentences.entries()) {
      if (recounted[place]) continue;
      const settler = findOwnSettler(paragraph.text.slice(start, end), context.date?.iso);
      if (settler && context.whose(settler.by) === 'own')
        context.report(
          diagnoseImport('decision-uncertain', firstLine(paragraph), {
            found: paragraph.text.slice(start, Math.min(end, start + 80)),
          }),
        );
    }
  }
  const blocks: DraftBlock[] = [];
  let kept = 0;
  for (const [place, { start, end }] of sentences.entries()) {
    if (start < kept) continue;
    const told = recounted[place];
    if (told) {
      if (start > kept) blocks.push({ kind: 'prose', paragraph: sliceParagraph(paragraph, kept, start) });
      const clauses = [{ mark: '', paragraph: sliceParagraph(paragraph, start, end) }];
      blocks.push(buildRecounted({ ...told, clauses }, context));
      kept = end;
      continue;
    }
    const found = findFollowUp(paragraph.text.slice(start, end), context.date, context.type === 'dagordning');
    if (!found) continue;
    if (start > kept) blocks.push({ kind: 'prose', paragraph: sliceParagraph(paragraph, kept, start) });
    const next = sentences[place + 1];
    /* The day in a sentence of its own: `Åtgärd: Anna Berg ber om priser. Klart 15 maj.` */
    const until =
      next && /^(?:Klart?|Senast|Deadline)\b[^.]*\d/u.test(paragraph.text.slice(next.start, next.end)) ? next.end : end;
    const whole = sliceParagraph(paragraph, start, until);
    blocks.push({
      kind: 'follow-up',
      paragraph: whole,
      ...found,
      ...(until > end ? findFollowUp(whole.text, context.date) : {}),
    });
    kept = until;
  }
  if (kept < paragraph.text.length && paragraph.text.slice(kept).trim() !== '')
    blocks.push({ kind: 'prose', paragraph: sliceParagraph(paragraph, kept) });
  return blocks;
}

function sentencesOf({ text }: Paragraph): readonly string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

/** Who settles something in a sentence, with verbs that another time may be told by too; undefined where it settles nothing. */
export function findOwnSettler(sentence: string, day: string | undefined): Settler | undefined {
  const by = TOLD_OR_SETTLED.exec(sentence)?.groups?.['by'];
  return by === undefined ? (findSettler(sentence, day) ?? findFormula(sentence, day)) : { by };
}

/**
 * A decision without the verb `besluta`, or with it in another tense; it is only reported. Made for: `Rådet utser Ada Berg.`,
 * `Styrgruppen ställer sig bakom målbilden`, `Nätverket godkände rapporten`, `Nätverket har beslutat att …`.
 */
const TOLD_OR_SETTLED =
  /^(?<by>\p{Lu}[\p{L}-]*(?:\s+[\p{L}-]+){0,2}?)\s+(?:(?:var|är)\s+(?:enig[at]?|eniga|ense|överens)\s+om|har\s+(?:beslutat|bestämt|enats\s+om|kommit\s+överens\s+om|fattat\s+beslut\s+om)(?=\s+att)|(?:ger|gav)\s+[^.]{1,60}?\s+i\s+uppdrag(?=\s)|godkänner|godkände|antar|antog|fastställer|fastställde|ställer\s+sig\s+bakom|ställde\s+sig\s+bakom|utser|utsåg|uppdrar\s+åt|uppdrog\s+åt|tillstyrker|tillstyrkte|avslår|avslog|beviljar|beviljade|bifaller|biföll|rekommenderar)\s/u;

/** A sentence within a paragraph that decides; `clause`: where in it its clause begins. */
interface DecisionSentence {
  readonly start: number;
  readonly end: number;
  readonly clause: number;
  readonly by: string | undefined;
}

/**
 * The sentences that hold a decision of the meeting: `Nätverket beslutar att …` after another sentence, `Beslut: …` up to
 * the paragraph's end, inverted where it tells of a vote, `Med tre röster mot två beslutade nätverket att …`, and as the last words of
 * an item also `Efter dialog beslutade nätverket att …`.
 */
function findDecisionSentences(
  paragraph: Paragraph,
  last: boolean,
  { whose, date }: BodyContext,
): readonly DecisionSentence[] {
  const { text } = paragraph;
  return findLaterLeads(text, date?.iso).flatMap(({ lead, start, end, isLast }) =>
    whose(lead.by) === 'own' && (!lead.turned || (last && isLast) || BY_VOTE.test(text.slice(start, end)))
      ? [{ start, end: lead.labelled ? text.length : end, clause: lead.rest, by: lead.by }]
      : [],
  );
}

/** A sentence that tells how many were for it tells of this meeting. Made for: `Med tre röster mot två beslutade …`, `Efter votering …`. */
const BY_VOTE = /^(?:Med\s+\S+\s+röster|Efter\s+(?:\p{L}+\s+)?(?:votering|omröstning|rösträkning))(?!\p{L})/u;
