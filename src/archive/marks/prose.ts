import type { RichText } from '../rich-text.ts';
import type { BlockWords } from './mark.ts';

export interface ProseBlock {
  readonly kind: 'prose';
  readonly content: RichText;
  /** It is nothing but the words that lead in the decision right below it: *Beslut:*, *Nätverket beslutar*. */
  readonly leadsIn?: true;
}

/** Text without a mark. */
export const prose: BlockWords<ProseBlock> = {
  words: ({ content }) => [content.text],
  summary: ({ content }) => content.text,
  wording: ({ content }) => [content.text],
};
