import type { RichText } from './rich-text.ts';
import type { Validity } from './validity.ts';

/** What a meeting decided under one item. */
export interface Decision {
  readonly id: string;
  /** The number of the item that it concerns, which need not be the one it is printed in. */
  readonly item: string;
  /** 1 for the first decision of the item, 2 for `<Beslut nr="2">`. */
  readonly sequence: number;
  /** The heading of the matter (`<Arende>`) that it stands in; undefined outside one. */
  readonly matter: string | undefined;
  /** Who decided, where it was not the organ itself; else undefined. */
  readonly by: string | undefined;
  /** `beslutssats`: a clause is printed. `löptext`: only the prose says that it was adopted. */
  readonly grounds: 'beslutssats' | 'löptext';
  /** `att-satser`: each clause begins with `att`. `mening`: the decision is one sentence or paragraph. */
  readonly form: ClauseForm;
  readonly clauses: readonly RichText[];
  /** What it says about earlier decisions, in the order of `DECISION_RELATIONS`. */
  readonly relations: readonly DecisionRelation[];
  /** How long it says that it holds; undefined where it names no time. */
  readonly validity: Validity | undefined;
  /** The day on which an editor vouched that it holds, in ISO form. */
  readonly confirmed: string | undefined;
  readonly line: number;
}

/** What a decision can do to an earlier one: replace it, alter it, or carry it out. */
export const DECISION_RELATIONS = ['ersätter', 'ändrar', 'fullföljer'] as const;
export type RelationKind = (typeof DECISION_RELATIONS)[number];

export interface DecisionRelation {
  readonly kind: RelationKind;
  /** The id of the earlier decision. */
  readonly target: string;
}

export type ClauseForm = 'att-satser' | 'mening';

/** What somebody proposed to a meeting. */
export interface Proposal {
  readonly by: string | undefined;
  readonly form: ClauseForm;
  readonly clauses: readonly RichText[];
  /** The number of its first clause among all proposed clauses of the item, from 1. */
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

/** `att en,` and `att två.` are `att en; att två.`; `att en samt` and `att två` are `att en samt att två`. */
export function joinClauses(clauses: readonly Pick<RichText, 'text'>[]): string {
  const last = clauses.length - 1;
  return clauses
    .map(({ text }, index) => {
      if (index === last) return text;
      const own = text.replace(/[.,;:\s]+$/u, '');
      return CONJUNCTION.test(own) ? `${own} ` : `${own}; `;
    })
    .join('');
}

/** What a clause ends with where the next one goes on: `… för processgruppen samt`. */
const CONJUNCTION = /(?:^|\s)(?:samt|och)$/iu;
