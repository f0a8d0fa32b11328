import { beginsWithMonth } from '../../swedish/date-words.ts';
import type { SourceLine } from '../source-document.ts';
import { findLead, findTailLead } from '../../swedish/decision-lead.ts';
import { findClauseStart, listMarkLength } from '../../swedish/list-mark.ts';
import { isLabelled } from '../../swedish/labels.ts';
import { joinLines, type Paragraph } from '../paragraph.ts';
import type { TextWidth } from './text-width.ts';

/**
 * Printed lines to paragraphs. A line goes on in the next where it was full, or stopped amid a sentence; blank lines
 * part only where there are more of them than between the lines around.
 */
export function buildParagraphs(lines: readonly SourceLine[], width: TextWidth): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: SourceLine[] = [];
  let clauses = false;
  const close = () => {
    if (open.length === 0) return;
    const paragraph = joinLines(open);
    clauses = findLead(paragraph.text) !== undefined || (clauses && findClauseStart(paragraph.text) !== undefined);
    paragraphs.push(paragraph);
    open = [];
  };
  for (const [index, line] of lines.entries()) {
    const last = open.at(-1);
    if (last && !goesOn(open, line, { width, clauses, attBelow: isAttBelow(lines, index) })) close();
    open.push(line);
  }
  close();
  return paragraphs;
}

interface Surroundings {
  readonly width: TextWidth;
  /** The paragraph stands in a row of att-satser. */
  readonly clauses: boolean;
  /** One of the next lines, without a gap, begins another att-sats. */
  readonly attBelow: boolean;
}

function isAttBelow(lines: readonly SourceLine[], index: number): boolean {
  const near = lines.slice(index + 1, index + 4);
  const end = near.findIndex(({ gapBefore }) => gapBefore > (lines[index]?.gapBefore ?? 0));
  return near.slice(0, end === -1 ? near.length : end).some(({ text }) => findClauseStart(text) !== undefined);
}

function goesOn(open: readonly SourceLine[], next: SourceLine, { width, clauses, attBelow }: Surroundings): boolean {
  const last = open.at(-1);
  const first = open[0];
  if (!last || !first || last.whole || next.whole || last.table !== next.table) return false;
  if (last.text.includes('\t') || next.text.includes('\t')) return false;
  if (
    /^\d{1,2}\.?\s/.test(next.text) &&
    beginsWithMonth(next.text.replace(/^\d{1,2}\.?\s+/, '')) &&
    !/[.!?:;]$/u.test(last.text)
  )
    return true;
  if (listMarkLength(next.text) > 0 || isLabelled(next.text) || isHeadingLike(last) !== isHeadingLike(next))
    return false;
  const lead = findLead(next.text);
  if (lead !== undefined && (lead.rest === undefined || lead.labelled) && !stopsAmidPhrase(last.text)) return false;
  /* `Falun: …` below a sentence that has ended. */
  if (/[.!?]$/u.test(last.text) && /^\p{Lu}[\p{L}\s-]{1,30}:\s+\S/u.test(next.text)) return false;
  if (isFileName(next.text)) return isStartOfFileName(open, next);
  const text = open.map((line) => line.text).join(' ');
  const opening = findLead(text);
  if (opening && opening.rest === undefined) return false;
  const startsLow = /^[(„”"]?\p{Ll}/u.test(next.text);
  if (findClauseStart(next.text) === 0) {
    const inClause = clauses || opening !== undefined || findClauseStart(text) !== undefined;
    if (inClause) return !startsNewClause(text, last, width);
    if (findTailLead(text) !== undefined && !width.isFull(last, next)) return false;
  }
  const ended = /[.!?:;]["”’)]?$/u.test(last.text);
  const usualGap = width.usualGap(next);
  if (next.gapBefore > usualGap)
    return startsLow && !ended && (width.isLong(last) || stopsAmidPhrase(last.text) || next.gapBefore <= usualGap + 2);
  if (width.isFull(last, next)) return true;
  if (/^\d{1,2}\s+(?:kommuner|kr|procent|%)/iu.test(next.text) && !ended) return true;
  if ((clauses || findClauseStart(text) !== undefined) && !ended && (attBelow || /^[(„”"§%\d]/u.test(next.text)))
    return true;
  if (startsLow && !ended)
    return !width.isShort(last) || stopsAmidPhrase(last.text) || clauses || findClauseStart(text) !== undefined;
  return !ended && stopsAmidPhrase(last.text);
}

/** The att-sats before has ended where its line was not full, or ends in a stop or in *samt*; `uppdrag⏎att ta fram` goes on. */
function startsNewClause(text: string, last: SourceLine, width: TextWidth): boolean {
  if ((findClauseStart(text) ?? 0) > 0) return false;
  if (/(?:[.,;:]|\b(?:samt|och|dels))$/u.test(text)) return true;
  return !width.isLong(last) || !TAKES_ATT.test(text);
}

/** Words that an att-sats belongs to: at the end of a full line the next line's *att* is theirs. */
const TAKES_ATT =
  /(?:^|\s)(?:uppdrag(?:et)?|för|om|på|av|till|i|med|genom|vid|utan|möjlighet(?:en|er)?|ansvar(?:et)?|mandat(?:et)?|sig|åt|förslag(?:et)?|rätt(?:en)?|syfte|så|innebär|innefattar|föreslår|rekommendera[rs]?|uppdra[rs]?|gäller|anser|avser|ser|behov(?:et)?|krav(?:et)?|kommer|dels|ska|förutsatt|under förutsättning|[\p{L}-]{3,}(?:nämnden|styrelsen|kommunerna|nätverket|gruppen|avdelningen|förbundet|ordföranden|presidiet|sekreteraren))$/u;

/** A line cannot end a paragraph after a comma, a dash, an opening bracket or a word that wants another. */
function stopsAmidPhrase(text: string): boolean {
  return (
    /(?:[,–(/]|\s-|\p{L}-)$/u.test(text) ||
    /(?:^|\s)(?:och|eller|samt|att|som|för|med|av|till|i|på|om|från|under|inom|mellan|enligt|vid|kring|angående|gällande|avseende|mot|hos|utan|efter|före|genom|den|det|de|en|ett|senast|sin|sitt|sina|är|har|ska|kan|inte|t\.ex\.|bl\.a\.|dvs\.|resp\.|ca)$/u.test(
      text,
    )
  );
}

function isHeadingLike(line: SourceLine): boolean {
  return line.heading !== undefined;
}

/** The icon of an embedded file leaves its name, wrapped, among the text: `Rapport om⏎färdtjänst.docx`, `Svar⏎.pdf`. */
const FILE_ENDING = /\.(?:docx?|pdf|pptx?|xlsx?|od[tsp]|msg|zip|jpe?g|png)$/iu;

export function isFileName(text: string): boolean {
  return text.length <= 160 && FILE_ENDING.test(text) && !/[.!?:]\s/u.test(text);
}

function isStartOfFileName(open: readonly SourceLine[], next: SourceLine): boolean {
  const last = open.at(-1);
  if (!last || open.length > 3 || FILE_ENDING.test(last.text)) return false;
  const short = open.every(({ text }) => text.length < 50 && !/[.!?:;]$/u.test(text));
  return short && !isLabelled(`${last.text}:`) && (/^[.\p{Ll}]/u.test(next.text) || open.length === 1);
}
