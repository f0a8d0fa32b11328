import type { List, Paragraph, RootContent } from 'mdast';
import { findLaterLeads, findLead, findTailLead, type Lead } from '../swedish/decision-lead.ts';
import { BARE_DECISION } from '../swedish/decision-words.ts';
import { findClauseStart } from '../swedish/list-mark.ts';
import { isLabelled } from '../swedish/labels.ts';
import { findProtocolSection, followSection, type ProtocolSection } from '../swedish/protocol-section.ts';
import { saysNoDecision } from '../swedish/no-decision.ts';
import { splitSentences } from '../swedish/sentences.ts';
import { findFormula, findSettler } from '../swedish/settling-phrase.ts';
import { withoutUnseen } from '../swedish/unseen-characters.ts';
import { plainText } from './render-html.ts';

/**
 * A passage that reads as a decision and stands in no mark. `check-unmarked-decisions.ts` tells whose decision it is.
 */
export interface DecisionPassage {
  readonly line: number;
  /** The start of the passage, at most 70 characters. */
  readonly text: string;
  /** Who decides, as printed; undefined where nobody is named: `Beslut:`, `Det beslutades att`. */
  readonly subject: string | undefined;
  /**
   * Whether the clauses stand below the words that lead them in. Decisions are printed so, while retold ones seldom
   * are.
   */
  readonly laidOut: boolean;
  /** Whether other words than those of a decision settle something; only what its own body settles is told. */
  readonly isOpen?: boolean;
  /** The part of formal minutes (`Yrkande`, `Reservation`) that it stands in; undefined where it stands in none. */
  readonly within?: StandsWithin;
}

/** Where its own body decides in a section that may hold a decision, the section ends there: what follows stands in it no more. */
interface StandsWithin {
  /** The line that it begins on. */
  readonly section: number;
  readonly endsIfOwn: boolean;
}

/**
 * Finds every such passage below a heading, also within matters (`<Arende>`) but within no other mark. `iso`: the
 * meeting's date, or its month or year.
 */
export function findDecisionPassages(nodes: readonly RootContent[], iso: string): readonly DecisionPassage[] {
  const first = nodes.findIndex(({ type }) => type === 'heading');
  return first === -1 ? [] : findAmong(nodes.slice(first), iso);
}

function findAmong(siblings: readonly RootContent[], iso: string): readonly DecisionPassage[] {
  const isInDueForm = findDueForms(siblings, iso);
  const sections = findSections(siblings, iso);
  return siblings.flatMap((node, place) => {
    const within = sections[place];
    const found = findAt(node, place);
    return within === undefined ? found : found.map((each) => ({ ...each, within }));
  });

  function findAt(node: RootContent, place: number): readonly DecisionPassage[] {
    const [before, after] = [siblings[place - 1], siblings[place + 1]];
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Arende') return findAmong(node.children, iso);
    if (node.type === 'paragraph') {
      if (!isClause(wordsOf(node))) {
        const found = findInParagraph(node, after, iso);
        const isAll = found.some(({ subject }) => subject === undefined) || isInDueForm(place);
        return isAll ? found : [...found, ...findInSentences(node, after, iso), ...findSettled(node, iso)];
      }
      return isLedIn(before) || before?.type === 'list' ? [] : [passage(node, { subject: undefined, laidOut: false })];
    }
    if (node.type !== 'list') return [];
    if (isClauseList(node)) return isLedIn(before) ? [] : [passage(node, { subject: undefined, laidOut: false })];
    return node.children
      .flatMap(({ children }) => children)
      .flatMap((child) => (child.type === 'paragraph' ? findInParagraph(child, undefined, iso) : []));
  }
}

/**
 * For each node, the section of formal minutes that it stands in; none at all where there are no such sections. A heading, a
 * matter, a decision's mark and other parts of the item end one.
 */
function findSections(siblings: readonly RootContent[], iso: string): readonly (StandsWithin | undefined)[] {
  if (!siblings.some((node) => node.type === 'paragraph' && findProtocolSection(wordsOf(node)) !== undefined))
    return [];
  const decides = findDecidingItems(siblings, iso);
  let item = 0;
  let section: ProtocolSection | undefined;
  let begins = 0;
  return siblings.map((node) => {
    if (node.type === 'heading') item += 1;
    if (node.type === 'heading' || (node.type === 'mdxJsxFlowElement' && ENDS_SECTION.has(node.name ?? '')))
      section = undefined;
    if (node.type !== 'paragraph') return section && { section: begins, endsIfOwn: false };
    const text = wordsOf(node);
    const step = followSection(section, text, findLead(text, iso), decides.has(item));
    if (step.section !== section) begins = node.position?.start.line ?? 1;
    section = step.section;
    return section && { section: begins, endsIfOwn: step.endsIfOwn };
  });
}

