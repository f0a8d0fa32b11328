import { DECISION_RELATIONS, type Decision, type DecisionRelation } from '../decision.ts';
import { decisionId, findItemNumber, itemId } from '../identifier.ts';
import type { BoxedMark, Contradiction, MarkReading } from './mark.ts';
import { splitList } from './property-kinds.ts';
import { parsePeriod, UNTOLD_DAYS, type Validity } from '../validity.ts';

export interface DecisionBlock {
  readonly kind: 'decision';
  readonly decision: Decision;
}

/** `<Beslut>`: what the meeting decided, as a list of clauses with `att` or as one paragraph. */
export const decisionMark: BoxedMark<'Beslut', DecisionBlock> = {
  tag: 'Beslut',
  name: 'beslut',
  stands: 'in-item',
  holds: 'words',
  properties: {
    nr: 'sequence',
    punkt: 'item-number',
    av: 'text',
    grund: 'grounds',
    ersätter: 'decisions',
    ändrar: 'decisions',
    fullföljer: 'decisions',
    gäller: 'period',
    gällerord: 'text',
    bekräftat: 'day',
  },
  required: [],
  beside: { gällerord: 'gäller' },
  contradictions: findContradictions,
  read: ({ properties, item: within, meetingId, matter, line, clauses: read }) => {
    const { form, clauses } = read();
    const named = properties['punkt'];
    const item = named === undefined ? (within ?? '') : (findItemNumber(named) ?? named);
    const sequence = Number(properties['nr'] ?? 1);
    const decision: Decision = {
      id: decisionId(itemId(meetingId, item), sequence),
      item,
      sequence,
      matter,
      by: properties['av'],
      grounds: properties['grund'] === 'löptext' ? 'löptext' : 'beslutssats',
      form,
      clauses,
      relations: readRelations(properties),
      validity: readValidity(properties),
      confirmed: properties['bekräftat'],
      line,
    };
    return { kind: 'decision', decision };
  },
  words: ({ decision }) => decision.clauses.map(({ text }) => text),
  summary: () => undefined,
  wording: ({ decision }) => [`${decisionLabel(decision)}:`, ...decision.clauses.map(({ text }) => text)],
  box: ({ decision: { sequence, item, by, clauses } }, { within }) => ({
    look: 'beslut',
    heading: `Beslut${sequence === 1 ? '' : ` ${sequence}`}${item === within ? '' : ` för punkt ${item}`}`,
    details: [by],
    texts: clauses,
  }),
  /* Decisions have a file of their own in the open data. */
  openData: undefined,
};

/** Whether a meeting's wording has this decision of the item printed in it. */
export function holdsDecision(wording: string, item: string, sequence: number): boolean {
  const label = decisionPlace(item, sequence);
  return wording
    .split('\n')
    .some(
      (line) =>
        line.startsWith(label) && line.endsWith(':') && /^(?:, (?:av|enligt) .*)?:$/.test(line.slice(label.length)),
    );
}

/** The line before a decision in its meeting's wording: `Beslut för punkt 6, nr 2, av Styrgruppen`. */
function decisionLabel({ item, sequence, by, grounds }: Decision): string {
  return `${decisionPlace(item, sequence)}${by === undefined ? '' : `, av ${by}`}${grounds === 'löptext' ? ', enligt löptexten' : ''}`;
}

function decisionPlace(item: string, sequence: number): string {
  return `Beslut för punkt ${item}${sequence > 1 ? `, nr ${sequence}` : ''}`;
}

function readRelations(properties: MarkReading['properties']): readonly DecisionRelation[] {
  return DECISION_RELATIONS.flatMap((kind) =>
    [...new Set(splitList(properties[kind]))].map((target) => ({ kind, target })),
  );
}

/** A time without a day is nothing without its words. */
function findContradictions({ gäller, gällerord }: MarkReading['properties']): readonly Contradiction[] {
  return gäller === UNTOLD_DAYS && gällerord === undefined
    ? [{ name: 'gäller', expected: 'orden som säger hur länge i gällerord, till exempel gällerord="två år"' }]
    : [];
}

function readValidity({ gäller, gällerord }: MarkReading['properties']): Validity | undefined {
  if (gäller === UNTOLD_DAYS) return { from: undefined, to: undefined, words: gällerord };
  const period = gäller === undefined ? undefined : parsePeriod(gäller);
  return period && { ...period, words: gällerord };
}
