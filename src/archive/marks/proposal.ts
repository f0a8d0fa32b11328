import type { Proposal } from '../decision.ts';
import type { BoxedMark } from './mark.ts';

export interface ProposalBlock {
  readonly kind: 'proposal';
  readonly proposal: Proposal;
}

/** `<Forslag>`: what somebody proposed that the meeting should decide. */
export const proposalMark: BoxedMark<'Forslag', ProposalBlock> = {
  tag: 'Forslag',
  name: 'förslag',
  stands: 'in-item',
  holds: 'words',
  properties: { av: 'text' },
  required: [],
  read: ({ properties, clauses: read, numberProposed }) => {
    const { form, clauses } = read();
    return {
      kind: 'proposal',
      proposal: { by: properties['av'], form, clauses, firstClause: numberProposed(clauses.length) },
    };
  },
  words: ({ proposal }) => proposal.clauses.map(({ text }) => text),
  /* Left out, because the summary of an item with a proposal is the proposal alone. */
  summary: () => undefined,
  wording: ({ proposal: { by, clauses } }) => [
    `Förslag${by === undefined ? '' : ` av ${by}`}:`,
    ...clauses.map(({ text }) => text),
  ],
  box: ({ proposal: { by, clauses } }) => ({
    look: 'forslag',
    heading: 'Förslag till beslut',
    details: [by && `från ${by}`],
    texts: clauses,
  }),
  openData: {
    key: 'forslag',
    description: 'Förslag till beslut som punkten har. Om de antogs säger bara besluten.',
    fields: {
      av: {
        description: 'Vem som föreslår, där källan säger det.',
        optional: true,
        value: ({ proposal }) => proposal.by,
      },
      text: {
        description: 'Förslaget, en sats på varje rad.',
        optional: false,
        value: ({ proposal }) => proposal.clauses.map(({ text }) => text).join('\n'),
      },
    },
  },
};