const ENDS_SECTION: ReadonlySet<string> = new Set(['Beslut', 'Arende']);

/** The items that have a decision in due form, marked or not, by how many headings stand before their text. */
function findDecidingItems(siblings: readonly RootContent[], iso: string): ReadonlySet<number> {
  const found = new Set<number>();
  let item = 0;
  for (const [place, node] of siblings.entries()) {
    if (node.type === 'heading') item += 1;
    const isDecision =
      node.type === 'mdxJsxFlowElement' ? node.name === 'Beslut' : isDueForm(node, siblings[place + 1], iso);
    if (isDecision) found.add(item);
  }
  return found;
}

function findInParagraph(node: Paragraph, after: RootContent | undefined, iso: string): readonly DecisionPassage[] {
  const text = wordsOf(node);
  const lead = findDecisionLead(text, iso);
  if (!lead || saysNoDecision(text.slice(lead.rest ?? text.length).trim())) return [];
  const laidOut = leadsInClauses(after);
  const isAbove = lead.rest === undefined && !laidOut && leadsInSentences(text, after, iso);
  const found = [passage(node, { subject: lead.by, laidOut: laidOut || isAbove })];
  if (lead.rest === undefined) return laidOut || isAbove ? found : [];
  /* `Kommunstyrelsen beslöt enligt förslaget` above the mark leads it in, and so does all that ends in a colon. */
  const leadsIn = text.endsWith(':') ? isMark(after) : isDecisionMark(after) && !/[.!?…]["”’)]?$/u.test(text);
  return leadsIn ? [] : found;
}

/**
 * Finds what a later sentence of a paragraph decides: `Frågan diskuterades. Nätverket beslutade att …`. The verb before who
 * decides, `Efter dialog beslutade nätverket att …`, tells of this meeting where it is the last that is said of the item.
 */
function findInSentences(node: Paragraph, after: RootContent | undefined, iso: string): readonly DecisionPassage[] {
  const text = wordsOf(node);
  if (findLead(text, iso) === undefined && leadsInClauses(after)) {
    const tail = findTailLead(text, iso);
    if (tail?.kind === 'decision') return [passage(node, { subject: tail.by, laidOut: true })];
  }
  const isEnd = after === undefined || after.type === 'heading';
  return findLaterLeads(text, iso)
    .filter(({ lead, isLast }) => !lead.turned || (isLast && isEnd))
    .map(({ lead, start }) => ({
      ...passage(node, { subject: lead.by, laidOut: false }),
      text: shorten(text.slice(start)),
    }));
}

/** Finds what sentences settle in other words than those of a decision: `Alla var överens om att …`. */
function findSettled(node: Paragraph, iso: string): readonly DecisionPassage[] {
  const text = wordsOf(node);
  return splitSentences(text).flatMap(({ start, end }, place) => {
    const sentence = text.slice(start, end).trim();
    const settler =
      findLead(sentence, iso) === undefined
        ? findSettler(sentence, iso)
        : place > 0
          ? findFormula(sentence, iso)
          : undefined;
    return settler
      ? [{ ...passage(node, { subject: settler.by, laidOut: false }), text: shorten(sentence), isOpen: true }]
      : [];
  });
}

/**
 * Tells of each paragraph whether its item has a decision in due form besides it: what its other sentences tell then is an
 * account. An item is looked through once, when the first of its paragraphs is asked for.
 */
function findDueForms(siblings: readonly RootContent[], iso: string): (place: number) => boolean {
  const headings = siblings.flatMap(({ type }, place) => (type === 'heading' ? [place] : []));
  const items = [-1, ...headings].map((heading, order) => ({ begins: heading + 1, ends: headings[order] }));
  let order = 0;
  let known: readonly number[] | undefined;
  return (place) => {
    while ((items[order]?.ends ?? Infinity) < place) {
      order += 1;
      known = undefined;
    }
    const { begins = 0, ends } = items[order] ?? {};
    known ??= siblings
      .slice(begins, ends)
      .flatMap((node, index) => (isDueForm(node, siblings[begins + index + 1], iso) ? [begins + index] : []));
    return known.some((due) => due !== place);
  };
}

function isDueForm(node: RootContent, after: RootContent | undefined, iso: string): boolean {
  return (
    isMark(node) ||
    (node.type === 'paragraph' &&
      findInParagraph(node, after, iso).some(({ subject, laidOut }) => subject === undefined || laidOut))
  );
}

/** Whether clauses with `att` follow: a list of them, or a paragraph. */
function leadsInClauses(after: RootContent | undefined): boolean {
  return (
    after !== undefined &&
    (after.type === 'list' ? isClauseList(after) : after.type === 'paragraph' && isClause(wordsOf(after)))
  );
}

/** The phrase that leads in a decision. In `Beslut: Nätverket beslutar att …`, the second phrase tells who decides. */
function findDecisionLead(text: string, iso: string): Pick<Lead, 'by' | 'rest'> | undefined {
  const lead = findLead(text, iso);
  if (lead?.kind !== 'decision') return undefined;
  if (!lead.labelled || !lead.rest) return lead;
  const inner = findLead(text.slice(lead.rest), iso);
  return inner?.kind === 'decision'
    ? { by: lead.by ?? inner.by, rest: inner.rest === undefined ? undefined : lead.rest + inner.rest }
    : lead;
}

/** Whether a sentence begins with a small `att`: `att plantera …`. With a capital, `Att …` may begin any sentence. */
function isClause(text: string): boolean {
  return /^att,? \S/u.test(text.slice(findClauseStart(text) ?? 0));
}

/**
 * Whether a lead on a line of its own has what was decided below it, in plain sentences: `Beslut:`, `Nätverket beslutade
 * följande` above a list or one paragraph, `Beslut` above a list.
 */
function leadsInSentences(text: string, after: RootContent | undefined, iso: string): boolean {
  const isOpen = /(?::|följande)$/u.test(text);
  const isBare = BARE_DECISION.test(text);
  if (after?.type === 'list')
    return (isOpen || isBare) && after.children.some((entry) => isSentence(wordsOf(entry), iso));
  if (after?.type !== 'paragraph' || !isSentence(wordsOf(after), iso)) return false;
  /* Below a bare word, a sentence that itself speaks of decisions is judged by its own verb: `Nätverket beslutar mycket.` */
  return isOpen || (isBare && !/beslut/iu.test(wordsOf(after)));
}

/** Whether the text leads in no decision itself, names nothing else before a colon, and does not say that there is none. */
function isSentence(text: string, iso: string): boolean {
  return findDecisionLead(text, iso) === undefined && !isLabelled(text) && !saysNoDecision(text);
}

function passage(node: Paragraph | List, rest: Pick<DecisionPassage, 'subject' | 'laidOut'>): DecisionPassage {
  const text = wordsOf(node);
  return {
    line: node.position?.start.line ?? 1,
    text: shorten(text),
    ...rest,
  };
}

function shorten(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1).trimEnd()}…` : text;
}

/** In characters: enough for an editor to find the place. */
const SHOWN = 70;

function isClauseList({ children }: List): boolean {
  return children.length > 0 && children.every((entry) => isClause(wordsOf(entry).replace(/^A/, 'a')));
}

function isMark(node: RootContent | undefined): boolean {
  return node?.type === 'mdxJsxFlowElement' && node.name !== 'Punkt';
}

function isDecisionMark(node: RootContent | undefined): boolean {
  return node?.type === 'mdxJsxFlowElement' && (node.name === 'Beslut' || node.name === 'Atergivet');
}

/**
 * Whether the list below belongs to this sentence. It does where the sentence has no full stop, unless it names
 * presenters, `Föredragande: …`.
 */
function isLedIn(before: RootContent | undefined): boolean {
  return before?.type === 'paragraph' && !/[.!?]["”’)]?$/u.test(wordsOf(before)) && !/^Föredra/iu.test(wordsOf(before));
}

/** As they are seen: with no soft hyphen nor any other sign of no width, and one space for every white space. */
function wordsOf(node: Parameters<typeof plainText>[0]): string {
  return withoutUnseen(plainText(node)).replaceAll(/\s+/g, ' ').trim();
}
