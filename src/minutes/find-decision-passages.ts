import type { List, Paragraph, RootContent } from 'mdast';
import { findDates } from '../archive/printed-date.ts';
import { plainText } from './render-html.ts';

/** An unmarked passage in the words of a decision. Whose decision it is, the names of the organs tell: see `check-unmarked-decisions.ts`. */
export interface DecisionPassage {
  readonly line: number;
  /** How it begins. */
  readonly text: string;
  /** Who decides, as printed; undefined where the words name nobody: `Beslut:`, `Det beslutades att`. */
  readonly subject: string | undefined;
}

/** Every such passage under a heading, within matters too and within no other mark. `iso`: the meeting's date, or its month or year. */
export function findDecisionPassages(nodes: readonly RootContent[], iso: string): readonly DecisionPassage[] {
  const first = nodes.findIndex(({ type }) => type === 'heading');
  return first === -1 ? [] : findAmong(nodes.slice(first), iso);
}

function findAmong(siblings: readonly RootContent[], iso: string): readonly DecisionPassage[] {
  return siblings.flatMap((node, place): readonly DecisionPassage[] => {
    const [before, after] = [siblings[place - 1], siblings[place + 1]];
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Arende') return findAmong(node.children, iso);
    if (node.type === 'paragraph') return findInParagraph(node, before, after, iso);
    if (node.type !== 'list') return [];
    if (isClauseList(node)) return isLedIn(before) ? [] : [passage(node, undefined)];
    return node.children.flatMap(({ children }) => children).flatMap((child) => (child.type === 'paragraph' ? findLed(child, undefined, iso) : []));
  });
}

function findInParagraph(node: Paragraph, before: RootContent | undefined, after: RootContent | undefined, iso: string): readonly DecisionPassage[] {
  if (/^att \S/u.test(plainText(node).trim())) return isLedIn(before) || before?.type === 'list' ? [] : [passage(node, undefined)];
  return findLed(node, after, iso);
}

function findLed(node: Paragraph, after: RootContent | undefined, iso: string): readonly DecisionPassage[] {
  const text = plainText(node).replaceAll(/\s+/g, ' ').trim();
  const lead = readLead(text);
  if (!lead || isRecounted(lead.words, iso)) return [];
  const found = [passage(node, lead.subject)];
  if (lead.whole) return after !== undefined && isClauseBlock(after) ? found : [];
  return text.endsWith(':') && isMark(after) ? [] : found;
}

function passage(node: Paragraph | List, subject: string | undefined): DecisionPassage {
  const text = plainText(node).replaceAll(/\s+/g, ' ').trim();
  return { line: node.position?.start.line ?? 1, text: text.length > SHOWN ? `${text.slice(0, SHOWN - 1).trimEnd()}…` : text, subject };
}

const SHOWN = 70;

interface Lead {
  /** The words up to the att-sats: who decides, when and how. */
  readonly words: string;
  readonly subject: string | undefined;
  /** There is nothing after it: what was decided stands below. */
  readonly whole: boolean;
}

const SUBJECT = String.raw`(?<subject>\p{Lu}[\p{L}\d-]*(?: (?!har\b|hade\b|att\b|som\b)[\p{L}\d()&/-]+){0,5}?)`;
/** What a sentence begins with that names who decided after its verb. */
const OPENER = 'Efter|Med|Mot|Vid|På|I|Inom|Under|Utifrån|Enligt|För|Därefter|Därför|Sedan|Sålunda|Slutligen|Sammanfattningsvis|Avslutningsvis';
const DECIDES = '(?:beslutade|beslutar|beslöt|beslutat|beslutas|beslutades|beslöts)';

/**
 * Made for: `Socialchefsnätverket beslutade att …`, `Mötet beslöt:`, `Nätverket beslutar enhälligt`; `Efter diskussion beslutade
 * nätverket att …`; `Det beslutades att …`, `Beslutas att …`; `Beslut: …`, `BESLUT – att …`, `Beslut att …`; `Nätverkets beslut`.
 */
const LEADS = [
  /^(?:Det |Härmed )?(?:beslut(?:ades|ade|as|at)|beslöts)(?!\p{L})/iu,
  new RegExp(String.raw`^(?:${OPENER})(?: [\p{L}\d,-]+){0,9}? (?:beslutade|beslutar|beslöt) (?<subject>[\p{L}-]+(?: [\p{L}-]+){0,3}?)(?= (?:att|följande)(?!\p{L})|:)`, 'u'),
  new RegExp(String.raw`^${SUBJECT} ${DECIDES}(?![\p{L}-])`, 'u'),
  /^(?:(?<subject>\p{Lu}[\p{L}\d-]*(?: [\p{L}\d-]+){0,4}?)s )?beslut(?:et)?(?= ?:| [–-] att | att |$)/iu,
] as const;

function readLead(text: string): Lead | undefined {
  const start = text.slice(0, LONGEST_LEAD);
  const match = LEADS.map((pattern) => pattern.exec(start)).find((found) => found !== null);
  if (!match) return undefined;
  const rest = text.slice(match[0].length);
  const clause = /(?:^|[\s:–-])att(?!\p{L})/u.exec(rest);
  const colon = rest.indexOf(':');
  const end = Math.min(clause?.index ?? rest.length, colon === -1 ? rest.length : colon);
  const after = rest.slice(end).replace(/^[\s:–-]*(?:att(?!\p{L}))?[\s:.]*/u, '');
  return { words: text.slice(0, match[0].length + end), subject: match.groups?.['subject'], whole: after === '' && (end < rest.length || MANNER.test(rest)) };
}

const LONGEST_LEAD = 200;

/** How it was decided, and nothing of what: ` enhälligt`, ` följande`, ` enligt nedan.` */
const MANNER = /^(?: (?:enhälligt|följande|därför|också|även|sedan|således|enligt (?:nedan|följande|förslag(?:et)?)))*[\s.]*$/u;

/** `… beslutade 210219 att`, `… beslutade tidigare`, `… beslutade i mars att`: of another meeting than this. */
function isRecounted(words: string, iso: string): boolean {
  return EARLIER.test(words) || findDates(words).some(({ date }) => date === undefined || date === 'impossible' || date.iso.slice(0, iso.length) !== iso)
    || (words.match(/(?<!\d)(?:19|20)\d{2}(?![\d-])/g) ?? []).some((year) => year !== iso.slice(0, 4));
}

const EARLIER = /(?<!\p{L})(?:tidigare|förra|föregående|senaste|sist|redan|förut|fjol|hösten|våren|sommaren|vintern|i (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december))(?!\p{L})/iu;

function isClause(text: string): boolean {
  return /^att \S/iu.test(text);
}

function isClauseList({ children }: List): boolean {
  return children.length > 0 && children.every((entry) => isClause(plainText(entry).trim()));
}

function isClauseBlock(node: RootContent): boolean {
  return (node.type === 'list' && isClauseList(node)) || (node.type === 'paragraph' && isClause(plainText(node).trim()));
}

function isMark(node: RootContent | undefined): boolean {
  return node?.type === 'mdxJsxFlowElement' && node.name !== 'Punkt';
}

/** A sentence that goes on in the list below it: whose list it is, that sentence tells. */
function isLedIn(before: RootContent | undefined): boolean {
  return before?.type === 'paragraph' && !/[.!?]["”’)]?$/u.test(plainText(before).trim()) && !/^Föredra/iu.test(plainText(before));
}
