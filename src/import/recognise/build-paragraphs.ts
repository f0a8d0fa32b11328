import { beginsWithMonth } from '../../swedish/date-words.ts';
import type { SourceLine } from '../source-document.ts';
import { findLead, findTailLead, type Lead } from '../../swedish/decision-lead.ts';
import { findClauseStart, listMarkLength } from '../../swedish/list-mark.ts';
import { isTreatmentLine } from './earlier-treatment.ts';
import { isPartLabel } from '../../swedish/protocol-section.ts';
import { isLabelled } from '../../swedish/labels.ts';
import { joinLines, type Paragraph } from '../paragraph.ts';
import type { TextWidth } from './text-width.ts';

/**
 * Joins printed lines into paragraphs. A line goes on in the next one where it is full or stops in the middle of a
 * sentence. Blank lines begin a new paragraph only where there are more of them than usual around these lines.
 */
export function buildParagraphs(lines: readonly SourceLine[], width: TextWidth): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: OpenParagraph | undefined;
  let clauses = false;
  const close = () => {
    if (!open) return;
    const paragraph = joinLines(open.lines);
    clauses = findLead(paragraph.text) !== undefined || (clauses && findClauseStart(paragraph.text) !== undefined);
    paragraphs.push(paragraph);
    open = undefined;
  };
  for (const [index, line] of lines.entries()) {
    if (open && !goesOn(open, line, { width, clauses, attBelow: isAttBelow(lines, index) })) close();
    open = addLine(open, line);
  }
  close();
  return paragraphs;
}

/** The paragraph that is being put together. */
interface OpenParagraph {
  readonly lines: SourceLine[];
  /** Its first and its last words: a paragraph may have as many lines as the document, and every line asks for them. */
  readonly beginning: string;
  readonly end: string;
  /** What its beginning leads in. */
  readonly lead: Lead | undefined;
}

/** In characters: more than any phrase looks at, which is 2,000 behind the mark of a list. */
const LONGEST_LOOK = 2_200;

function addLine(open: OpenParagraph | undefined, line: SourceLine): OpenParagraph {
  if (!open) {
    const text = line.text.slice(0, LONGEST_LOOK);
    return { lines: [line], beginning: text, end: line.text.slice(-LONGEST_LOOK), lead: findLead(text) };
  }
  open.lines.push(line);
  const beginning = `${open.beginning} ${line.text}`.slice(0, LONGEST_LOOK);
  return {
    lines: open.lines,
    beginning,
    end: `${open.end} ${line.text}`.slice(-LONGEST_LOOK),
    lead: beginning === open.beginning ? open.lead : findLead(beginning),
  };
}

interface Surroundings {
  readonly width: TextWidth;
  /** Whether the paragraph is one in a row of clauses (`att …`). */
  readonly clauses: boolean;
  /** Whether one of the next three lines, with no larger gap before it, begins another clause (`att …`). */
  readonly attBelow: boolean;
}

function isAttBelow(lines: readonly SourceLine[], index: number): boolean {
  const near = lines.slice(index + 1, index + 4);
  const end = near.findIndex(({ gapBefore }) => gapBefore > (lines[index]?.gapBefore ?? 0));
  return near.slice(0, end === -1 ? near.length : end).some(({ text }) => findClauseStart(text) !== undefined);
}

