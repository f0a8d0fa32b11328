import { contentStems, saysTheSame } from '../swedish/same-words.ts';
import type { AgendaItem } from './agenda-item.ts';
import { classOf } from './decision-class.ts';
import type { Decision, Proposal } from './decision.ts';
import { decisionsOf, proposalsIn } from './decisions-of.ts';
import { findPointedClauses } from './pointed-clauses.ts';
import type { Meeting } from './meeting.ts';

/**
 * What the minutes tell of a proposal in the agenda. `bifölls`: decided in words that say the same. `ändrades`: the item was
 * decided in other words. `osäkert`: nothing is concluded.
 */
const PROPOSAL_FATES = ['bifölls', 'ändrades', 'bordlades', 'beslut saknas', 'nämns inte', 'osäkert'] as const;
export type ProposalFate = (typeof PROPOSAL_FATES)[number];

/** What became of an item of the agenda. */
export interface PlannedItem {
  readonly planned: AgendaItem;
  /** The same item in the minutes; undefined where they do not have it, or it is not certain which one it is. */
  readonly held: AgendaItem | undefined;
  /** Whether it may be one of the items of the minutes, and may be none of them. */
  readonly uncertain: boolean;
  readonly proposals: readonly { readonly proposal: Proposal; readonly fate: ProposalFate }[];
  /** What the meeting decided in the item. */
  readonly decisions: readonly Decision[];
}

/** Tells item by item, in the order of the agenda, what the minutes say of it. Nothing is guessed. */
export function findPlannedItems(agenda: Meeting, minutes: Meeting): readonly PlannedItem[] {
  const decisions = Map.groupBy(decisionsOf(minutes), ({ item }) => item);
  const find = buildItemFinder(agenda.items, minutes.items);
  return agenda.items.map((planned): PlannedItem => {
    const found = find(planned);
    const held = found === 'uncertain' ? undefined : found;
    const own = held === undefined ? [] : (decisions.get(held.number) ?? []);
    const fateOf = held && judgeProposals(planned, held, own);
    return {
      planned,
      held,
      uncertain: found === 'uncertain',
      decisions: own,
      proposals: proposalsIn(planned).map((proposal) => ({
        proposal,
        fate: fateOf ? fateOf(proposal) : found === 'uncertain' ? 'osäkert' : 'nämns inte',
      })),
    };
  });
}

/** How many proposals met each fate, the fates that none met left out. */
export function countFates(
  items: readonly PlannedItem[],
): readonly { readonly fate: ProposalFate; readonly amount: number }[] {
  const groups = Map.groupBy(
    items.flatMap(({ proposals }) => proposals),
    ({ fate }) => fate,
  );
  return PROPOSAL_FATES.flatMap((fate) => {
    const amount = groups.get(fate)?.length ?? 0;
    return amount === 0 ? [] : [{ fate, amount }];
  });
}

/**
 * An item is the same where number and title are. Where the numbers have moved its title alone tells, if it stands once in each and
 * the item that has its number now is another one of the agenda, or none.
 */
function buildItemFinder(planned: readonly AgendaItem[], held: readonly AgendaItem[]) {
  const byNumber = new Map(held.map((item) => [item.number, item]));
  const plannedAs = Map.groupBy(planned, titleKey);
  const heldAs = Map.groupBy(held, titleKey);
  /* A title that stands once in each, under whatever number. */
  const isOnBoth = (key: string) => plannedAs.get(key)?.length === 1 && heldAs.get(key)?.length === 1;
  return (item: AgendaItem): AgendaItem | 'uncertain' | undefined => {
    const there = byNumber.get(item.number);
    if (there && isSameTitle(item, there)) return there;
    const key = titleKey(item);
    const isOther = there === undefined || (isOnBoth(titleKey(there)) && titleKey(there) !== key);
    const titled = heldAs.get(key) ?? [];
    if (isOther && isOnBoth(key)) return titled[0];
    return isOther && titled.length === 0 ? undefined : 'uncertain';
  };
}

function titleKey({ title }: AgendaItem): string {
  return contentStems(title).join(' ') || title.toLowerCase();
}

/** Under the same number one title may say more than the other: *Avtal om jour* and *Avtal om jour i länet*. */
function isSameTitle(one: AgendaItem, other: AgendaItem): boolean {
  if (titleKey(one) === titleKey(other)) return true;
  const [shorter = [], longer = []] = [one, other]
    .map(({ title }) => contentStems(title))
    .toSorted((a, b) => a.length - b.length);
  return shorter.length > 1 && shorter.every((word) => longer.includes(word));
}

/** Judges the proposals of an item by what was decided in it. */
function judgeProposals(planned: AgendaItem, held: AgendaItem, decisions: readonly Decision[]) {
  const all = proposalsIn(planned);
  const said = decisions.flatMap((decision) => clausesOf(decision, held, planned));
  const isIn = (proposal: Proposal) =>
    proposal.clauses.every(({ text }) => said.some((each) => saysTheSame(text, each)));
  const carried = all.filter(isIn);
  /* What was decided besides the proposals that were carried. */
  const others = said.filter(
    (each) => !carried.some(({ clauses }) => clauses.some(({ text }) => saysTheSame(text, each))),
  );
  return (proposal: Proposal): ProposalFate => {
    if (carried.includes(proposal)) return 'bifölls';
    const isPutOff = decisions.length > 0 && decisions.every((decision) => classOf(decision) === 'uppskjutet');
    if (isPutOff || (held.status === 'bordlagd' && decisions.length === 0)) return 'bordlades';
    if (decisions.length === 0) return 'beslut saknas';
    return others.length === 0 || all.length - carried.length > 1 || others.some((each) => TURNS_DOWN.test(each))
      ? 'osäkert'
      : 'ändrades';
  };
}

/** The clauses of a decision, with those of the proposal for one that points there: *enligt förslaget*. */
function clausesOf(decision: Decision, held: AgendaItem, planned: AgendaItem): readonly string[] {
  return decision.clauses.flatMap((clause) => {
    if (!ADOPTS.test(clause.text) || TURNS_DOWN.test(clause.text)) return [clause.text];
    const own = findPointedClauses({ clauses: [clause] }, held);
    const pointed = own.length > 0 ? own : findPointedClauses({ clauses: [clause] }, planned);
    return (pointed.length > 0 ? pointed : [clause]).map(({ text }) => text);
  });
}

/** Made for: *enligt förslaget*, *att bifalla förslaget*, *godkänner det lagda förslaget*. */
const ADOPTS = /(?<!\p{L})(?:enligt|enlighet|bifall|bifäll|biföll|godkän|anta(?!l)|antog|tillstyrk)/iu;

/** A proposal that is turned down is not altered. Made for: *att avslå förslaget*, *återremitteras*, *förslaget faller*. */
const TURNS_DOWN = /(?<!\p{L})(?:avsl(?:å|o|ag)|återremi|bordl[aä]g|bordlades|faller|föll|(?:inte|ej|icke)(?!\p{L}))/iu;
