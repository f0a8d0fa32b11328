import type { RichText } from './rich-text.ts';
import type { Validity } from './validity.ts';

/** What a meeting decided under one item. */
export interface Decision {
  readonly id: string;
  /** The number of the item it concerns, which may be another than the one it is printed in. */
  readonly item: string;
  /** 1 for the item's first decision, 2 for `<Beslut nr="2">`. */
  readonly sequence: number;
  /** The heading of the matter without a number that it stands in. */
  readonly matter: string | undefined;
  /** Who decided, where it was not the organ itself. */
  readonly by: string | undefined;
  /** `löptext`: no clause is printed, the prose alone says that it was adopted. */
  readonly grounds: 'beslutssats' | 'löptext';
  /** `att-satser`: each clause is one. `mening`: the decision is one sentence or paragraph. */
  readonly form: ClauseForm;
  readonly clauses: readonly RichText[];
  /** What it says of earlier decisions, in the order of the marks. */
  readonly relations: readonly DecisionRelation[];
  /** How long it says that it holds; undefined where it names no time. */
  readonly validity: Validity | undefined;
  /** The day on which an editor vouched that it holds, in ISO form. */
  readonly confirmed: string | undefined;
  readonly line: number;
}

/** What a decision can be to an earlier one: it takes its place, alters it, or carries it out. */
export const DECISION_RELATIONS = ['ersätter', 'ändrar', 'fullföljer'] as const;
export type RelationKind = (typeof DECISION_RELATIONS)[number];

export interface DecisionRelation {
  readonly kind: RelationKind;
  /** The earlier decision's id. */
  readonly target: string;
}

export type ClauseForm = 'att-satser' | 'mening';

/** What somebody proposed that a meeting should decide. */
export interface Proposal {
  readonly by: string | undefined;
  readonly form: ClauseForm;
  readonly clauses: readonly RichText[];
  /** The number of the first clause among all the item's proposed clauses, from 1. */
  readonly firstClause: number;
}

/** The words of a decision as one running text. What ends a clause in print gives way to what joins it to the next. */
export function decisionText(decision: Pick<Decision, 'clauses' | 'form'>): string {
  return decision.form === 'att-satser'
    ? joinClauses(decision.clauses)
    : decision.clauses.map(({ text }) => text).join(' ');
}

/** The words of a decision with those of the proposal that it points at, for lists where the proposal does not stand beside it. */
export function fullDecisionText(decision: Pick<Decision, 'clauses' | 'form'>, pointed: readonly RichText[]): string {
  const own = decisionText(decision);
  return pointed.length === 0 ? own : `${own.replace(/[.,;:\s]+$/u, '')}: ${joinClauses(pointed)}`;
}

/** `att en,` and `att två.` are `att en; att två.` */
export function joinClauses(clauses: readonly Pick<RichText, 'text'>[]): string {
  return clauses
    .map(({ text }, index) => (index === clauses.length - 1 ? text : text.replace(/[.,;:\s]+$/u, '')))
    .join('; ');
}
