import type { ListEntry } from '../meeting-draft.ts';
import { findLead } from '../../swedish/decision-lead.ts';
import { findClauseStart, listMarkLength } from '../../swedish/list-mark.ts';
import { isLabelled } from '../../swedish/labels.ts';
import { prependWords, sliceParagraph, type Paragraph } from '../paragraph.ts';

export interface CollectedClauses {
  readonly entries: readonly ListEntry[];
  /** The index of the first paragraph that is not one of the clauses. */
  readonly next: number;
}

/**
 * Collects the clauses from a paragraph on. They are clauses that begin with `att`, with or without marks (`-`, `1.`);
 * or the lines of a list; or else one paragraph and, where the lead ended in `att`, those right below it that begin
 * with a small letter. `onlyAtt`: only clauses with `att` count. `endsInAtt`: whether the lead ended in `att`.
 */
export function collectClauses(
  paragraphs: readonly Paragraph[],
  from: number,
  { onlyAtt, endsInAtt }: { readonly onlyAtt: boolean; readonly endsInAtt: boolean },
): CollectedClauses {
  const entries: ListEntry[] = [];
  let next = from;
  const isClause = (paragraph: Paragraph | undefined) =>
    paragraph !== undefined && findClauseStart(paragraph.text) !== undefined;
  const isListed = (paragraph: Paragraph | undefined) => paragraph !== undefined && listMarkLength(paragraph.text) > 0;
  if (isClause(paragraphs[next])) {
    while (next < paragraphs.length) {
      const paragraph = paragraphs[next];
      const last = entries.at(-1);
      if (!paragraph) break;
      /* A clause with a list of its own: `att utse följande:`, `att ge nämnden i uppdrag att`. */
      if (isClause(paragraph)) entries.push(toEntry(paragraph));
      else if (isListed(paragraph) && last && /[:]$|\b(?:att|om|för)$/u.test(last.paragraph.text))
        entries.push(toEntry(paragraph));
      else break;
      next += 1;
    }
    return { entries: settleMarks(entries), next };
  }
  if (onlyAtt) return { entries, next };
  if (isListed(paragraphs[next])) {
    while (isListed(paragraphs[next])) {
      const paragraph = paragraphs[next];
      if (paragraph) entries.push(toEntry(paragraph));
      next += 1;
    }
    return { entries: settleMarks(entries), next };
  }
  const first = paragraphs[next];
  if (!first || first.text.includes('\t') || isLabelled(first.text)) return { entries, next };
  entries.push({ mark: '', paragraph: first });
  next += 1;
  while (
    endsInAtt &&
    paragraphs[next]?.lines[0]?.gapBefore === 0 &&
    /^\p{Ll}/u.test(paragraphs[next]?.text ?? '') &&
    findLead(paragraphs[next]?.text ?? '') === undefined
  ) {
    const paragraph = paragraphs[next];
    if (paragraph) entries.push({ mark: '', paragraph });
    next += 1;
  }
  return { entries, next };
}

/**
 * Divides `att godkänna A samt att notera B` in two, `att A, att B och att C` in three, and `att A, dels att B` in two. `och
 * att` alone may belong to one clause, so it divides only where it goes over to what another does.
 */
export function splitRunningClauses(paragraph: Paragraph): readonly ListEntry[] {
  const { text } = paragraph;
  if (findClauseStart(text) !== 0) return [{ mark: '', paragraph }];
  const cuts = findCuts(text);
  return [0, ...cuts].map((start, index) => ({
    mark: '',
    paragraph: sliceParagraph(paragraph, start, cuts[index] ?? text.length),
  }));
}

/** Where the clauses after the first begin. */
function findCuts(text: string): readonly number[] {
  const cuts: number[] = [];
  let isSeries = /(?:^|\s)dels\s/u.test(text);
  for (const match of text.matchAll(BETWEEN_CLAUSES)) {
    const { comma, and } = match.groups ?? {};
    const before = text.slice(cuts.at(-1) ?? 0, match.index);
    if (comma !== undefined && TELLS.test(before)) continue;
    if (and !== undefined && !isSeries && !turnsToAnother(before, text.slice(match.index + match[0].length))) continue;
    isSeries = true;
    cuts.push(match.index + match[0].length);
  }
  return cuts;
}

/**
 * Whether `och att` goes over from what the body does itself to what another does: `att välja förslaget och att kansliet beställer
 * det`. It does not where an earlier `att` of the clause may hold both.
 */
function turnsToAnother(before: string, behind: string): boolean {
  return ITSELF.test(before) && !/\satt\s/u.test(before) && !TELLS.test(before) && ANOTHER.test(behind);
}

/** Made for: `att välja`, `att inte anta`. */
const ITSELF = /^att\s+(?:inte\s+)?\p{Ll}+a\s/u;
/** Made for: `att kansliet beställer`, `att Abdi Farah följer`, `att den nya planen gäller`, `att kostnaden delas`, `att avgiften ska`. */
const ANOTHER =
  /^att\s+(?:\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+){0,2}|(?:(?:den|det|de)\s+)?(?:\p{Ll}+a\s+)?\p{Ll}+(?:en|et|na|n|t))\s+(?:\p{Ll}+(?:ar|er|år|as|s)|ska|skall|får|är)(?!\p{L})/u;

/** Made for: `; att`, ` samt att`, `, samt att`, `, att`, ` och att`, `, och att`, `, dels att`, `, dels uppdra`. */
const BETWEEN_CLAUSES =
  /(?:(?:;|(?<!\s),?\s+samt|(?<!\s),?\s+(?:och\s+|samt\s+)?dels)\s+(?=att[\s,])|(?<!\s),\s+(?:och\s+)?dels\s+(?=\p{Ll}+a\s)|(?<comma>,)\s+(?=att\s)|(?<and>(?<!\s),?\s+och)\s+(?=att\s))/gu;

/** Verbs behind which `, att …` is what is told, not another clause: `att meddela kommunerna, att avtalet löper ut`. */
const TELLS =
  /(?<!\p{L})(?:meddela|informera|framhålla|påpeka|anse|notera|konstatera|upplysa|säga|begära|föreslå|hemställa|uttala|betona|understryka|anmäla|redovisa|rapportera|förtydliga|se till|innebär|så|villkor\p{L}*|förutsättning\p{L}*|förutsatt|under)(?!\p{L})[^,;]{0,120}$/iu;

/**
 * Keeps the marks of a list whose numbers rise by one, and of one with bullets only. Otherwise a mark with a letter or
 * digit, as in `a)`, becomes a part of the words, because the file could not hold it as a mark.
 */
export function settleMarks(entries: readonly ListEntry[]): readonly ListEntry[] {
  const numbers = entries.map(({ mark }) => Number(/^([1-9]\d?)[.)]$/.exec(mark)?.[1] ?? Number.NaN));
  const [start = 0] = numbers;
  if (
    numbers.every((number, index) => number === start + index) ||
    entries.every(({ mark }) => !/[\p{L}\p{N}]/u.test(mark))
  )
    return entries;
  return entries.map((entry) =>
    /[\p{L}\p{N}]/u.test(entry.mark) ? { mark: '', paragraph: prependWords(entry.mark, entry.paragraph) } : entry,
  );
}

function toEntry(paragraph: Paragraph): ListEntry {
  const length = findClauseStart(paragraph.text) ?? listMarkLength(paragraph.text);
  return { mark: paragraph.text.slice(0, length).trim(), paragraph: sliceParagraph(paragraph, length) };
}
