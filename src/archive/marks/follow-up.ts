import { FOLLOW_UP_KINDS, type AnswerDegree, type FollowUpKind } from '../follow-up-kind.ts';
import type { RichText } from '../rich-text.ts';
import type { BoxedMark, MarkReading } from './mark.ts';

export interface FollowUpBlock {
  readonly kind: 'follow-up';
  readonly followUp: FollowUp;
}

export interface FollowUp {
  /** Its words; empty where it points at a clause. */
  readonly content: RichText;
  /** Undefined where no editor has said which. */
  readonly kind: FollowUpKind | undefined;
  /** ISO: a day, a month or a year. */
  readonly due: string | undefined;
  /** Whether it is to be done before that day, month or year comes (`inför="2023"`), and not by its end. */
  readonly before: boolean;
  readonly owner: string | undefined;
  /** The number of the clause that it is, from 1, in the decision, or the recounted one, printed right above it. */
  readonly clause: number | undefined;
  /** The later item that answers it. */
  readonly answer: { readonly item: string; readonly degree: AnswerDegree } | undefined;
  readonly line: number;
}

/** `<Uppfoljning>`: something promised, assigned or put off. With `sats="2"` it is empty, and means a clause of the decision or the recounted decision above. */
export const followUpMark: BoxedMark<'Uppfoljning', FollowUpBlock> = {
  tag: 'Uppfoljning',
  name: 'att följa upp',
  stands: 'anywhere',
  holds: 'words',
  emptyWith: 'sats',
  properties: {
    slag: 'follow-up-kind',
    datum: 'date',
    inför: 'date',
    ansvarig: 'text',
    sats: 'clause',
    svar: 'item',
    grad: 'degree',
  },
  required: [],
  beside: { grad: 'svar' },
  contradictions: ({ datum, inför }) =>
    datum !== undefined && inför !== undefined
      ? [{ name: 'inför', expected: 'antingen datum (till och med när) eller inför (före när), inte båda' }]
      : [],
  read: ({ properties, content, line }) => ({
    kind: 'follow-up',
    followUp: {
      content: content(),
      kind: FOLLOW_UP_KINDS.find((kind) => kind === properties['slag']),
      due: properties['datum'] ?? properties['inför'],
      before: properties['inför'] !== undefined,
      owner: properties['ansvarig'],
      clause: properties['sats'] === undefined ? undefined : Number(properties['sats']),
      answer: readAnswer(properties),
      line,
    },
  }),
  words: ({ followUp }) => (followUp.clause === undefined ? [followUp.content.text] : []),
  summary: ({ followUp }) => (followUp.clause === undefined ? followUp.content.text : undefined),
  /* What points at a clause says nothing that the clause does not say. */
  wording: ({ followUp: { owner, due, before, content, clause } }) =>
    clause === undefined
      ? [`Uppföljning: ${[owner, before && 'inför', due].filter(Boolean).join(' ')}`, content.text]
      : [],
  box: ({ followUp: { due, before, owner, content, clause } }, { dateInWords }) => ({
    look: 'uppfoljning',
    heading: 'Att följa upp',
    details: [
      clause === undefined ? undefined : `sats ${clause}`,
      due && `${before ? 'inför ' : ''}${dateInWords(due)}`,
      owner,
    ],
    texts: clause === undefined ? [content] : [],
  }),
  /* Follow-ups are a file of their own, which has those of clauses too; this list is for readers of the earlier form. */
  openData: {
    key: 'uppfoljningar',
    description: 'Vad som lovades eller sköts upp. Mer finns i uppfoljning.json.',
    fields: {
      text: {
        description: 'Vad som lovades eller sköts upp; tom där det är en sats i beslutet eller i ett återgivet beslut.',
        optional: false,
        value: ({ followUp }) => followUp.content.text,
      },
      datum: {
        description: 'Till när, där källan säger det.',
        optional: true,
        value: ({ followUp }) => (followUp.before ? undefined : followUp.due),
      },
    },
  },
};

function readAnswer({ svar, grad }: MarkReading['properties']): FollowUp['answer'] {
  return svar === undefined ? undefined : { item: svar, degree: grad === 'delvis' ? 'delvis' : 'helt' };
}