/** Whether `next` belongs to the paragraph `open`. */
function goesOn(open: OpenParagraph, next: SourceLine, { width, clauses, attBelow }: Surroundings): boolean {
  const last = open.lines.at(-1);
  if (!last || last.whole || next.whole || last.table !== next.table) return false;
  if (last.text.includes('\t') || next.text.includes('\t')) return false;
  /* A date that a line end divides: `mötet den`⏎`8 mars`. */
  if (
    /^\d{1,2}\.?\s/.test(next.text) &&
    beginsWithMonth(next.text.replace(/^\d{1,2}\.?\s+/, '')) &&
    !/[.!?:;]$/u.test(last.text)
  )
    return true;
  if (listMarkLength(next.text) > 0 || isLabelled(next.text) || isHeadingLike(last) !== isHeadingLike(next))
    return false;
  /* `a) att …`, `(1) att …` */
  if ((findClauseStart(next.text) ?? 0) > 0) return false;
  /* `Reservation`⏎`Anna Berg reserverar sig …`, `att anta planen.`⏎`Sammanfattning av ärendet`⏎`Planen är från 2011.` */
  if ([last, next].some(({ text }) => isTreatmentLine(text))) return false;
  if ([last, next].some(({ text }) => isPartLabel(text)) && !stopsAmidPhrase(last.text)) return false;
  const lead = findLead(next.text);
  if (lead !== undefined && (lead.rest === undefined || lead.labelled) && !stopsAmidPhrase(last.text)) return false;
  /* Made for: `Falun: …`, `Region Dalarna: …`, below a sentence that has ended. */
  if (/[.!?]$/u.test(last.text) && /^\p{Lu}[\p{L}\s-]{1,30}:\s+\S/u.test(next.text)) return false;
  if (isFileName(next.text)) return isStartOfFileName(open.lines, next);
  if (open.lead && open.lead.rest === undefined) return false;
  const isClause = findClauseStart(open.beginning) !== undefined;
  /* A line that goes on: `och ska redovisas`, `(bilaga 3)`, `”öppna”`. */
  const startsLow = /^[(„”"]?\p{Ll}/u.test(next.text);
  if (findClauseStart(next.text) === 0) {
    if (clauses || open.lead !== undefined || isClause) return !startsNewClause(open, last, width);
    if (findTailLead(open.end) !== undefined && !width.isFull(last, next)) return false;
  }
  const ended = /[.!?:;]["”’)]?$/u.test(last.text);
  const usualGap = width.usualGap(next);
  if (next.gapBefore > usualGap)
    return startsLow && !ended && (width.isLong(last) || stopsAmidPhrase(last.text) || next.gapBefore <= usualGap + 2);
  if (width.isFull(last, next)) return true;
  /* A number that a line end set apart from its verb: `berör`⏎`9 kommuner`. */
  if (/^\d{1,2}\s+(?:kommuner|kr|procent|%)/iu.test(next.text) && !ended) return true;
  if ((clauses || isClause) && !ended && (attBelow || /^[(„”"§%\d]/u.test(next.text))) return true;
  if (startsLow && !ended) return !width.isShort(last) || stopsAmidPhrase(last.text) || clauses || isClause;
  return !ended && stopsAmidPhrase(last.text);
}

/**
 * Whether `att` at the start of the next line begins a new clause. It does where the line before it was not full, or
 * ended in a stop or in `samt`; in `uppdrag`⏎`att ta fram` it goes on.
 */
function startsNewClause({ beginning, end }: OpenParagraph, last: SourceLine, width: TextWidth): boolean {
  if ((findClauseStart(beginning) ?? 0) > 0) return false;
  /* Made for: `att godkänna planen,`, `att notera den; samt`, `att anta planen och`. */
  if (/(?:[.,;:]|\b(?:samt|och|dels))$/u.test(end)) return true;
  return !width.isLong(last) || !TAKES_ATT.test(end);
}

/**
 * Words that `att` may belong to: at the end of a full line, the `att` of the next line is theirs. Made for:
 * `uppdrag`⏎`att ta fram`, `möjlighet`⏎`att …`, `Socialnämnden`⏎`att …`, `föreslår`⏎`att …`.
 */
const TAKES_ATT =
  /(?:^|\s)(?:uppdrag(?:et)?|för|om|på|av|till|i|med|genom|vid|utan|möjlighet(?:en|er)?|ansvar(?:et)?|mandat(?:et)?|sig|åt|förslag(?:et)?|rätt(?:en)?|syfte|så|innebär|innefattar|föreslår|rekommendera[rs]?|uppdra[rs]?|gäller|anser|avser|ser|behov(?:et)?|krav(?:et)?|kommer|dels|ska|förutsatt|under förutsättning|[\p{L}-]{3,}(?:nämnden|styrelsen|kommunerna|nätverket|gruppen|avdelningen|förbundet|ordföranden|presidiet|sekreteraren))$/u;

/**
 * Whether a line ends in the middle of a phrase: in a comma, a dash, an opening bracket, a hyphen, or a small word that
 * needs another one. Made for: `planen för`, `vård-`, `enligt bilaga (`, `t.ex.`, `att nämnden ska`.
 */
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

/**
 * The endings of embedded files. Their icons leave a name in the text, which may be wrapped:
 * `Rapport om⏎färdtjänst.docx`, `Svar⏎.pdf`.
 */
const FILE_ENDING = /\.(?:docx?|pdf|pptx?|xlsx?|od[tsp]|msg|zip|jpe?g|png)$/iu;

/**
 * Whether the text is nothing but the name of a file. The longest such name, with its folder, is some 160 characters.
 */
export function isFileName(text: string): boolean {
  return text.length <= 160 && FILE_ENDING.test(text) && !/[.!?:]\s/u.test(text);
}

/**
 * Whether the lines `open` are the beginning of the file's name that ends in `next`: few and short, with no stop at
 * their end.
 */
function isStartOfFileName(open: readonly SourceLine[], next: SourceLine): boolean {
  const last = open.at(-1);
  if (!last || open.length > 3 || FILE_ENDING.test(last.text)) return false;
  const short = open.every(({ text }) => text.length < 50 && !/[.!?:;]$/u.test(text));
  return short && !isLabelled(`${last.text}:`) && (/^[.\p{Ll}]/u.test(next.text) || open.length === 1);
}
