import type { RichText } from '../rich-text.ts';
import type { BoxedMark } from './mark.ts';

export interface FollowUpBlock {
  readonly kind: 'follow-up';
  readonly followUp: FollowUp;
}

interface FollowUp {
  readonly content: RichText;
  readonly due: string | undefined;
  readonly owner: string | undefined;
}

/** `<Uppfoljning>`: something that was promised, assigned or put off. */
export const followUpMark: BoxedMark<'Uppfoljning', FollowUpBlock> = {
  tag: 'Uppfoljning',
  name: 'att följa upp',
  stands: 'anywhere',
  holds: 'words',
  properties: { datum: 'date', ansvarig: 'text' },
  required: [],
  read: ({ properties, content }) => ({
    kind: 'follow-up',
    followUp: { content: content(), due: properties['datum'], owner: properties['ansvarig'] },
  }),
  words: ({ followUp }) => [followUp.content.text],
  summary: ({ followUp }) => followUp.content.text,
  wording: ({ followUp: { owner, due, content } }) => [
    `Uppföljning: ${[owner, due].filter(Boolean).join(' ')}`,
    content.text,
  ],
  box: ({ followUp: { due, owner, content } }, { dateInWords }) => ({
    look: 'uppfoljning',
    heading: 'Att följa upp',
    details: [due && dateInWords(due), owner],
    texts: [content],
  }),
  /* Whose task it is stays out of the open data, since it is mostly a person. */
  openData: {
    key: 'uppfoljningar',
    description: 'Vad som lovades eller sköts upp.',
    fields: {
      text: {
        description: 'Vad som lovades eller sköts upp.',
        optional: false,
        value: ({ followUp }) => followUp.content.text,
      },
      datum: {
        description: 'Till när, där källan säger det.',
        optional: true,
        value: ({ followUp }) => followUp.due,
      },
    },
  },
};
