import type { RichText } from '../rich-text.ts';
import type { BoxedMark } from './mark.ts';

export interface RecountedBlock {
  readonly kind: 'recounted';
  readonly by: string;
  readonly date: string | undefined;
  readonly content: RichText;
  /** The words of its clauses, at which a follow-up may point. */
  readonly clauses: readonly string[];
}

/** `<Atergivet>`: a decision that the text only recounts, of another body or from an earlier time. */
export const recountedMark: BoxedMark<'Atergivet', RecountedBlock> = {
  tag: 'Atergivet',
  name: 'återgivet',
  stands: 'anywhere',
  holds: 'words',
  properties: { av: 'text', datum: 'date' },
  required: ['av'],
  read: ({ properties, content, entries }) => ({
    kind: 'recounted',
    by: properties['av'] ?? '',
    date: properties['datum'],
    content: content(),
    clauses: entries(),
  }),
  words: ({ content }) => [content.text],
  summary: ({ content }) => content.text,
  wording: ({ by, date, content }) => [`Återgivet: ${[by, date].filter(Boolean).join(' ')}`, content.text],
  box: ({ by, date, content }, { dateInWords }) => ({
    look: 'atergivet',
    heading: 'Återgivet beslut',
    details: [`av ${by}${date ? `, ${dateInWords(date)}` : ''}`],
    texts: [content],
  }),
  openData: {
    key: 'atergivna',
    description: 'Beslut som punkten bara återger: av någon annan, eller från förr. De är inte mötets egna.',
    fields: {
      av: { description: 'Vem som beslutade.', optional: false, value: ({ by }) => by },
      datum: {
        description: 'När det beslutades, där källan säger det.',
        optional: true,
        value: ({ date }) => date,
      },
      text: { description: 'Det som återges.', optional: false, value: ({ content }) => content.text },
    },
  },
};
